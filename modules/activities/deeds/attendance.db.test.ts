import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../platform/database/testing.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { DISTRICT, MANDATES, PEOPLE, PINGJIANG, peopleGround } from '../../roster/testing/people-ground.ts'
import { communitiesOf } from '../reads/places.ts'
import { closingPart } from '../store/load-for-closing.ts'
import { closeIt } from '../testing/close-it.ts'
import { type Actors, actorsWith, ask, DAY, opinion, visit, visitHeld } from '../testing/fixtures.ts'
import { answerNotice } from './answer-notice.ts'
import { hearOpinions } from './hear-opinions.ts'
import { markAttendance } from './mark-attendance.ts'
import { nameDue } from './name-due.ts'
import { planActivity } from './plan-activity.ts'
import { prepareClosedVisit } from './prepare-closed-visit.ts'
import { publishActivity } from './publish-activity.ts'
import { recordVisit } from './record-visit.ts'
import { reportSession } from './report-session.ts'
import { showActivity } from './show-activity.ts'

let house: TestDatabase
let actors: Actors
let community: string
const db = () => house.database.district(DISTRICT)

beforeAll(async () => {
  house = await testDatabase(peopleGround)
  community = (await communitiesOf(db(), DISTRICT, PINGJIANG))[0]?.communityId ?? ''
  actors = actorsWith(community)
})
afterAll(() => house.drop())

const code = (status: number, name: string) => ({ status, code: `activities.${name}` })
const show = (id: string, actor = actors.secretary) => showActivity(ask(db(), actor), id)
const marksOf = async (id: string) =>
  Object.fromEntries((await show(id)).roster.map((line) => [line.personId, line.mark]))

async function planned(publish = true): Promise<string> {
  const due = [{ personId: PEOPLE.deputyShen }, { personId: PEOPLE.deputyGu }]
  return (await planActivity(ask(db(), actors.secretary), visit(community, { due, publish }))).activityId
}

describe('who is due', () => {
  test('is named one by one and by group, and taken off again; nobody loses an answer', async () => {
    const id = await planned()
    await answerNotice(ask(db(), actors.shen), id, { answer: 'coming' })
    await nameDue(ask(db(), actors.secretary), id, {
      group: { streetId: PINGJIANG, levels: ['district', 'municipal'] },
      strike: [],
    })
    const roster = (await show(id)).roster
    expect(roster.map((line) => line.personId).sort()).toEqual([
      PEOPLE.deputyShen,
      PEOPLE.deputyGu,
      PEOPLE.deputyLuElder,
      PEOPLE.municipal,
    ])
    expect(roster.find((line) => line.personId === PEOPLE.deputyShen)?.answer).toBe('coming')
    await nameDue(ask(db(), actors.secretary), id, { strike: [PEOPLE.municipal, PEOPLE.deputyLuElder] })
    expect((await show(id)).roster).toHaveLength(2)
  })

  test('answers for the own person; asking for leave shows, coming later takes it back', async () => {
    const id = await planned()
    await answerNotice(ask(db(), actors.gu), id, { answer: 'leave', reason: '出差' })
    expect((await show(id)).roster.find((line) => line.personId === PEOPLE.deputyGu)).toMatchObject({
      mark: 'leave',
      answer: 'leave',
      leaveReason: '出差',
    })
    await answerNotice(ask(db(), actors.gu), id, { answer: 'coming' })
    expect(await marksOf(id)).toMatchObject({ [PEOPLE.deputyGu]: 'due' })
    await expect(answerNotice(ask(db(), actors.luYounger), id, { answer: 'coming' })).rejects.toMatchObject(
      code(404, 'not-found'),
    )
    await expect(answerNotice(ask(db(), actors.secretary), id, { answer: 'coming' })).rejects.toMatchObject(
      code(403, 'answer-only-deputies'),
    )
    await markAttendance(ask(db(), actors.secretary), id, [{ personId: PEOPLE.deputyGu, mark: 'present' }])
    await expect(answerNotice(ask(db(), actors.gu), id, { answer: 'leave' })).rejects.toMatchObject(
      code(403, 'answer-came-late'),
    )
  })

  test('shows a deputy only the own line until present', async () => {
    const id = await planned()
    await hearOpinions(ask(db(), actors.secretary), id, { version: 1, opinions: [opinion('路灯')] })
    const before = await show(id, actors.shen)
    expect([before.namesShown, before.roster.length, before.opinions.length, before.tallies.named]).toEqual([
      false,
      1,
      0,
      2,
    ])
    await markAttendance(ask(db(), actors.secretary), id, [{ personId: PEOPLE.deputyShen, mark: 'present' }])
    const after = await show(id, actors.shen)
    expect([after.namesShown, after.roster.length, after.opinions.length]).toEqual([true, 2, 1])
  })
})

