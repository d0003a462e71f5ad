import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse } from '../../app/house.ts'
import { DEMO_DISTRICT } from '../../db/demo/load.ts'
import { DEMO_NOW, demoGround } from '../../db/demo/testing.ts'
import { openTestSession } from '../../modules/access/testing/session.ts'
import { fixedClock } from '../../platform/clock/clock.ts'
import { type Database, openDatabase } from '../../platform/database/database.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { send } from '../../platform/http/testing.ts'

// A list may cost more rows, never more statements: one statement a row is what makes a house slow with the years.

/** No list of the house needs more: who asks, the rows, and what the page says beside them. */
const MOST_STATEMENTS = 6

let demo: TestDatabase
let database: Database
let app: FastifyInstance
const cookies = new Map<string, string>()
let statements: string[] = []

beforeAll(async () => {
  demo = await testDatabase(demoGround)
  database = openDatabase(demo.ownerUrl, { max: 4, watch: (statement) => statements.push(statement) })
  app = await openHouse({ database, clock: fixedClock(DEMO_NOW), demo: true, logLevel: 'silent', limits: false })
  const owner = new pg.Client({ connectionString: demo.ownerUrl })
  await owner.connect()
  for (const [role, login] of [
    ['district', 'demo.2-district-staff'],
    ['secretary', 'demo.4-street-secretary'],
  ] as const) {
    const { rows } = await owner.query('select person_id from access.account where login_name = $1', [login])
    cookies.set(role, await openTestSession(database, DEMO_DISTRICT, rows[0].person_id, DEMO_NOW))
  }
  await owner.end()
}, 120_000)
afterAll(async () => {
  await app?.close()
  await database?.close()
  await demo?.drop()
})

/** Status, rows and statements of one read; the first of its kind fills what the house keeps, the second is counted. */
async function read(role: string, url: string): Promise<{ status: number; items: number; statements: number }> {
  const ask = () => send(app, 'GET', url, { headers: { cookie: cookies.get(role) ?? '' } })
  await ask()
  statements = []
  const answer = await ask()
  const items = answer.statusCode === 200 ? ((answer.json() as { items?: unknown[] }).items?.length ?? 0) : 0
  return { status: answer.statusCode, items, statements: statements.length }
}

interface OpenApi {
  paths: Record<string, { get?: { parameters?: { name: string; in: string; required?: boolean }[] } }>
}

/** Every paged list that needs nothing but its address. */
async function pagedLists(): Promise<string[]> {
  const document = (await send(app, 'GET', '/api/openapi.json')).json() as OpenApi
  return Object.entries(document.paths).flatMap(([path, { get }]) => {
    const query = (get?.parameters ?? []).filter((one) => one.in === 'query')
    if (path.includes('{') || !query.some((one) => one.name === 'limit')) return []
    const demanded = query.filter((one) => one.required && one.name !== 'year')
    return demanded.length > 0 ? [] : [`${path}?${query.some((one) => one.name === 'year') ? 'year=2025&' : ''}`]
  })
}

test('a page of a hundred rows takes as many statements as a page of one', async () => {
  const lists = await pagedLists()
  expect(lists.length).toBeGreaterThan(8)
  const longer: string[] = []
  let compared = 0
  for (const list of lists) {
    for (const role of cookies.keys()) {
      const one = await read(role, `${list}limit=1`)
      const many = await read(role, `${list}limit=100`)
      if (one.status !== 200 || many.items <= one.items) continue
      compared += 1
      if (many.statements > one.statements || many.statements > MOST_STATEMENTS)
        longer.push(`${role} ${list}: ${one.statements} for ${one.items} rows, ${many.statements} for ${many.items}`)
    }
  }
  expect(longer).toEqual([])
  expect(compared).toBeGreaterThan(8)
})

test('the measured reads take two statements: who asks, and what is asked', async () => {
  const deputies = await send(app, 'GET', '/api/v1/points/ranking/deputies?year=2025&limit=1', {
    headers: { cookie: cookies.get('district') ?? '' },
  })
  const { personId } = (deputies.json() as { items: { personId: string }[] }).items[0] ?? { personId: '' }
  const counts = [
    await read('district', '/api/v1/points/ranking/deputies?year=2025&limit=100'),
    await read('secretary', '/api/v1/duty/review-queue'),
    await read('district', `/api/v1/duty/people/${personId}/file?year=2025`),
  ]
  expect(counts.map(({ status, statements: n }) => [status, n])).toEqual([
    [200, 2],
    [200, 2],
    [200, 2],
  ])
})
