import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../platform/database/testing.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { DISTRICT, JINCHANG, MANDATES, PEOPLE, PINGJIANG, peopleGround } from '../../roster/testing/people-ground.ts'
import { communitiesOf } from '../reads/places.ts'
import { closePart, settleMarksPart } from '../store/close-parts.ts'
import { loadForClosing } from '../store/load-for-closing.ts'
import { type Actors, actorsWith, ask, DAY, NOW, opinion, visit, visitHeld } from '../testing/fixtures.ts'
import { answerNotice } from './answer-notice.ts'
import { cancelActivity } from './cancel-activity.ts'
import { changeActivity } from './change-activity.ts'
import { hearOpinions } from './hear-opinions.ts'
import { markAttendance } from './mark-attendance.ts'
import { nameDue } from './name-due.ts'
import { planActivity } from './plan-activity.ts'
import { publishActivity } from './publish-activity.ts'
import { prepareClosedVisit, recordVisit } from './record-visit.ts'
import { reportSession } from './report-session.ts'
import { showActivity } from './show-activity.ts'
import { summariseActivity } from './summarise-activity.ts'

let house: TestDatabase
let actors: Actors
let community: string
let elsewhere: string
const db = () => house.database.district(DISTRICT)

beforeAll(async () => {
  house = await testDatabase(peopleGround)
  community = (await communitiesOf(db(), DISTRICT, PINGJIANG))[0]?.communityId ?? ''
  elsewhere = (await communitiesOf(db(), DISTRICT, JINCHANG))[0]?.communityId ?? ''
  actors = actorsWith(community)
})
afterAll(() => house.drop())

const code = (status: number, name: string) => ({ status, code: `activities.${name}` })
const show = (id: string, actor = actors.secretary) => showActivity(ask(db(), actor), id)
const marksOf = async (id: string) =>
  Object.fromEntries((await show(id)).roster.map((line) => [line.personId, line.mark]))

async function traces(id: string): Promise<string[]> {
  const { rows } = await sql<{ action: string }>`
    select action from audit.entry where district_id = ${DISTRICT} and subject_id = ${id} order by entry_id`.execute(
    db(),
  )
  return rows.map((row) => row.action)
}

async function planned(publish = true): Promise<string> {
  const due = [{ personId: PEOPLE.deputyShen }, { personId: PEOPLE.deputyGu }]
  return (await planActivity(ask(db(), actors.secretary), visit(community, { due, publish }))).activityId
}

async function closeIt(id: string): Promise<void> {
  await house.database.transaction(DISTRICT, async (tx) => {
    const { version } = await loadForClosing(tx, DISTRICT, id)
    const closing = { districtId: DISTRICT, activityId: id, version, doer: actors.secretary, at: NOW }
    await sql`with closed as (${closePart(closing)}), settled as (${settleMarksPart(DISTRICT, id)}) select 1`.execute(
      tx,
    )
  })
}

describe('planning', () => {
  test('fills in the title, the usual hours and the mandates of those due; leaves a trace', async () => {
    const body = visit(community, { due: [{ personId: PEOPLE.municipal }] })
    expect(await planActivity(ask(db(), actors.secretary), body)).toEqual({
      activityId: body.id,
      state: 'planned',
      version: 1,
    })
    const row = await show(body.id)
    expect(row).toMatchObject({
      kind: 'weekly_visit',
      state: 'planned',
      startsAt: '2026-11-19T09:00:00+08:00',
      endsAt: '2026-11-19T11:00:00+08:00',
    })
    expect(row.title).toMatch(/周周行$/)
    expect(row.titleEn).toMatch(/^Weekly community visit · /)
    expect(row.roster).toMatchObject([{ name: '周卫东', level: 'municipal', mark: 'due', role: 'participant' }])
    expect(await traces(body.id)).toEqual(['activities.plan'])
  })

  test('the same id twice has one effect', async () => {
    const body = visit(community)
    await planActivity(ask(db(), actors.secretary), body)
    await expect(planActivity(ask(db(), actors.secretary), body)).rejects.toMatchObject({ code: '23505' })
    expect(await traces(body.id)).toEqual(['activities.plan'])
  })

  test('is refused to others, and for what the kind does not allow', async () => {
    const plan = (change: object, actor = actors.secretary) => planActivity(ask(db(), actor), visit(community, change))
    await expect(plan({}, actors.otherSecretary)).rejects.toMatchObject(code(403, 'not-your-street'))
    await expect(plan({}, actors.member)).rejects.toMatchObject(code(403, 'not-your-street'))
    await expect(plan({ streetId: null })).rejects.toMatchObject(code(403, 'district-only'))
    await expect(plan({ communityId: elsewhere })).rejects.toMatchObject({
      ...code(422, 'community-elsewhere'),
      field: 'communityId',
    })
    await expect(plan({ communityId: null })).rejects.toMatchObject(code(422, 'community-needed'))
    await expect(plan({ kind: 'opinion_item' })).rejects.toMatchObject(code(422, 'kind-not-plannable'))
    await expect(plan({ kind: 'contact_day' })).rejects.toMatchObject(code(422, 'kind-of-contact-day'))
    await expect(plan({ kind: 'lecture', fields: {} })).rejects.toMatchObject({
      ...code(422, 'field-needed'),
      field: 'fields.topic',
    })
    await expect(plan({ fields: { nonsense: 1 } })).rejects.toMatchObject(code(422, 'field-unknown'))
    await expect(plan({ startsAt: '11:00', endsAt: '09:00' })).rejects.toMatchObject(code(422, 'ends-before-start'))
    await expect(plan({ heldOn: '1999-12-31' })).rejects.toMatchObject(code(422, 'date-wrong'))
    await expect(plan({ due: [{ personId: PEOPLE.secretary }] })).rejects.toMatchObject(code(422, 'not-a-deputy'))
    await expect(plan({ due: [{ personId: PEOPLE.foreign }] })).rejects.toMatchObject(code(422, 'person-unknown'))
  })
})