describe('what was heard', () => {
  test('is replaced as a list, kept in order, ids and numbers included', async () => {
    const id = await planned()
    const [first, second, third] = [opinion('一'), opinion('二'), opinion('三', 'street')]
    await hearOpinions(ask(db(), actors.secretary), id, { version: 1, opinions: [first, second] })
    await hearOpinions(ask(db(), actors.secretary), id, { version: 2, opinions: [third, first] })
    expect((await show(id)).opinions.map((line) => [line.words, line.reach])).toEqual([
      ['三', 'street'],
      ['一', 'community'],
    ])
    await expect(hearOpinions(ask(db(), actors.secretary), id, { version: 2, opinions: [] })).rejects.toMatchObject(
      code(409, 'changed-meanwhile'),
    )
  })
})

describe('a report from the community', () => {
  const report = (present: string[], words: string[] = []) => ({
    id: newId(),
    present: present.map((personId) => ({ personId })),
    opinions: words.map((text) => opinion(text)),
  })

  test('marks, hears and reports in one write; the due not named were absent', async () => {
    const id = await planned()
    const answer = await reportSession(ask(db(), actors.recorder), id, report([PEOPLE.deputyShen], ['井盖松动']))
    expect(answer).toMatchObject({ state: 'published', version: 2 })
    expect(await marksOf(id)).toEqual({ [PEOPLE.deputyShen]: 'present', [PEOPLE.deputyGu]: 'absent' })
    expect(await show(id)).toMatchObject({
      reported: true,
      reportedByName: '吴桂英',
      opinions: [{ words: '井盖松动' }],
    })
  })

  test('keeps whom the street marked before; a second report replaces the first', async () => {
    const id = await planned()
    await markAttendance(ask(db(), actors.secretary), id, [{ personId: PEOPLE.municipal, mark: 'present' }])
    await reportSession(ask(db(), actors.recorder), id, report([PEOPLE.deputyShen]))
    expect(await marksOf(id)).toMatchObject({ [PEOPLE.municipal]: 'present', [PEOPLE.deputyShen]: 'present' })
    await reportSession(ask(db(), actors.recorder), id, report([PEOPLE.deputyGu]))
    expect(await marksOf(id)).toEqual({
      [PEOPLE.municipal]: 'absent',
      [PEOPLE.deputyShen]: 'absent',
      [PEOPLE.deputyGu]: 'present',
    })
  })

  test('is refused from elsewhere, before publishing, and after closing with the way out', async () => {
    const id = await planned(false)
    await expect(reportSession(ask(db(), actors.recorder), id, report([]))).rejects.toMatchObject(
      code(404, 'not-found'),
    )
    await publishActivity(ask(db(), actors.secretary), id, 1)
    await expect(reportSession(ask(db(), actors.shen), id, report([]))).rejects.toMatchObject(
      code(403, 'report-only-own-community'),
    )
    await markAttendance(ask(db(), actors.secretary), id, [{ personId: PEOPLE.deputyShen, mark: 'present' }])
    await closeIt(house.database, actors.secretary, id)
    await expect(reportSession(ask(db(), actors.recorder), id, report([PEOPLE.deputyGu]))).rejects.toMatchObject(
      code(403, 'report-too-late'),
    )
    expect(await marksOf(id)).toMatchObject({ [PEOPLE.deputyGu]: 'absent' })
  })
})

describe('a visit recorded in one go', () => {
  test('stands with marks and opinions, ready to be closed', async () => {
    const body = visitHeld(community)
    expect(await recordVisit(ask(db(), actors.secretary), body)).toEqual({
      activityId: body.id,
      state: 'published',
      version: 1,
    })
    const row = await show(body.id)
    expect([row.tallies.present, row.opinions.length, row.can.close]).toEqual([3, 2, { can: true }])
    const { rows } = await closingPart(DISTRICT, body.id).execute(db())
    expect(rows[0]?.attendance).toContainEqual({
      ...{
        personId: PEOPLE.deputyGu,
        mandateId: MANDATES.gu,
        level: 'district',
        streetId: PINGJIANG,
        role: 'participant',
        mark: 'present',
      },
    })
  })

  test('comes as checked parts for a story that closes it at once', async () => {
    const body = visitHeld(community)
    const visitReady = await prepareClosedVisit(ask(db(), actors.secretary), body)
    const { activity, attendance, opinions } = visitReady.parts
    await sql`with made as (${activity}), lines as (${attendance}), opinions as (${opinions}) select 1`.execute(db())
    expect(await show(body.id)).toMatchObject({
      state: 'closed',
      closedByName: '王芳',
      tallies: { present: 3, opinions: 2 },
    })
    expect(visitReady.activity.attendance).toHaveLength(3)
    await expect(
      prepareClosedVisit(ask(db(), actors.secretary), visitHeld(community, { attendance: [] })),
    ).rejects.toMatchObject(code(422, 'nobody-present'))
  })

  test('cannot lie in the future', async () => {
    const body = visitHeld(community, { heldOn: '2026-11-20' })
    await expect(recordVisit(ask(db(), actors.secretary), body)).rejects.toMatchObject(code(422, 'held-in-future'))
    expect(DAY < body.heldOn).toBe(true)
  })
})
