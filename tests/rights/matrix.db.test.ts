import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { roleGrants } from '../../app/grants.ts'
import { moduleRoutes } from '../../app/routes.ts'
import { accessRoutes } from '../../modules/access/index.ts'
import { messageRoutes } from '../../modules/activities/index.ts'
import { silentNotifier } from '../../platform/notify/notify.ts'
import { ACTORS } from './actors.ts'
import { openRightsHouse, type RightsHouse } from './house.ts'
import { watchTables } from './kept.ts'
import { MATRIX, routeOf } from './matrix/all.ts'
import { REQUESTS } from './requests/all.ts'
import { walkRow } from './walk.ts'

const routes = [
  ...accessRoutes({ grants: roleGrants, demo: false, secureCookies: false }),
  ...moduleRoutes,
  ...messageRoutes(silentNotifier),
].map((route) => `${route.method} ${route.path}`)
let house: RightsHouse
let changes: () => Promise<string[]>
let cases = 0

beforeAll(async () => {
  house = await openRightsHouse()
  changes = await watchTables(house.owner)
})
afterAll(async () => {
  console.info(
    `rights matrix: ${routes.length} routes, ${Object.keys(MATRIX).length} rows, ${ACTORS.length} actors, ${cases} cases walked`,
  )
  await house?.close()
})

test('every route has its row in the matrix, and every row its route', () => {
  const rows = new Set(Object.keys(MATRIX).map(routeOf))
  expect({
    routesWithoutRow: routes.filter((route) => !rows.has(route)),
    rowsWithoutRoute: [...rows].filter((row) => !routes.includes(row)),
    rowsWithoutRequest: Object.keys(MATRIX).filter((row) => !(row in REQUESTS)),
    requestsWithoutRow: Object.keys(REQUESTS).filter((row) => !(row in MATRIX)),
  }).toEqual({ routesWithoutRow: [], rowsWithoutRoute: [], rowsWithoutRequest: [], requestsWithoutRow: [] })
})

// Reading first, on the ground as it was laid; then the writes.
const rows = Object.entries(MATRIX).filter(([name]) => routes.includes(routeOf(name)) && name in REQUESTS)
const reads = rows.filter(([name]) => name.startsWith('GET') || name.includes('/match'))
for (const [title, group] of [
  ['who may read what', reads],
  ['who may do what', rows.filter((row) => !reads.includes(row))],
] as const) {
  describe(title, () => {
    test.each(group)('%s', async (name, row) => {
      const walked = await walkRow(house, name, row, REQUESTS[name] as (typeof REQUESTS)[string], changes)
      cases += walked.cases
      expect(walked.wrong).toEqual([])
    })
  })
}
