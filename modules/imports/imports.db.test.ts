import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { actorWith, grant } from '../access/testing/actors.ts'
import { DISTRICT, PEOPLE, peopleGround } from '../roster/testing/people-ground.ts'
import { importBatch } from './deeds/import-batch.ts'
import { readIn } from './deeds/read-in.ts'
import { startReading } from './deeds/start-reading.ts'
import { undoBatch } from './deeds/undo-batch.ts'
import type { ImportKind } from './kind.ts'
import { batchById } from './reads/batches.ts'
import { lineList } from './reads/lines.ts'
import { readingGivenUp } from './rules/reading-given-up.ts'
import { SAMPLE } from './sheets/plan.ts'
import { ReadingRow } from './sheets/reading-row.ts'
import { ROSTER_SHEET } from './sheets/roster-sheet.ts'
import { rosterFile } from './testing/lists.ts'

const now = new Date('2026-11-22T02:00:00Z')
const actor = actorWith([grant('district_staff')], { districtId: DISTRICT, personId: PEOPLE.staff })
let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase(peopleGround)
})
afterAll(() => db?.drop())

/** A kind that only counts what it is told to do; every name is new until it has been carried out. */
function counting(more: Partial<ImportKind<string, string, string>> = {}) {
  const done: string[] = []
  const kind: ImportKind<string, string, string> = {
    what: 'roster',
    sheets: [ROSTER_SHEET],
    mayImport: () => ({ can: true }),
    template: async () => ({ sheets: [] }),
    reader: async () => (row) => ({
      row: row.cells.name?.text ?? null,
      problems: [],
      cells: new ReadingRow(row).cells,
    }),
    judge: async (_, rows) =>
      rows.map(({ lineNo, row }) => ({
        lineNo,
        verdict: done.includes(row) ? 'same' : 'new',
        problems: [],
        plan: row,
        changes: [],
      })),
    carryOut: async (_, __, rows) => {
      for (const { row } of rows) done.push(row)
      return new Map(rows.map(({ lineNo, row }) => [lineNo, row]))
    },
    undo: async (_, made) => {
      for (const name of made) done.splice(done.indexOf(name), 1)
    },
    ...more,
  }
  return { kind: kind as ImportKind, done }
}

const names = (many: number) =>
  rosterFile(Array.from({ length: many }, (_, n) => ({ name: `甲${n}`, level: '区', startsOn: '2022-01-15' })))
const asked = () => ({ database: db.database, actor, now, requestId: newId(), bodyHash: 'x' })
const stateOf = async (batchId: string) => batchById(db.database.district(DISTRICT), DISTRICT, batchId)

async function previewed(kind: ImportKind, many: number): Promise<string> {
  const id = newId()
  await startReading({
    ...asked(),
    kind,
    id,
    file: { filename: '..\\C:/名册\u202e.xlsx', bytes: names(many) },
    failed: () => {},
  })
  await vi.waitFor(async () => expect((await stateOf(id))?.state).not.toBe('reading'), { timeout: 10_000 })
  return id
}

async function carryOut(kind: ImportKind, batchId: string, failed: (error: unknown) => void = () => {}) {
  const version = (await stateOf(batchId))?.version ?? 0
  await importBatch({ ...asked(), kinds: [kind], batchId, version, failed })
  await vi.waitFor(
    async () => {
      const batch = await stateOf(batchId)
      expect(batch?.state === 'imported' || batch?.refusal !== null).toBe(true)
    },
    { timeout: 10_000 },
  )
  return stateOf(batchId)
}

