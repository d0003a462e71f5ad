import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDatabase, type Sql } from '../../platform/database/database.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { rightsGround } from './ground/lay-ground.ts'
import { tenantTables } from './kept.ts'
import { DISTRICT, OTHER_DISTRICT } from './places.ts'

/*
 * The app's own filter is gone here: bare statements through the app's role, on every table that carries a district. What still keeps districts
 * apart is the database.
 */
let db: TestDatabase
let owner: pg.Client
let tables: string[]

beforeAll(async () => {
  db = await testDatabase(rightsGround)
  owner = new pg.Client({ connectionString: db.ownerUrl })
  await owner.connect()
  tables = await tenantTables(owner)
})
afterAll(async () => {
  await owner.end()
  await db.drop()
})

/** The columns of a table that are written, not worked out by the database. */
async function writtenColumns(table: string): Promise<string> {
  const { rows } = await owner.query<{ columns: string }>(
    `select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [table],
  )
  return rows[0]?.columns ?? ''
}

/** What each table shows of each district: [own, others]. */
async function seen(on: Sql): Promise<Record<string, [number, number]>> {
  const found: Record<string, [number, number]> = {}
  for (const table of tables) {
    const { rows } = await sql<{ own: number; others: number }>`
      select count(*) filter (where district_id = ${DISTRICT})::int as own, count(*) filter (where district_id <> ${DISTRICT})::int as others
      from ${sql.raw(table)}`.execute(on)
    found[table] = [rows[0]?.own ?? 0, rows[0]?.others ?? 0]
  }
  return found
}

test('every table of a district holds rows of both districts, so that what follows can fail', async () => {
  expect(tables.length).toBeGreaterThan(25)
  const empty: string[] = []
  for (const table of tables) {
    const { rows } = await owner.query(`select count(distinct district_id)::int as districts from ${table}`)
    if (rows[0].districts < 2) empty.push(table)
  }
  expect(empty).toEqual([])
})

test('without a filter a statement sees its own district and no other', async () => {
  const found = await seen(db.database.district(DISTRICT))
  expect(Object.entries(found).filter(([, [own, others]]) => own === 0 || others > 0)).toEqual([])
})

test('on a used connection that holds no district nothing is seen', async () => {
  const one = openDatabase(db.ownerUrl, { max: 1 })
  await seen(one.district(DISTRICT))
  const found = await seen(one.open)
  await one.close()
  expect(Object.entries(found).filter(([, [own, others]]) => own > 0 || others > 0)).toEqual([])
})

describe('another district’s rows', () => {
  const REFUSED = '42501'
  /** How many rows the statement reached; a statement the role may not make at all reached none. */
  const reached = async (statement: string): Promise<number> => {
    const run = sql.raw(statement).execute(db.database.district(DISTRICT))
    return run.then(
      (done) => Number(done.numAffectedRows ?? 0),
      (error: { code?: string }) => (error.code === REFUSED ? 0 : Promise.reject(error)),
    )
  }

  test('are neither changed nor removed', async () => {
    const touched: string[] = []
    for (const table of tables) {
      const theirs = `where district_id = ${OTHER_DISTRICT}`
      if ((await reached(`update ${table} set district_id = district_id ${theirs}`)) > 0)
        touched.push(`${table} changed`)
      if ((await reached(`delete from ${table} ${theirs}`)) > 0) touched.push(`${table} removed`)
    }
    expect(touched).toEqual([])
  })

  test('are not added to: an own row written under another district is refused', async () => {
    const let_in: string[] = []
    for (const table of tables) {
      const columns = await writtenColumns(table)
      const copy = `insert into ${table} (${columns}) select ${columns} from (select (jsonb_populate_record(null::${table},
        to_jsonb(x) || '{"district_id": ${OTHER_DISTRICT}}')).* from (select * from ${table} limit 1) x) y`
      const code = await sql
        .raw(copy)
        .execute(db.database.district(DISTRICT))
        .then(
          () => 'written',
          (error: { code?: string }) => error.code,
        )
      if (code !== REFUSED) let_in.push(`${table}: ${code}`)
    }
    expect(let_in).toEqual([])
  })
})
