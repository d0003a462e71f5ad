import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testFolder } from '../../platform/database/testing.ts'
import { migrateAtOnce } from './migrate-at-once.ts'
import { trial } from './trial.ts'

// The short form of `npm run faults`: one kill of each kind, so that the run itself cannot rot.
let folder: string
beforeAll(async () => {
  folder = await testFolder()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('kill -9 of PostgreSQL and of the app under writers: nothing lost, nothing doubled, every total right, no number skipped', async () => {
  const found = await trial({ folder, kills: 2, writers: 8, within: 90_000 })
  expect(found.kills).toEqual({ database: 1, app: 1 })
  expect(found.refused).toEqual([])
  expect(found.acknowledged).toBeGreaterThanOrEqual(60)
  expect(found.papers).toBeGreaterThanOrEqual(8)
  expect(found.findings.filter(({ count }) => count !== 0)).toEqual([])
  expect(found.second.code).toBe(1)
  expect(found.second.said).toMatch(/Another Bandeng already works on the data in/)
}, 120_000)

test('migrations that start at the same moment run each file once', async () => {
  const { failed, notOnce } = await migrateAtOnce(folder, 5)
  expect({ failed, notOnce }).toEqual({ failed: 0, notOnce: [] })
}, 60_000)