test('an import that breaks off says so, and going on doubles nothing', async () => {
  let rounds = 0
  const { kind, done } = counting()
  const { carryOut: really } = kind
  kind.carryOut = async (...said) => {
    rounds += 1
    if (rounds === 2) throw new Error('the disk is full')
    return really(...said)
  }
  const id = await previewed(kind, 900)
  expect((await stateOf(id))?.fileName).toBe('名册.xlsx')
  const failed = vi.fn()
  const broken = await carryOut(kind, id, failed)
  expect([broken?.state, broken?.done, broken?.refusal]).toEqual([
    'importing',
    400,
    '{"code":"imports.broken-off","params":{}}',
  ])
  expect(failed).toHaveBeenCalledOnce()
  const whole = await carryOut(kind, id)
  expect([whole?.state, whole?.done, whole?.refusal]).toEqual(['imported', 900, null])
  expect(new Set(done).size).toBe(900)
  expect(done.length).toBe(900)
})

test('what passes is tried again', async () => {
  let rounds = 0
  const { kind, done } = counting({ passes: (error) => (error as Error).message === 'busy' })
  const { carryOut: really } = kind
  kind.carryOut = async (...said) => {
    rounds += 1
    if (rounds < 4) throw new Error('busy')
    return really(...said)
  }
  expect((await carryOut(kind, await previewed(kind, 3)))?.state).toBe('imported')
  expect([rounds, done.length]).toEqual([4, 3])
})

test('pressed twice at once, one is told that somebody was faster', async () => {
  const { kind, done } = counting()
  const id = await previewed(kind, 5)
  const version = (await stateOf(id))?.version ?? 0
  const press = () => importBatch({ ...asked(), kinds: [kind], batchId: id, version, failed: () => {} })
  const answers = await Promise.allSettled([press(), press()])
  expect(answers.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
  await vi.waitFor(async () => expect((await stateOf(id))?.state).toBe('imported'), { timeout: 10_000 })
  expect(done.length).toBe(5)
})

test('rows that have become known since the preview make nothing', async () => {
  const { kind, done } = counting()
  const id = await previewed(kind, 3)
  done.push('甲1')
  await carryOut(kind, id)
  const lines = await lineList(db.database.district(DISTRICT), {
    districtId: DISTRICT,
    batchId: id,
    verdict: null,
    limit: 10,
    after: 0,
  })
  expect(lines.map((line) => [line.verdict, line.done])).toEqual([
    ['new', true],
    ['same', false],
    ['new', true],
  ])
})

test('undone means undone, with the version read', async () => {
  const { kind, done } = counting()
  const id = await previewed(kind, 4)
  const batch = await carryOut(kind, id)
  const undo = (version: number) => undoBatch({ ...asked(), kinds: [kind], batchId: id, version, lang: 'zh' })
  await expect(undo(1)).rejects.toMatchObject({ code: 'imports.changed-meanwhile', status: 409 })
  expect(await undo(batch?.version ?? 0)).toMatchObject({ state: 'undone' })
  expect(done).toEqual([])
  await expect(undo(99)).rejects.toMatchObject({ code: 'imports.not-imported' })
})

test('a failure while reading ends the reading, and is told to whoever keeps the house', async () => {
  const { kind } = counting({
    judge: async () => {
      throw new TypeError('a fault of ours')
    },
  })
  const id = newId()
  const failed = vi.fn()
  await startReading({ ...asked(), kind, id, file: { filename: 'a.xlsx', bytes: names(1) }, failed })
  await vi.waitFor(() => expect(failed).toHaveBeenCalledOnce(), { timeout: 10_000 })
  expect(await stateOf(id)).toMatchObject({
    state: 'refused',
    refusal: '{"code":"imports.reading-failed","params":{}}',
  })
})

test('a reading whose server went down is given up', () => {
  const batch = { state: 'reading' as const, createdAt: now }
  expect(readingGivenUp(batch, new Date(now.getTime() + 60_000))).toBe(false)
  expect(readingGivenUp(batch, new Date(now.getTime() + 11 * 60_000))).toBe(true)
})

test('a sample row is passed over, whoever reads', async () => {
  const { kind } = counting()
  const key = { districtId: DISTRICT, batchId: newId() }
  const bytes = rosterFile([{ name: '张三', level: '区', startsOn: '2022-01-15', externalId: SAMPLE }])
  await readIn({ ...asked(), kind, key, bytes })
  expect(await stateOf(key.batchId)).toBeNull()
})
