import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Doer } from '../../kernel/doer.ts'
import type { TestDatabase } from '../database/testing.ts'
import { testDatabase } from '../database/testing.ts'
import { newId } from '../ids/new-id.ts'
import type { AuditFact } from './audit.ts'
import { auditInsert, findByRequest } from './audit.ts'

const doer: Doer = { districtId: 1, accountId: newId(), personId: null, onBehalfOf: null }
const at = new Date('2026-03-01T09:00:00+08:00')
const fact = (more: Partial<AuditFact> = {}): AuditFact => ({
  ...{ doer, action: 'notes.write', subjectKind: 'note', subjectId: '甲', at },
  ...more,
})

let base: TestDatabase

beforeAll(async () => {
  base = await testDatabase()
})

afterAll(() => base?.drop())

test('a fact is found again by its request, in its own district only', async () => {
  const requestId = newId()
  await auditInsert(fact({ requestId, bodyHash: 'h', answer: { n: 1 } })).execute(base.database.district(1))
  expect(await findByRequest(base.database.district(1), 1, requestId)).toEqual({
    accountId: doer.accountId,
    bodyHash: 'h',
    answer: { n: 1 },
  })
  expect(await findByRequest(base.database.district(2), 1, requestId)).toBeNull()
})

test('beside a change it is written only if the change hit, with an answer made of the changed row', async () => {
  const db = base.database.district(1)
  const deed = (hit: boolean, requestId: string) =>
    sql`
    with changed as (select 7 as version where ${hit}::boolean),
    trace as (${auditInsert(fact({ requestId, answer: sql`(select to_jsonb(changed) from changed)` }), { onlyIf: 'changed' })})
    select * from trace`.execute(db)
  const [missed, hit] = [newId(), newId()]
  expect((await deed(false, missed)).rows).toHaveLength(0)
  expect((await deed(true, hit)).rows).toHaveLength(1)
  expect(await findByRequest(db, 1, missed)).toBeNull()
  expect((await findByRequest(db, 1, hit))?.answer).toEqual({ version: 7 })
})

test('is never changed afterwards', async () => {
  const db = base.database.district(1)
  await auditInsert(fact()).execute(db)
  await expect(sql`update audit.entry set action = 'other' where district_id = 1`.execute(db)).rejects.toThrow()
  await expect(sql`delete from audit.entry where district_id = 1`.execute(db)).rejects.toThrow()
})
