import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase, type Sql } from '../../platform/database/database.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { DISTRICT, OTHER_DISTRICT, PEOPLE, peopleGround } from '../roster/testing/people-ground.ts'
import { numberPart } from './store/numbers.ts'

let db: TestDatabase
let owner: pg.Client
const dossiers = { [DISTRICT]: newId(), [OTHER_DISTRICT]: newId() }

beforeAll(async () => {
  db = await testDatabase(peopleGround)
  owner = new pg.Client({ connectionString: db.ownerUrl })
  await owner.connect()
  for (const [district, person] of [[DISTRICT, PEOPLE.staff] as const, [OTHER_DISTRICT, PEOPLE.foreign] as const])
    await owner.query(
      `insert into appointments.dossier (district_id, dossier_id, kind, title, state, opened_at, opened_by)
       values ($1, $2, 'people', '任免', 'collecting', now(), $3)`,
      [district, dossiers[district], person],
    )
})
afterAll(async () => {
  await owner.end()
  await db.drop()
})

type District = typeof DISTRICT | typeof OTHER_DISTRICT

/** Issues a notice under the next number, as papers are: number and paper in one statement. */
async function issue(on: Sql, year: number, district: District = DISTRICT, signer = '主任'): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    with ${numberPart(district, { kind: 'notice', year })},
    made as (
      insert into appointments.issued_paper (district_id, paper_id, dossier_id, kind, year, number, issued_on, addressee, signer, issued_by, issued_at)
      select ${district}::int, ${newId()}::uuid, ${dossiers[district]}::uuid, 'notice', ${year}::int, number, '2026-11-20', ${newId()}::text, ${signer}::text,
        ${PEOPLE.staff}::uuid, now() from numbered
      returning number)
    select number from made`.execute(on)
  return rows[0]?.number ?? 0
}

const kept = async (year: number, district = DISTRICT): Promise<number[]> =>
  (
    await owner.query(
      `select number from appointments.issued_paper where district_id = $1 and kind = 'notice' and year = $2 order by number`,
      [...[district, year]],
    )
  ).rows.map(({ number }) => number)
const upTo = (n: number) => Array.from({ length: n }, (_, at) => at + 1)

test('fifty at once, some taken back and some refused: one to fifty, none twice', async () => {
  const wide = openDatabase(db.ownerUrl, { max: 20 })
  const on = wide.district(DISTRICT)
  const takenBack = () =>
    wide.transaction(DISTRICT, async (tx) => {
      await issue(tx, 2026)
      throw new Error('taken back')
    })
  const work = Array.from({ length: 50 }, (_, at) => [
    issue(on, 2026),
    ...(at % 5 === 0 ? [takenBack()] : []),
    // A signer of one sign is refused by the table itself: the number goes back with the statement.
    ...(at % 7 === 0 ? [issue(on, 2026, DISTRICT, '主')] : []),
  ]).flat()
  const settled = await Promise.allSettled(work)
  await wide.close()
  expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(50)
  expect(settled.filter(({ status }) => status === 'rejected')).toHaveLength(10 + 8)
  expect(await kept(2026)).toEqual(upTo(50))
})

test('a connection that is killed between number and commit leaves no gap', async () => {
  const held = new pg.Client({ connectionString: db.ownerUrl })
  held.on('error', () => {})
  await held.connect()
  await held.query('begin')
  await held.query(
    `insert into appointments.number_register as r (district_id, kind, year, last) values ($1, 'notice', 2027, 1)
     on conflict (district_id, kind, year) do update set last = r.last + 1`,
    [DISTRICT],
  )
  const { rows } = await held.query<{ pid: number }>('select pg_backend_pid() as pid')
  const waiting = Promise.all(Array.from({ length: 4 }, () => issue(db.database.district(DISTRICT), 2027)))
  await owner.query('select pg_terminate_backend($1)', [rows[0]?.pid])
  expect((await waiting).sort()).toEqual(upTo(4))
  expect(await kept(2027)).toEqual(upTo(4))
  await held.end().catch(() => {})
})

test('each year, and each district, counts for itself', async () => {
  expect(await issue(db.database.district(DISTRICT), 2028)).toBe(1)
  expect(await issue(db.database.district(OTHER_DISTRICT), 2026, OTHER_DISTRICT)).toBe(1)
  expect(await kept(2026, OTHER_DISTRICT)).toEqual([1])
})

test('no number is taken where the condition of the statement does not hold', async () => {
  const { rows } = await sql`
    with nobody as (select 1 where false), ${numberPart(DISTRICT, { kind: 'bill', year: 2026, onlyIf: 'nobody' })} select number from numbered`.execute(
    db.database.district(DISTRICT),
  )
  expect(rows).toEqual([])
  const { rows: register } = await owner.query(`select 1 from appointments.number_register where kind = 'bill'`)
  expect(register).toEqual([])
})
