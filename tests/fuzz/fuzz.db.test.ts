import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoGround } from '../../db/demo/testing.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { fuzzHouse } from './session.ts'

// The short form of `npm run fuzz`: some requests for every route with a fixed seed.
const SEED = 20_261_126
const REQUESTS = 1_200

let demo: TestDatabase
beforeAll(async () => {
  demo = await testDatabase(demoGround)
}, 120_000)
afterAll(() => demo?.drop())

test('bad input never gives a 5xx, always a problem document in the language asked for, and changes nothing', async () => {
  const { tallies, troubles } = await fuzzHouse(demo.ownerUrl, { seed: SEED, goesOn: (sent) => sent < REQUESTS })
  expect(troubles).toEqual([])
  expect(tallies.flatMap((one) => one.failures)).toEqual([])
  expect(tallies.filter((one) => one.sent === 0)).toEqual([])
}, 120_000)
