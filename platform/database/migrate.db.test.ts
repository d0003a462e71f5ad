import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { migrate } from './migrate.ts'
import { makeEmpty, testDatabase15, testFolder } from './testing.ts'

let directory: string
let empty: { ownerUrl: string; drop(): Promise<void> }

beforeEach(async () => {
  directory = path.join(await testFolder(), 'migrations')
  await mkdir(directory)
  await file('0000-ground.sql', 'create schema ground; create table ground.a (id int primary key);')
  await file('0001-more.sql', 'create table ground.b (id int primary key);\ninsert into ground.b values (1);')
  empty = await makeEmpty(inject('testServer'))
})
afterEach(async () => {
  await empty.drop()
  await rm(path.dirname(directory), { recursive: true })
})

const file = (name: string, text: string) => writeFile(path.join(directory, name), text)

async function ask(text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: empty.ownerUrl })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

test('runs each file once, in order', async () => {
  expect(await migrate(empty.ownerUrl, { directory })).toEqual(['0000-ground', '0001-more'])
  expect(await migrate(empty.ownerUrl, { directory })).toEqual([])
  await file('0002-last.sql', 'create table ground.c (id int);')
  expect(await migrate(empty.ownerUrl, { directory })).toEqual(['0002-last'])
})

test('twenty at once: every file runs once and all twenty succeed', async () => {
  const all = await Promise.all(Array.from({ length: 20 }, () => migrate(empty.ownerUrl, { directory })))
  expect(all.flat().sort()).toEqual(['0000-ground', '0001-more'])
  expect(await ask('select count(*)::int as n from ground.b')).toEqual([{ n: 1 }])
})

test('a file changed after it ran stops the start by its name; line ends do not count', async () => {
  await migrate(empty.ownerUrl, { directory })
  await file('0001-more.sql', 'create table ground.b (id int primary key);\r\ninsert into ground.b values (1);')
  expect(await migrate(empty.ownerUrl, { directory })).toEqual([])
  await file('0001-more.sql', 'create table ground.b (id bigint primary key);')
  await expect(migrate(empty.ownerUrl, { directory })).rejects.toThrow(/0001-more\.sql was changed after it ran/)
})

test('a file that is gone stops the start', async () => {
  await migrate(empty.ownerUrl, { directory })
  await rm(path.join(directory, '0001-more.sql'))
  await expect(migrate(empty.ownerUrl, { directory })).rejects.toThrow(/0001-more\.sql .* missing from this release/)
})

test('a failing file leaves nothing of itself and everything before it', async () => {
  await file('0002-broken.sql', 'create table ground.c (id int); select 1 / 0;')
  await expect(migrate(empty.ownerUrl, { directory })).rejects.toThrow(/0002-broken\.sql failed: division by zero/)
  expect(await ask(`select to_regclass('ground.c') as c, to_regclass('ground.b')::text as b`)).toEqual([
    { c: null, b: 'ground.b' },
  ])
  await file('0002-broken.sql', 'create table ground.c (id int);')
  expect(await migrate(empty.ownerUrl, { directory })).toEqual(['0002-broken'])
})

test('the app role is granted to the owner and is neither superuser nor above row-level security', async () => {
  await migrate(empty.ownerUrl, { directory })
  const rows =
    await ask(`select rolsuper, rolbypassrls, rolcanlogin, pg_has_role(current_user, oid, 'member') as granted
    from pg_roles where rolname = 'bandeng_app'`)
  expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcanlogin: false, granted: true }])
})

test('all of it runs on PostgreSQL 15 too', async () => {
  const old = await testDatabase15()
  const { rows } = await sql`select current_setting('server_version_num')::int / 10000 as major, current_user as who,
    platform.district_held() as held`.execute(old.database.district(7))
  expect(rows).toEqual([{ major: 15, who: 'bandeng_app', held: 7 }])
  await old.drop()
})
