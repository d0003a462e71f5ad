import { addDays, type CivilDate, shanghaiInstant } from '../../../kernel/civil-date.ts'
import { VOTE_DAY } from '../quantities.ts'
import { demoId } from '../seeded.ts'
import { type Ground, move, OPENED, path, seen } from './appointments.ts'
import { documentId } from './governing.ts'

const OATH_DAY = VOTE_DAY
const MAKE_UP: CivilDate = '2024-04-10'
const COURSE_DAY: CivilDate = '2024-04-18'

/** Oath first, then letters, as the district's order says; one was away and swears two weeks later. */
export async function takeOffice(ground: Ground): Promise<void> {
  const { house, persona } = ground.lived
  const by = persona('2-district-staff')
  const { matters } = await seen(ground, OATH_DAY, '11:05')
  const ids = matters.map((one: { matterId: string }) => one.matterId) as string[]
  const late = ids[11] as string
  const ceremony = (day: CivilDate, time: string, body: object) =>
    house.done({
      ...{ by, at: shanghaiInstant(day, time), to: `POST ${path}/ceremonies` },
      body: {
        ...{ id: demoId(`ceremony ${day}`, OPENED), heldOn: day, place: '区会议中心一楼（演示）' },
        ...{ chairedBy: '常委会主任（演示）', anthem: true, ...body },
      },
    })
  await ceremony(OATH_DAY, '11:10', {
    mode: 'collective',
    oaths: ids.map((matterId, place) => ({
      matterId,
      part: matterId === late ? 'absent' : place === 0 ? 'leader' : 'taker',
      ...(matterId === late ? { makeUpOn: MAKE_UP, reason: '因公出差' } : {}),
    })),
  })
  const letter = async (matterId: string, day: CivilDate) => {
    const id = demoId(`letter ${matterId}`, OPENED)
    await house.done({
      ...{ by, at: shanghaiInstant(day, '11:30'), to: `POST ${path}/papers` },
      body: { id, kind: 'letter', matterId, signer: '常委会主任（演示）', issuedOn: day },
    })
    await house.done({
      ...{ by, at: shanghaiInstant(day, '11:40'), to: `POST /api/v1/issued-papers/${id}/hand-over` },
      body: { version: 1, on: day },
    })
  }
  for (const matterId of ids) if (matterId !== late) await letter(matterId, OATH_DAY)
  await house.done({
    ...{ by, at: shanghaiInstant('2024-03-29', '09:30'), to: `POST ${path}/papers` },
    body: {
      ...{ id: demoId('notice of the sixteen', OPENED), kind: 'notice', addressee: '各街道（片区、新城）党工委' },
      ...{ signer: '常委会主任（演示）', issuedOn: '2024-03-29' },
    },
  })
  await ceremony(MAKE_UP, '09:30', { mode: 'single', oaths: [{ matterId: late, part: 'taker' }] })
  await letter(late, MAKE_UP)
  await move(ground, '2024-04-11', '10:00', { event: 'install' })
}

export async function train(ground: Ground): Promise<void> {
  const { house, persona } = ground.lived
  const by = persona('2-district-staff')
  const id = demoId('course of the sixteen', OPENED)
  await house.done({
    ...{ by, at: shanghaiInstant(addDays(COURSE_DAY, -6), '10:00'), to: `POST ${path}/courses` },
    body: {
      ...{ id, title: '新任街道工委副主任（兼职）培训', titleEn: 'Course for the new part-time deputy directors' },
      ...{ heldOn: COURSE_DAY, fromTime: '09:00', place: '区委党校二教室（演示）', teacher: '代表工委（演示）' },
      documentIds: [documentId('jiangsu'), documentId('working-rules-2023')],
    },
  })
  const { matters } = await seen(ground, COURSE_DAY, '08:30')
  for (const { personId } of matters)
    await house.done({
      ...{ by: personId, at: shanghaiInstant(addDays(COURSE_DAY, -3), '19:20'), to: `POST /api/v1/courses/${id}/sign` },
      body: {},
    })
  await house.done({
    ...{ by, at: shanghaiInstant(COURSE_DAY, '16:40'), to: `POST /api/v1/courses/${id}/hold` },
    body: { version: 1, places: [{ matterId: matters[4].matterId, presence: 'leave', result: 'to_make_up' }] },
  })
  await move(ground, '2024-04-22', '10:00', { event: 'complete' })
}
