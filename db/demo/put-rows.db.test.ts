import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { BulkWriter } from './put-rows.ts'

let on: TestDatabase
let client: pg.Client
let writer: BulkWriter

beforeAll(async () => {
  on = await testDatabase()
  client = new pg.Client({ connectionString: on.ownerUrl })
  writer = new BulkWriter(on.ownerUrl)
  await client.connect()
  await writer.open()
  await client.query(
    `insert into districts.district (district_id, area_code, name, name_en) values (1, '1', '区', 'D')`,
  )
})
afterAll(async () => {
  await writer.close()
  await client.end()
  await on.drop()
})

const street = { district_id: 1, street_id: 11, name: 'a\\b\tc\nd', name_en: '', sort: 1 }
const community = {
  district_id: 1,
  community_id: 'c',
  street_id: 11,
  name: '社区',
  name_en: 'C',
  has_contact_day: false,
}
const TABLES = ['districts.street', 'districts.community']

async function house(): Promise<string[]> {
  const { rows } = await client.query(`
    select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || convalidated as one from pg_constraint where connamespace::regnamespace::text = 'districts'
    union all select indexdef from pg_indexes where schemaname = 'districts' order by 1`)
  return rows.map((row) => row.one)
}

test('links and indexes stand again, word for word, after rows were written in one go', async () => {
  const before = await house()
  await writer.inOneGo(TABLES, async () => {
    await writer.put('districts.community', [community])
    await writer.put('districts.street', [street])
  })
  expect(await house()).toEqual(before)
  expect(before.some((line) => line.includes('FOREIGN KEY'))).toBe(true)
})

test('a text comes back as it was written, whatever signs it holds', async () => {
  const { rows } = await client.query('select name, name_en, sort from districts.street where street_id = 11')
  expect(rows).toEqual([{ name: street.name, name_en: '', sort: 1 }])
})

test('a row that points nowhere fails the whole, and everything stands as before', async () => {
  const before = await house()
  const lost = { ...community, community_id: 'lost', street_id: 99 }
  await expect(writer.inOneGo(TABLES, () => writer.put('districts.community', [lost]))).rejects.toThrow(/foreign key/)
  expect(await house()).toEqual(before)
  expect((await client.query('select from districts.community')).rowCount).toBe(1)
})

test('a row that is there twice fails the whole', async () => {
  const tenure = (tenure_id: string, external_id: string) => ({
    ...{ district_id: 1, tenure_id, street_id: 11, seat: 'member', seat_no: 1, full_time: false },
    ...{ person_id: tenure_id, starts_on: '2024-01-01', ends_on: '2024-01-01', external_id },
  })
  const twice = [1, 2].map((n) => tenure(`00000000-0000-7000-8000-00000000000${n}`, 'same'))
  const people = twice.map((one) => ({ district_id: 1, person_id: one.person_id, name: '演示' }))
  await writer.put('roster.person', people)
  const write = writer.inOneGo(['committees.tenure'], () => writer.put('committees.tenure', twice))
  await expect(write).rejects.toThrow(/tenure_district_id_external_id_key/)
})

test('a row the table refuses is said, and the writer goes on working', async () => {
  await expect(writer.put('districts.street', [{ ...street, sort: 'first' }])).rejects.toThrow(/integer/)
  await writer.put('districts.street', [{ ...street, street_id: 12 }])
  expect((await client.query('select from districts.street')).rowCount).toBe(2)
})
