import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../platform/database/testing.ts'
import { DISTRICT, JINCHANG, PEOPLE, PINGJIANG, peopleGround } from '../../roster/testing/people-ground.ts'
import { communitiesOf } from '../reads/places.ts'
import { closeIt } from '../testing/close-it.ts'
import { type Actors, actorsWith, ask, visit } from '../testing/fixtures.ts'
import { cancelActivity } from './cancel-activity.ts'
import { changeActivity } from './change-activity.ts'
import { markAttendance } from './mark-attendance.ts'
import { planActivity } from './plan-activity.ts'
import { publishActivity } from './publish-activity.ts'
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
    await closeIt(house.database, actors.secretary, id)
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
