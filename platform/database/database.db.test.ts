import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDatabase, type Sql } from './database.ts'
import { executeLast } from './last-statement.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

let db: TestDatabase

beforeAll(async () => {
  db = await testDatabase()
  const owner = new pg.Client({ connectionString: db.ownerUrl })
  await owner.connect()
  await owner.query(`insert into districts.district (district_id, area_code, name, name_en)
    values (1, '330109', '甲区', 'A'), (2, '330110', '乙区', 'B')`)
  await owner.end()
})
afterAll(() => db.drop())

const names = async (on: Sql): Promise<string[]> =>
  (await sql<{ name: string }>`select name from districts.district order by name`.execute(on)).rows.map((r) => r.name)

describe('district held', () => {
  test('each statement sees its own district, whichever connection serves it', async () => {
    const asked = Array.from({ length: 200 }, (_, i) => 1 + ((i * 7) % 2))
    const seen = await Promise.all(asked.map((id) => names(db.database.district(id))))
    expect(seen).toEqual(asked.map((id) => [id === 1 ? '甲区' : '乙区']))
  })

  test('a used connection without a district sees nothing', async () => {
    const one = openDatabase(db.ownerUrl, { max: 1 })
    expect(await names(one.district(1))).toEqual(['甲区'])
    expect(await names(one.open)).toEqual([])
    expect(await names(one.district(2))).toEqual(['乙区'])
    await one.close()
  })

  test('writing into another district is refused by the second wall', async () => {
    const trespass = sql`insert into districts.district (district_id, area_code, name, name_en)
      values (3, '330111', '丙区', 'C')`.execute(db.database.district(1))
    await expect(trespass).rejects.toMatchObject({ code: '42501' })
    const moved = sql`update districts.district set name = '偷' where district_id = 2`.execute(db.database.district(1))
    expect((await moved).numAffectedRows).toBe(0n)
  })

  test('it is forgotten after a failed statement and after a rollback', async () => {
    const one = openDatabase(db.ownerUrl, { max: 1 })
    await names(one.district(1))
    await expect(sql`select 1 / 0`.execute(one.district(2))).rejects.toMatchObject({ code: '22012' })
    expect(await names(one.district(2))).toEqual(['乙区'])
    const undone = one.transaction(1, async (tx) => {
      expect(await names(tx)).toEqual(['甲区'])
      throw new Error('changed my mind')
    })
    await expect(undone).rejects.toThrow('changed my mind')
    expect(await names(one.district(1))).toEqual(['甲区'])
    expect(await names(one.open)).toEqual([])
    await one.close()
  })

  test('a statement never runs when its district could not be held', async () => {
    const one = openDatabase(db.ownerUrl, { max: 1 })
    await names(one.district(1))
    // Another hand removes the prepared statement that holds the district: holding now fails.
    await sql`deallocate "bandeng.hold"`.execute(one.district(1))
    const write = sql`update districts.district set name = '漏' returning name`.execute(one.district(2))
    await expect(write).rejects.toMatchObject({ code: '26000' })
    expect(await names(db.database.district(1))).toEqual(['甲区'])
    expect(await names(one.district(2))).toEqual(['乙区'])
    await one.close()
  })

  test('a number that is no district is refused before anything is sent', () => {
    expect(() => db.database.district(0)).toThrow(TypeError)
    expect(() => db.database.district(Number.NaN)).toThrow(TypeError)
  })
})

describe('session', () => {
  test('acts as a role that is neither superuser nor owner nor above row-level security', async () => {
    const { rows } = await sql`select current_user as who, rolsuper, rolbypassrls from pg_roles
      where rolname = current_user`.execute(db.database.open)
    expect(rows).toEqual([{ who: 'bandeng_app', rolsuper: false, rolbypassrls: false }])
  })

  test('a lost connection is replaced', async () => {
    const one = openDatabase(db.ownerUrl, { max: 1 })
    const pid = async () => (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(one.open)).rows[0]?.pid
    const first = await pid()
    const owner = new pg.Client({ connectionString: db.ownerUrl })
    await owner.connect()
    await owner.query('grant pg_signal_backend to bandeng').catch(() => {})
    await owner.query('select pg_terminate_backend($1)', [first])
    await owner.end()
    await new Promise((done) => setTimeout(done, 50))
    expect(await pid()).not.toBe(first)
    await one.close()
  })
})

describe('transaction', () => {
  test('commits all or nothing', async () => {
    const before = await names(db.database.district(1))
    const failing = db.database.transaction(1, async (tx) => {
      await sql`update districts.district set name = '改'`.execute(tx)
      await sql`select 1 / 0`.execute(tx)
    })
    await expect(failing).rejects.toMatchObject({ code: '22012' })
    expect(await names(db.database.district(1))).toEqual(before)
    await db.database.transaction(1, (tx) => sql`update districts.district set name = '甲区'`.execute(tx))
    expect(await names(db.database.district(1))).toEqual(['甲区'])
  })

  test('a failure swallowed inside is not reported as committed', async () => {
    const swallowed = db.database.transaction(1, async (tx) => {
      await sql`select 1 / 0`.execute(tx).catch(() => {})
    })
    await expect(swallowed).rejects.toThrow(/rolled back/)
  })

  test('the last statement commits in its own flight, and nothing may follow it', async () => {
    const renamed = await db.database.transaction(2, async (tx) => {
      const { rows } = await executeLast(
        tx,
        sql<{ name: string }>`update districts.district set name = '丁区' returning name`,
      )
      await expect(sql`select 1`.execute(tx)).rejects.toThrow(/transaction is over/)
      return rows
    })
    expect(renamed).toEqual([{ name: '丁区' }])
    expect(await names(db.database.district(2))).toEqual(['丁区'])
    const failing = db.database.transaction(2, async (tx) => {
      await sql`update districts.district set name = '改'`.execute(tx)
      await executeLast(tx, sql`select 1 / 0`)
    })
    await expect(failing).rejects.toMatchObject({ code: '22012' })
    const alreadyFailed = db.database.transaction(2, async (tx) => {
      await sql`select 1 / 0`.execute(tx).catch(() => {})
      await executeLast(tx, sql`update districts.district set name = '乙区'`)
    })
    await expect(alreadyFailed).rejects.toMatchObject({ code: '25P02' })
    expect(await names(db.database.district(2))).toEqual(['丁区'])
    await db.database.transaction(2, (tx) => executeLast(tx, sql`update districts.district set name = '乙区'`))
    expect(await names(db.database.district(2))).toEqual(['乙区'])
  })

  test('one that sends nothing costs nothing and leaves nothing open', async () => {
    expect(await db.database.transaction(1, async () => 'done')).toBe('done')
    expect(await names(db.database.district(2))).toEqual(['乙区'])
  })
})

test('values come back as the house speaks of them', async () => {
  const { rows } = await sql`select '2024-02-29'::date as day, array['2024-02-29'::date] as days, 7::int8 as small,
    9007199254740993::int8 as big, 1.50::numeric as exact, timestamptz '2024-01-01 00:00+08' as at,
    '{"a":[1]}'::jsonb as doc`.execute(db.database.open)
  expect(rows).toEqual([
    {
      day: '2024-02-29',
      days: ['2024-02-29'],
      small: 7,
      big: '9007199254740993',
      exact: '1.50',
      at: new Date('2023-12-31T16:00:00Z'),
      doc: { a: [1] },
    },
  ])
})