describe('the life of an activity', () => {
  test('is changed, published, closed, summarised; a stale version is refused with the row as it stands', async () => {
    const id = await planned(false)
    const change = await changeActivity(ask(db(), actors.secretary), id, {
      version: 1,
      theme: '古井保护',
      startsAt: '14:00',
      endsAt: '16:00',
    })
    expect(change.version).toBe(2)
    await expect(changeActivity(ask(db(), actors.director), id, { version: 1, theme: '别的' })).rejects.toMatchObject({
      ...code(409, 'changed-meanwhile'),
      extra: { current: { version: 2, theme: '古井保护' } },
    })
    expect((await publishActivity(ask(db(), actors.director), id, 2)).state).toBe('published')
    await markAttendance(ask(db(), actors.secretary), id, [{ personId: PEOPLE.deputyShen, mark: 'present' }])
    await closeIt(id)
    expect(await marksOf(id)).toEqual({ [PEOPLE.deputyShen]: 'present', [PEOPLE.deputyGu]: 'absent' })
    const { version } = await show(id)
    expect((await summariseActivity(ask(db(), actors.secretary), id, { version, summary: '走访 12 户' })).state).toBe(
      'summarised',
    )
    await expect(
      cancelActivity(ask(db(), actors.secretary), id, { version: version + 1, reason: 'x' }),
    ).rejects.toMatchObject(code(403, 'cancel-only-open'))
    expect(await show(id)).toMatchObject({
      summary: '走访 12 户',
      theme: '古井保护',
      startsAt: '2026-11-19T14:00:00+08:00',
    })
    expect(await traces(id)).toEqual(
      ['plan', 'change', 'publish', 'mark', 'summarise'].map((action) => `activities.${action}`),
    )
  })

  test('is cancelled with a reason', async () => {
    const id = await planned()
    await cancelActivity(ask(db(), actors.secretary), id, { version: 1, reason: ' 台风 ' })
    expect(await show(id)).toMatchObject({ state: 'cancelled', cancelledReason: '台风' })
    await expect(
      markAttendance(ask(db(), actors.secretary), id, [{ personId: PEOPLE.deputyShen, mark: 'present' }]),
    ).rejects.toMatchObject(code(403, 'no-longer-open'))
  })

  test('is unknown to a foreign street and to another district', async () => {
    const id = await planned()
    await expect(publishActivity(ask(db(), actors.otherSecretary), id, 1)).rejects.toMatchObject(code(404, 'not-found'))
    const foreign = house.database.district(320505)
    const stranger = { ...actors.staff, districtId: 320505 }
    await expect(showActivity(ask(foreign, stranger), id)).rejects.toMatchObject(code(404, 'not-found'))
    await expect(showActivity(ask(foreign, actors.staff), id)).rejects.toMatchObject(code(404, 'not-found'))
  })
})

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
    await closeIt(id)
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
    const loaded = await loadForClosing(db(), DISTRICT, body.id)
    expect(loaded.attendance).toContainEqual({
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
