import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse } from '../../app/house.ts'
import { fixedClock } from '../../platform/clock/clock.ts'
import { openDatabase } from '../../platform/database/database.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { send } from '../../platform/http/testing.ts'
import { DISTRICT, OTHER_DISTRICT, PEOPLE, peopleGround } from '../roster/testing/people-ground.ts'
import { openTestSession } from './testing/session.ts'

const now = new Date('2026-11-22T02:00:00Z')
let db: TestDatabase
let app: FastifyInstance
const statements: string[] = []
let database: ReturnType<typeof openDatabase>

beforeAll(async () => {
  db = await testDatabase(peopleGround)
  database = openDatabase(db.ownerUrl, { watch: (statement) => statements.push(statement) })
  app = await openHouse({ database, clock: fixedClock(now), demo: false, limits: false, logLevel: 'silent' })
})
afterAll(async () => {
  await app?.close()
  await database?.close()
  await db?.drop()
})

const nameOf = async (cookie: string): Promise<string | number> => {
  const answer = await send(app, 'GET', '/api/v1/me', { headers: { cookie } })
  return answer.statusCode === 200 ? answer.json().person.name : answer.statusCode
}
const sessionsAsked = () => statements.filter((statement) => statement.includes('access.session s')).length

test('who arrives in the same moment is identified by one statement a district, each as themselves', async () => {
  const signIn = (districtId: number, personId: string) => openTestSession(db.database, districtId, personId, now)
  const staff = await signIn(DISTRICT, PEOPLE.staff)
  const secretary = await signIn(DISTRICT, PEOPLE.secretary)
  const foreign = await signIn(OTHER_DISTRICT, PEOPLE.foreign)
  const unknown = staff.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
  statements.length = 0
  const asked = [staff, secretary, staff, unknown, foreign, secretary, staff]
  const alone = [await nameOf(staff), await nameOf(secretary), await nameOf(foreign)]
  statements.length = 0
  const answers = await Promise.all(asked.map(nameOf))
  expect(answers).toEqual([alone[0], alone[1], alone[0], 401, alone[2], alone[1], alone[0]])
  expect(new Set(alone).size).toBe(3)
  expect(sessionsAsked()).toBeLessThanOrEqual(2)
})

test('a sign-out that was answered is seen by whatever arrives after it, however close', async () => {
  for (let round = 0; round < 20; round += 1) {
    const cookie = await openTestSession(db.database, DISTRICT, PEOPLE.staff, now)
    const other = await openTestSession(db.database, DISTRICT, PEOPLE.secretary, now)
    const others = Promise.all(Array.from({ length: 5 }, () => nameOf(other)))
    expect((await send(app, 'POST', '/api/v1/sign-out', { headers: { cookie }, body: {} })).statusCode).toBeLessThan(
      300,
    )
    expect(await Promise.all([nameOf(cookie), nameOf(other), nameOf(cookie)])).toEqual([401, expect.any(String), 401])
    await others
  }
})
