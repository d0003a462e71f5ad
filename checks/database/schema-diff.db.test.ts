import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { wallFaults } from './catalog-walls.ts'
import { dumpSchema } from './schema-dump.ts'

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

  it('names what the catalog shows and no text of a migration told', async () => {
    expect(await wallFaults(owner)).toEqual([])
    await owner.query(`
      create table roster.open_note (district_id int not null, note_id uuid not null, primary key (district_id, note_id));
      create table roster.stray (stray_id uuid primary key);
      alter table roster.post add unique (post_id);
      create unique index person_once on roster.person (name)`)
    expect(await wallFaults(owner)).toEqual([
      'roster.open_note has no row-level security that holds bandeng_app',
      'roster.stray has no district_id and is no reference table',
      'roster.person: unique key person_once does not begin with district_id',
      'roster.post: unique key post_post_id_key does not begin with district_id',
      'roster.stray: unique key stray_pkey does not begin with district_id',
    ])
  })

  it('names a foreign key that leaves the district out', async () => {
    await owner.query('alter table roster.post add column stray_id uuid references roster.stray (stray_id)')
    expect(await wallFaults(owner)).toContain(
      'roster.post: foreign key post_stray_id_fkey does not begin with district_id',
    )
  })
})
