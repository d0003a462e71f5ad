import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../platform/database/testing.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { memorySms } from '../../../platform/notify/memory-sms.ts'
import { type Notifier, silentNotifier } from '../../../platform/notify/notify.ts'
import type { Actor } from '../../access/language.ts'
import { DISTRICT, PEOPLE, PINGJIANG, peopleGround } from '../../roster/testing/people-ground.ts'
import type { MessagePurpose } from '../language.ts'
import type { TextedAbout } from '../reads/people-to-text.ts'
import { communitiesOf } from '../reads/places.ts'
import { type Actors, actorsWith, ask, DAY, NOW, opinion, visit } from '../testing/fixtures.ts'
import { gateway, makeDue, sendDue } from '../testing/mailings.ts'
import { setPhones } from '../testing/phones.ts'
import { cancelActivity } from './cancel-activity.ts'
import { changeActivity } from './change-activity.ts'
import { markAttendance } from './mark-attendance.ts'
import { nameDue } from './name-due.ts'
import { planActivity } from './plan-activity.ts'
import { planContactDay } from './plan-contact-day.ts'
import { previewMessages } from './preview-messages.ts'
import { reportSession } from './report-session.ts'
import { showContactDay } from './show-contact-day.ts'
import { textPeople } from './text-people.ts'

let house: TestDatabase
let actors: Actors
let community = ''
const db = () => house.database.district(DISTRICT)
const code = (status: number, name: string) => ({ status, code: `activities.${name}` })
const here = memorySms()

beforeAll(async () => {
  house = await testDatabase(peopleGround)
  community = (await communitiesOf(db(), DISTRICT, PINGJIANG))[0]?.communityId ?? ''
  actors = actorsWith(community)
})
afterAll(() => house.drop())
beforeEach(() =>
  setPhones(house.database, {
    [PEOPLE.deputyShen]: '138 0000 0011',
    [PEOPLE.deputyGu]: '+8613987650012',
    [PEOPLE.municipal]: null,
    [PEOPLE.recorder]: '13700000006',
  }),
)

/** A published visit with three due, one of them without a number. */
async function published(change: object = {}): Promise<{ activityId: string }> {
  const due = [PEOPLE.deputyShen, PEOPLE.deputyGu, PEOPLE.municipal].map((personId) => ({ personId }))
  const body = visit(community, { due, publish: true, ...change })
  await planActivity(ask(db(), actors.secretary), body)
  return { activityId: body.id }
}

const preview = (about: TextedAbout, who: Actor = actors.secretary, notifier: Notifier = here, what?: MessagePurpose) =>
  previewMessages(ask(db(), who), about, what ?? 'notice', notifier)

async function press(
  about: TextedAbout,
  who: Actor = actors.secretary,
  notifier = here as Notifier,
  what?: MessagePurpose,
) {
  const { sample, counts } = await preview(about, actors.secretary, here, what)
  const seen = { text: sample?.text ?? '', count: counts.toSend }
  return textPeople(ask(db(), who), about, what ?? 'notice', seen, notifier)
}

const deliver = (notifier: Notifier) => sendDue(house, notifier)

const stands = async (about: TextedAbout) =>
  Object.fromEntries(
    (await preview(about)).people.map(({ name, stand, why }) => [name, why ? `${stand} ${why}` : stand]),
  )

describe('the preview', () => {
  test('shows the words in one part, without a link, to how many they go, and numbers masked', async () => {
    const seen = await preview(await published({ place: '钮家巷 3 号' }))
    expect(seen.sample?.text).toContain('11月19日(周四)上午9:00，钮家巷 3 号。')
    expect(seen.sample?.text).not.toMatch(/https?:|www\.|沈一鸣/)
    expect(seen.sample).toMatchObject({ parts: 1, community: null, length: seen.sample?.text.length })
    expect(seen.sample?.textEn).toContain('Thu 19 November 2026')
    expect(seen.counts).toEqual({ due: 3, toSend: 2, without: 1, queued: 0, sent: 0, failed: 0 })
    expect(seen.people.map(({ phone }) => phone)).toEqual(['139****0012', '138****0011', null])
    expect(JSON.stringify(seen)).not.toContain('8765')
    expect([seen.reach, seen.can]).toEqual(['here', { can: true }])
  })

  test('and the sending are the organiser’s; a refusal says the same as the greyed button', async () => {
    const about = await published()
    for (const [who, problem] of [
      [actors.member, code(403, 'not-your-street')],
      [actors.shen, code(403, 'not-your-street')],
      [actors.recorder, code(403, 'not-your-street')],
      [actors.luYounger, code(403, 'not-your-street')],
      [actors.otherSecretary, code(404, 'not-found')],
    ] as const) {
      const known = who === actors.luYounger ? code(404, 'not-found') : problem
      await expect(preview(about, who)).rejects.toMatchObject(known)
      await expect(press(about, who)).rejects.toMatchObject(known)
    }
    for (const who of [actors.staff, actors.director]) expect((await preview(about, who)).can).toEqual({ can: true })
    expect((await preview(about, actors.secretary, silentNotifier)).can).toEqual({
      can: false,
      why: 'activities.text-no-channel',
    })
    await expect(press(about, actors.secretary, silentNotifier)).rejects.toMatchObject(code(409, 'text-no-channel'))
  })

  test.each([
    [{ publish: false }, 'text-only-published'],
    [{ heldOn: '2026-11-18' }, 'text-day-over'],
    [{ due: [{ personId: PEOPLE.municipal }] }, 'text-nobody'],
  ])('of an activity with %o greys the button: %s', async (change, why) => {
    const about = await published(change)
    const seen = await preview(about)
    expect(seen.can).toEqual({ can: false, why: `activities.${why}` })
    const body = { text: '任何内容', count: 1 }
    await expect(textPeople(ask(db(), actors.secretary), about, 'notice', body, here)).rejects.toMatchObject(
      code(409, why),
    )
  })
})

