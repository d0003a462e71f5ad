import fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestSession } from '../../modules/access/testing/session.ts'
import { importer, rosterFile } from '../../modules/imports/testing/lists.ts'
import { DISTRICT, PEOPLE, peopleGround } from '../../modules/roster/testing/people-ground.ts'
import { fixedClock } from '../../platform/clock/clock.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { openHouse } from '../house.ts'

const now = new Date('2026-11-22T02:00:00Z')
let db: TestDatabase
let app: FastifyInstance
let staff: ReturnType<typeof importer>

beforeAll(async () => {
  db = await testDatabase(peopleGround)
  app = await openHouse({
    database: db.database,
    clock: fixedClock(now),
    demo: false,
    limits: false,
    logLevel: 'silent',
  })
  staff = importer(app, await openTestSession(db.database, DISTRICT, PEOPLE.staff, now))
})
afterAll(async () => {
  await app?.close()
  await db?.drop()
})

/** Who holds what, without ids and versions. */
async function roster(): Promise<unknown[]> {
  const { rows } = await sql`
    select p.name, p.birth_year, p.phone, p.external_id, m.level, t.number, m.street_id, m.starts_on, m.ends_on, o.community_id
    from roster.person p
    left join roster.mandate m on m.district_id = p.district_id and m.person_id = p.person_id
    left join roster.term t on t.district_id = m.district_id and t.term_id = m.term_id
    left join roster.post o on o.district_id = p.district_id and o.person_id = p.person_id
    where p.district_id = ${DISTRICT} order by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10`.execute(db.database.district(DISTRICT))
  return rows
}

const row = fc.record({
  name: fc.constantFrom('郑一', '郑二', '郑 二', '沈一鸣', '陆平', ''),
  birthYear: fc.constantFrom('', '1960', '1985', '1990'),
  phone: fc.constantFrom('', '13800001111', '1.38E+10'),
  level: fc.constantFrom('区人大代表', '市', '议政代表', '社区联络员', '外星代表'),
  term: fc.constantFrom('3', '第十七届', ''),
  street: fc.constantFrom('平江街道', '金阊', ''),
  community: fc.constantFrom('', '钮家巷'),
  startsOn: fc.constantFrom('2022-01-15', '2024-03-01', '去年'),
  externalId: fc.constantFrom('', '', 'E-1', 'E-2'),
})

test('whatever a list says, imported twice it makes the same roster as once, and undone the roster is as before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
      const before = await roster()
      const file = rosterFile(rows)
      const first = await staff.preview('roster', file)
      if (!first.can.import.can) {
        expect(await roster()).toEqual(before)
        return
      }
      const done = await staff.carryOut(first)
      expect([done.state, done.refusal]).toEqual(['imported', null])
      const once = await roster()
      const second = await staff.preview('roster', file)
      expect([second.counts.new, second.counts.changed]).toEqual([0, 0])
      expect(await roster()).toEqual(once)
      expect((await staff.undo(done)).statusCode).toBe(200)
      expect(await roster()).toEqual(before)
    }),
    { numRuns: 12 },
  )
}, 60_000)

test('5,000 rows are previewed in less than 5 seconds, and imported', async () => {
  const rows = Array.from({ length: 5000 }, (_, n) => ({
    name: `测${String.fromCodePoint(0x4e00 + (n % 500))}${String.fromCodePoint(0x5000 + Math.floor(n / 500))}`,
    birthYear: 1950 + (n % 50),
    phone: `138${String(n).padStart(8, '0')}`.replace(/0{7}$/, '1234567'),
    level: '区人大代表',
    term: '第三届',
    street: '平江街道',
    startsOn: '2024-03-01',
    externalId: `B-${n}`,
  }))
  const file = rosterFile(rows)
  const begun = performance.now()
  const batch = await staff.preview('roster', file)
  const seconds = (performance.now() - begun) / 1000
  expect([batch.counts.new, batch.rowsTotal, batch.rowsRead]).toEqual([5000, 5000, 5000])
  expect(seconds).toBeLessThan(5)
  const done = await staff.carryOut(batch)
  expect(done.done).toBe(5000)
  console.log(
    `5,000 rows: preview ${seconds.toFixed(1)} s, import ${((performance.now() - begun) / 1000 - seconds).toFixed(1)} s`,
  )
}, 60_000)
