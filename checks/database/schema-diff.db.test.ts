import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { dumpSchema, unguardedTables } from './schema-dump.ts'

describe('the dumped schema', () => {
  let test: TestDatabase
  let owner: pg.Client
  beforeAll(async () => {
    test = await testDatabase()
    owner = new pg.Client({ connectionString: test.ownerUrl })
    await owner.connect()
  })
  afterAll(async () => {
    await owner.end()
    await test.drop()
  })

  it('is the same text twice, and shows keys, walls and triggers', async () => {
    const dump = await dumpSchema(owner)
    expect(await dumpSchema(owner)).toBe(dump)
    expect(dump).toContain('create table points.entry (')
    expect(dump).toContain('CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON points.entry')
    expect(dump).toMatch(/create policy own_district on points\.entry/)
    expect(dump).toMatch(/grant insert, select on points\.entry to bandeng_app;/)
  })

  it('changes with a column, an index, a function, a right', async () => {
    const seen = new Set([await dumpSchema(owner)])
    for (const change of [
      'alter table roster.person add column shoe_size int',
      'create index person_by_shoe on roster.person (district_id, shoe_size)',
      `create function roster.shoe() returns int language sql as 'select 42'`,
      'revoke delete on roster.person from bandeng_app',
    ]) {
      await owner.query(change)
      seen.add(await dumpSchema(owner))
    }
    expect(seen.size).toBe(5)
  })

  it('names a table with a district and no wall', async () => {
    expect(await unguardedTables(owner)).toEqual([])
    await owner.query(
      'create table roster.open_note (district_id int not null, note_id uuid not null, primary key (district_id, note_id))',
    )
    expect(await unguardedTables(owner)).toEqual(['roster.open_note'])
  })
})
