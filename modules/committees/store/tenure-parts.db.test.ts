import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../platform/database/testing.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { DISTRICT, JINCHANG, PEOPLE, PINGJIANG, peopleGround } from '../../roster/testing/people-ground.ts'
import type { NewTenure } from '../language.ts'
import { endTenuresPart, tenuresPart } from './tenure-parts.ts'

let house: TestDatabase
const db = () => house.database.district(DISTRICT)

beforeAll(async () => {
  house = await testDatabase(peopleGround)
})
afterAll(() => house.drop())
beforeEach(() => sql`delete from committees.tenure where district_id = ${DISTRICT}`.execute(db()))

const tenure = (personId: string, more: Partial<NewTenure> = {}): NewTenure => ({
  ...{ tenureId: newId(), streetId: PINGJIANG, seat: 'part_time_deputy_director', seatNo: 2, fullTime: false },
  ...{ personId, startsOn: '2024-06-12', ...more },
})
const seated = async (tenures: readonly NewTenure[]) => {
  await tenuresPart({ districtId: DISTRICT, tenures }).execute(db())
  return tenures
}
const held = async () => {
  const { rows } = await sql<{ personId: string; startsOn: string; endsOn: string | null }>`
    select person_id as "personId", starts_on as "startsOn", ends_on as "endsOn" from committees.tenure
    where district_id = ${DISTRICT} order by starts_on, person_id`.execute(db())
  return rows
}
const REFUSED = { code: '23P01', constraint: 'seat_held_once' }

describe('the database itself refuses two holders of one seat at one time', () => {
  const raw = (client: pg.Client, personId: string, from: string, to: string | null) =>
    client.query(
      `insert into committees.tenure (district_id, tenure_id, street_id, seat, seat_no, full_time, person_id, starts_on, ends_on)
       values ($1, gen_random_uuid(), $2, 'director', 1, true, $3, $4, $5)`,
      [DISTRICT, PINGJIANG, personId, from, to],
    )
  const clients: pg.Client[] = []
  const client = async () => {
    const one = new pg.Client({ connectionString: house.ownerUrl })
    await one.connect()
    clients.push(one)
    return one
  }
  afterAll(() => Promise.all(clients.map((one) => one.end())))

  test.each([
    ['within', '2024-03-01', '2024-04-01'],
    ['over the beginning', '2023-12-01', '2024-01-02'],
    ['over the last day', '2024-12-31', null],
    ['around', '2020-01-01', null],
  ])('%s, even to the owner of the table', async (_, from, to) => {
    const owner = await client()
    await raw(owner, PEOPLE.director, '2024-01-01', '2025-01-01')
    await expect(raw(owner, PEOPLE.member, from, to)).rejects.toMatchObject(REFUSED)
    // The first day without the one is the first day with the other.
    await raw(owner, PEOPLE.member, '2025-01-01', null)
    await raw(owner, PEOPLE.secretary, '2023-01-01', '2024-01-01')
    expect(await held()).toHaveLength(3)
  })

  test('an old row changed into the time of another is refused as well', async () => {
    const owner = await client()
    await raw(owner, PEOPLE.director, '2023-01-01', '2024-01-01')
    await raw(owner, PEOPLE.member, '2024-01-01', null)
    const longer = owner.query(`update committees.tenure set ends_on = '2024-01-02' where person_id = $1`, [
      PEOPLE.director,
    ])
    await expect(longer).rejects.toMatchObject(REFUSED)
  })

  test('of twelve at once, each with a transaction of their own, exactly one sits', async () => {
    const people = Object.values(PEOPLE).filter((one) => one !== PEOPLE.foreign)
    const all = await Promise.all(people.map(() => client()))
    await Promise.all(all.map((one) => one.query('begin')))
    const tries = await Promise.allSettled(
      all.map(async (one, at) => {
        await raw(one, people[at] ?? '', '2024-01-01', null)
        await one.query('commit')
      }),
    )
    await Promise.all(all.map((one) => one.query('rollback')))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of tries) if (one.status === 'rejected') expect(['23P01', '40P01']).toContain(one.reason.code)
    expect(await held()).toHaveLength(1)
  })
})

describe('one statement for a meeting’s day', () => {
  // Who is seated is asked for first: without `after` the server would seat the new one before the old one leaves.
  const change = (endings: readonly NewTenure[], tenures: readonly NewTenure[], on = '2026-11-20') =>
    sql`
    with ended as (${endTenuresPart({ districtId: DISTRICT, endings: endings.map(({ tenureId }) => ({ tenureId, endsOn: on, reason: '免职', reasonEn: 'removed' })) })}),
    seated as (${tenuresPart({ districtId: DISTRICT, tenures, after: 'ended' })})
    select (select count(*)::int from seated) as seated, (select count(*)::int from ended) as ended`.execute(db())

  test('a seat changes hands on one day', async () => {
    const [old] = await seated([tenure(PEOPLE.deputyShen)])
    const { rows } = await change(old ? [old] : [], [tenure(PEOPLE.deputyGu, { startsOn: '2026-11-20' })])
    expect(rows).toEqual([{ ended: 1, seated: 1 }])
    expect(await held()).toEqual([
      { personId: PEOPLE.deputyShen, startsOn: '2024-06-12', endsOn: '2026-11-20' },
      { personId: PEOPLE.deputyGu, startsOn: '2026-11-20', endsOn: null },
    ])
  })

  test('two swap their seats', async () => {
    const both = await seated([tenure(PEOPLE.deputyShen), tenure(PEOPLE.deputyGu, { streetId: JINCHANG })])
    const swapped = [
      tenure(PEOPLE.deputyShen, { streetId: JINCHANG, startsOn: '2026-11-20' }),
      tenure(PEOPLE.deputyGu, { startsOn: '2026-11-20' }),
    ]
    await change(both, swapped)
    expect((await held()).filter((one) => one.endsOn === null)).toHaveLength(2)
  })

  test('a transfer a day too early is refused whole: the old holder still sits', async () => {
    const [old] = await seated([tenure(PEOPLE.deputyShen)])
    const early = change(old ? [old] : [], [tenure(PEOPLE.deputyGu, { startsOn: '2026-11-19' })])
    await expect(early).rejects.toMatchObject(REFUSED)
    expect(await held()).toEqual([{ personId: PEOPLE.deputyShen, startsOn: '2024-06-12', endsOn: null }])
  })

  test('nothing is ended twice, and nothing is written where the condition has no row', async () => {
    const [old] = await seated([tenure(PEOPLE.deputyShen)])
    await change(old ? [old] : [], [])
    expect((await change(old ? [old] : [], [], '2026-11-22')).rows).toEqual([{ ended: 0, seated: 0 }])
    const never = await sql<{ n: number }>`with go as (select 1 where false),
      seated as (${tenuresPart({ districtId: DISTRICT, tenures: [tenure(PEOPLE.deputyGu, { startsOn: '2026-11-22' })], onlyIf: 'go' })})
      select count(*)::int as n from seated`.execute(db())
    expect(never.rows).toEqual([{ n: 0 }])
    expect(await held()).toEqual([{ personId: PEOPLE.deputyShen, startsOn: '2024-06-12', endsOn: '2026-11-20' }])
  })
})
