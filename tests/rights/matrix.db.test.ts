import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { moduleRoutes } from '../../app/routes.ts'
import { ACTORS } from './actors.ts'
import { openRightsHouse, type RightsHouse } from './house.ts'
import { watchTables } from './kept.ts'
import { MATRIX } from './matrix/all.ts'
import { routeOf } from './matrix/row.ts'
import { REQUESTS } from './requests/all.ts'
import { walkRow } from './walk.ts'

let house: RightsHouse
let changes: () => Promise<string[]>
let routes: string[] = []
let cases = 0

beforeAll(async () => {
  house = await openRightsHouse()
  changes = await watchTables(house.owner)
  routes = await house.routes()
})
afterAll(async () => {
  console.info(
    `rights matrix: ${routes.length} routes, ${Object.keys(MATRIX).length} rows, ${ACTORS.length} actors, ${cases} cases walked`,
  )
  await house?.close()
})

test('every route has its row in the matrix, and every row its route', () => {
  // The house declares what it serves: a list that lacks a module's route is not the list.
  expect(routes).toEqual(expect.arrayContaining(moduleRoutes.map((route) => `${route.method} ${route.path}`)))
  const rows = new Set(Object.keys(MATRIX).map(routeOf))
  expect({
    routesWithoutRow: routes.filter((route) => !rows.has(route)),
    rowsWithoutRoute: [...rows].filter((row) => !routes.includes(row)),
    rowsWithoutRequest: Object.keys(MATRIX).filter((row) => !(row in REQUESTS)),
    requestsWithoutRow: Object.keys(REQUESTS).filter((row) => !(row in MATRIX)),
  }).toEqual({ routesWithoutRow: [], rowsWithoutRoute: [], rowsWithoutRequest: [], requestsWithoutRow: [] })
})

// Reading first, on the ground as it was laid; then the writes.
const rows = Object.entries(MATRIX).filter(([name]) => name in REQUESTS)
const reads = rows.filter(([name]) => name.startsWith('GET') || name.includes('/match'))
for (const [title, group] of [
  ['who may read what', reads],
  ['who may do what', rows.filter((row) => !reads.includes(row))],
] as const) {
  describe(title, () => {
    test.each(group)('%s', { timeout: 60_000 }, async (name, row) => {
      const walked = await walkRow(house, name, row, REQUESTS[name] as (typeof REQUESTS)[string], changes)
      cases += walked.cases
      expect(walked.wrong).toEqual([])
    })
  })
}
