import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../platform/database/testing.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { DISTRICT, PEOPLE, PINGJIANG, peopleGround } from '../../roster/testing/people-ground.ts'
import { communitiesOf } from '../reads/places.ts'
import { demandDayClosing } from '../rules/demand-closing.ts'
import { closeDayPart, closeDaySessionsPart, settleDayMarksPart } from '../store/close-parts.ts'
import { loadDayForClosing } from '../store/load-for-closing.ts'
import { type Actors, actorsWith, ask, NOW, opinion } from '../testing/fixtures.ts'
import { cancelActivity } from './cancel-activity.ts'
import { cancelContactDay } from './cancel-contact-day.ts'
import { nameDue } from './name-due.ts'
import { planContactDay } from './plan-contact-day.ts'
import { publishContactDay } from './publish-contact-day.ts'
import { reportSession } from './report-session.ts'
import { showContactDay } from './show-contact-day.ts'

let house: TestDatabase
let actors: Actors
const db = () => house.database.district(DISTRICT)
const sheetOf = (id: string, actor = actors.secretary) => showContactDay(ask(db(), actor), id)
const code = (status: number, name: string) => ({ status, code: `activities.${name}` })

beforeAll(async () => {
  house = await testDatabase(peopleGround)
  actors = actorsWith((await communitiesOf(db(), DISTRICT, PINGJIANG))[0]?.communityId ?? '')
})
afterAll(() => house.drop())

function plan(heldOn: string, change: object = {}) {
  return planContactDay(ask(db(), actors.secretary), { id: newId(), streetId: PINGJIANG, heldOn, ...change })
}

describe('a contact-day morning', () => {
  test('has a session for every community that takes part, at the usual hours', async () => {
    const day = await plan('2026-09-13')
    expect(day).toMatchObject({ state: 'planned', version: 1, sessions: 23 })
    const sheet = await sheetOf(day.contactDayId)
    expect(sheet.rows).toHaveLength(23)
    expect(sheet.totals).toMatchObject({ sessions: 23, named: 0, present: 0, missing: 23 })
    expect(sheet.can).toMatchObject({
      publish: { can: true },
      close: { can: false, why: 'activities.close-only-published' },
    })
    await expect(plan('2026-09-13')).rejects.toMatchObject({ code: '23505' })
    await expect(sheetOf(day.contactDayId, actors.otherSecretary)).rejects.toMatchObject(code(404, 'not-found'))
    await expect(sheetOf(day.contactDayId, actors.member)).rejects.toMatchObject(code(404, 'not-found'))
  })

  test('takes over who was due where last time', async () => {
    const first = await plan('2026-10-11', { publish: true })
    const row = (await sheetOf(first.contactDayId)).rows[4]
    await nameDue(ask(db(), actors.secretary), row?.activityId ?? '', {
      add: [{ personId: PEOPLE.deputyGu }, { personId: PEOPLE.municipal }],
    })
    const next = await plan('2026-10-18')
    const sheet = await sheetOf(next.contactDayId)
    expect(sheet.rows[4]?.roster.map((line) => [line.name, line.mark])).toEqual([
      ['顾秋菊', 'due'],
      ['周卫东', 'due'],
    ])
    expect(sheet.totals.named).toBe(2)
  })

  test('is published and cancelled as a whole, once', async () => {
    const day = await plan('2026-08-09')
    expect(await publishContactDay(ask(db(), actors.secretary), day.contactDayId, 1)).toMatchObject({
      state: 'published',
      version: 2,
    })
    expect((await sheetOf(day.contactDayId)).rows.every((row) => row.state === 'published')).toBe(true)
    await expect(publishContactDay(ask(db(), actors.secretary), day.contactDayId, 1)).rejects.toMatchObject(
      code(403, 'publish-only-drafts'),
    )
    await expect(
      cancelContactDay(ask(db(), actors.secretary), day.contactDayId, { version: 1, reason: 'x' }),
    ).rejects.toMatchObject(code(409, 'changed-meanwhile'))
    await cancelContactDay(ask(db(), actors.secretary), day.contactDayId, { version: 2, reason: '台风' })
    const sheet = await sheetOf(day.contactDayId)
    expect([sheet.state, sheet.rows[0]?.cancelledReason, sheet.totals.sessions]).toEqual(['cancelled', '台风', 0])
  })
})

describe('closing the morning', () => {
  test('waits for every community, names who is missing, and closes all at once', async () => {
    const { contactDayId } = await plan('2026-11-08', { publish: true, due: 'nobody' })
    const rows = (await sheetOf(contactDayId)).rows
    await nameDue(ask(db(), actors.secretary), rows[1]?.activityId ?? '', { add: [{ personId: PEOPLE.deputyGu }] })
    for (const row of rows.slice(1, 22)) {
      await reportSession(ask(db(), actors.secretary), row.activityId, {
        id: newId(),
        present: [{ personId: PEOPLE.deputyShen }],
        opinions: [],
      })
    }
    const missing = await loadDayForClosing(db(), DISTRICT, contactDayId)
    expect(() => demandDayClosing(actors.secretary, missing, 1, NOW)).toThrow(
      expect.objectContaining({
        ...code(422, 'communities-missing'),
        params: { count: 2, names: `${rows[0]?.community}、${rows[22]?.community}` },
      }),
    )
    const sheet = await sheetOf(contactDayId)
    expect(sheet.reminder).toContain(`${rows[0]?.community}（吴桂英）`)
    expect(sheet.reminder).toContain(rows[22]?.community)
    await reportSession(ask(db(), actors.recorder), rows[0]?.activityId ?? '', {
      id: newId(),
      present: [],
      opinions: [opinion('停车难')],
    })
    await cancelActivity(ask(db(), actors.secretary), rows[22]?.activityId ?? '', { version: 1, reason: '居委会停电' })
    await house.database.transaction(DISTRICT, async (tx) => {
      const day = await loadDayForClosing(tx, DISTRICT, contactDayId)
      demandDayClosing(actors.secretary, day, 1, NOW)
      const closing = { districtId: DISTRICT, contactDayId, version: day.version, doer: actors.secretary, at: NOW }
      await sql`with closed as (${closeDayPart(closing)}), sessions as (${closeDaySessionsPart(closing)}),
        settled as (${settleDayMarksPart(DISTRICT, contactDayId)}) select 1`.execute(tx)
    })
    const closed = await sheetOf(contactDayId)
    expect(closed.totals).toMatchObject({ sessions: 22, present: 21, opinions: 1, reported: 22, missing: 0 })
    expect(closed.state).toBe('closed')
    expect(new Set(closed.rows.map((row) => row.state))).toEqual(new Set(['closed', 'cancelled']))
    expect(closed.rows[1]?.roster.find((line) => line.personId === PEOPLE.deputyGu)?.mark).toBe('absent')
  })
})