describe('texting those due', () => {
  test('writes messages, job and trace at once; the worker sends each once, however often it runs', async () => {
    const about = await published()
    expect(await press(about)).toEqual({ queued: 2 })
    expect(await stands(about)).toEqual({ 顾秋菊: 'queued', 沈一鸣: 'queued', 周卫东: 'no-number' })
    const { rows } = await sql`select action, detail, answer from audit.entry where district_id = ${DISTRICT}
      and subject_id = ${about.activityId} and action like '%text%'`.execute(db())
    expect(rows).toEqual([{ action: 'activities.text-those-due', detail: { people: 2 }, answer: { queued: 2 } }])
    const sms = gateway()
    await Promise.all([deliver(sms), deliver(sms)])
    await deliver(sms)
    expect(sms.asked.map(({ to }) => to).sort()).toEqual(['13800000011', '13987650012'])
    expect(await stands(about)).toEqual({ 顾秋菊: 'sent', 沈一鸣: 'sent', 周卫东: 'no-number' })
    await expect(press(about)).rejects.toMatchObject(code(409, 'text-nobody'))
  })

  test('pressed by ten at once, sends to each person once', async () => {
    const about = await published()
    const { sample, counts } = await preview(about)
    const seen = { text: sample?.text ?? '', count: counts.toSend }
    const pressed = await Promise.allSettled(
      Array.from({ length: 10 }, () => textPeople(ask(db(), actors.secretary), about, 'notice', seen, here)),
    )
    expect(pressed.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const sms = gateway()
    await deliver(sms)
    expect(sms.asked).toHaveLength(2)
  })

  test('goes to the newcomer only; once the words changed, to everybody again; seen words that changed are refused', async () => {
    const about = await published({ due: [{ personId: PEOPLE.deputyShen }] })
    await press(about)
    await deliver(gateway())
    await nameDue(ask(db(), actors.secretary), about.activityId, { add: [{ personId: PEOPLE.deputyGu }] })
    expect(await press(about)).toEqual({ queued: 1 })
    await deliver(gateway())
    const seen = { text: (await preview(about)).sample?.text ?? '', count: 2 }
    await changeActivity(ask(db(), actors.secretary), about.activityId, { version: 2, place: '二楼会议室' })
    await expect(textPeople(ask(db(), actors.secretary), about, 'notice', seen, here)).rejects.toMatchObject(
      code(409, 'text-changed'),
    )
    expect(await press(about)).toEqual({ queued: 2 })
    const sms = gateway()
    await deliver(sms)
    expect(sms.asked.every(({ text }) => text.includes('二楼会议室'))).toBe(true)
    expect(sms.asked).toHaveLength(2)
  })

  test('leaves those in peace who asked for leave', async () => {
    const about = await published()
    await markAttendance(ask(db(), actors.secretary), about.activityId, [{ personId: PEOPLE.deputyGu, mark: 'leave' }])
    expect((await preview(about)).people.map(({ name }) => name)).toEqual(['沈一鸣', '周卫东'])
  })
})

describe('what the gateway says', () => {
  test('a wrong number and a refusal are told and may be sent again; what may have gone out may not', async () => {
    const about = await published()
    await press(about)
    await deliver(gateway({ sent: false, why: 'bad-address' }, { sent: false, why: 'unsure' }))
    expect(Object.values(await stands(about)).sort()).toEqual(['failed unsure', 'no-number', 'to-send bad-address'])
    expect(await press(about)).toEqual({ queued: 1 })
    const sms = gateway()
    await deliver(sms)
    expect(sms.asked).toHaveLength(1)
    expect(Object.values(await stands(about)).sort()).toEqual(['failed unsure', 'no-number', 'sent'])
  })

  test('“later” puts the message back; the next run sends what is left; after the last try it is given up', async () => {
    const about = await published()
    await press(about)
    const first = gateway({ sent: true }, { sent: false, why: 'later' })
    await deliver(first)
    expect(Object.values(await stands(about)).sort()).toEqual(['no-number', 'queued', 'sent'])
    await makeDue(house)
    const second = gateway()
    await deliver(second)
    expect(second.asked.map(({ id }) => id)).toEqual([first.asked[1]?.id])
    expect(Object.values(await stands(about)).sort()).toEqual(['no-number', 'sent', 'sent'])

    const other = await published({ startsAt: '10:00' })
    await press(other)
    for (let round = 0; round < 6; round += 1) {
      await deliver({ reach: 'outside', deliver: async () => ({ sent: false, why: 'later' }) })
      await makeDue(house)
    }
    expect(Object.values(await stands(other)).sort()).toEqual(['no-number', 'to-send given-up', 'to-send given-up'])
  })

  test('what a run that died had attempted is not sent again', async () => {
    const about = await published()
    await press(about)
    await sql`update activities.message set attempted_at = ${NOW} where district_id = ${DISTRICT}
      and activity_id = ${about.activityId}::uuid and person_id = ${PEOPLE.deputyGu}::uuid`.execute(db())
    const sms = gateway()
    await deliver(sms)
    expect(sms.asked.map(({ to }) => to)).toEqual(['13800000011'])
    expect(await stands(about)).toMatchObject({ 顾秋菊: 'failed unsure', 沈一鸣: 'sent' })
  })

  test('nothing leaves for an activity called off meanwhile, to a number that went, or to somebody invented', async () => {
    const about = await published()
    await press(about)
    await cancelActivity(ask(db(), actors.secretary), about.activityId, { version: 1, reason: '台风' })
    const other = await published()
    await press(other)
    await setPhones(house.database, { [PEOPLE.deputyShen]: null })
    await sql`update roster.person set is_demo = true where district_id = ${DISTRICT} and person_id = ${PEOPLE.deputyGu}::uuid`.execute(
      db(),
    )
    const sms = gateway()
    await deliver(sms)
    expect(sms.asked).toEqual([])
    const { rows } = await sql<{ why: string }>`select why from activities.message where district_id = ${DISTRICT}
      and activity_id = any(${[about.activityId, other.activityId]}::uuid[]) order by why`.execute(db())
    expect(rows.map(({ why }) => why)).toEqual(['bad-address', 'called-off', 'called-off', 'no-number'])
    await sql`update roster.person set is_demo = false where district_id = ${DISTRICT}`.execute(db())
  })
})

test('a contact day: those due of all communities, then the recorders whose report is owed', async () => {
  const id = newId()
  await planContactDay(ask(db(), actors.secretary), {
    id,
    streetId: PINGJIANG,
    heldOn: DAY,
    due: 'nobody',
    publish: true,
  })
  const about = { contactDayId: id }
  const { rows } = await showContactDay(ask(db(), actors.secretary), id)
  await nameDue(ask(db(), actors.secretary), rows[0]?.activityId ?? '', { add: [{ personId: PEOPLE.deputyShen }] })
  await nameDue(ask(db(), actors.secretary), rows[1]?.activityId ?? '', { add: [{ personId: PEOPLE.deputyGu }] })
  const seen = await preview(about)
  expect([seen.counts.toSend, seen.sample?.community]).toEqual([2, rows[0]?.community])
  expect(await press(about)).toEqual({ queued: 2 })

  const owed = await preview(about, actors.secretary, here, 'report_reminder')
  expect(owed.people).toMatchObject([{ name: '吴桂英', community: rows[0]?.community, phone: '137****0006' }])
  expect(owed.sample?.text).toMatch(/^11月19日\(周四\)联系日，.+还没有上报/)
  expect(await press(about, actors.secretary, here, 'report_reminder')).toEqual({ queued: 1 })
  const sms = gateway()
  await deliver(sms)
  expect(sms.asked.filter(({ text }) => text.includes('还没有上报')).map(({ to }) => to)).toEqual(['13700000006'])
  await reportSession(ask(db(), actors.recorder), rows[0]?.activityId ?? '', {
    id: newId(),
    present: [],
    opinions: [opinion('停车难')],
  })
  expect((await preview(about, actors.secretary, here, 'report_reminder')).people).toEqual([])
  await expect(preview(about, actors.otherSecretary)).rejects.toMatchObject(code(404, 'not-found'))
})
