import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse } from '../../app/house.ts'
import { shanghaiInstant } from '../../kernel/civil-date.ts'
import { standingDifferences } from '../../modules/points/index.ts'
import { fixedClock } from '../../platform/clock/clock.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { DEMO_DISTRICT, loadDemo, loadDemoIfEmpty } from './load.ts'
import { openGround } from './open-ground.ts'

/** A Sunday after the turn of the year, the Spring Festival of a year not announced yet, a leap day, the first day possible. */
const DAYS = ['2027-01-03', '2027-02-07', '2028-02-29', '2024-07-01']

describe.each(DAYS)('the demo opened on %s', (today) => {
  const now = shanghaiInstant(today, '07:30')
  const sample = { streets: ['Pingjiang', 'Sujin', 'Baiyangwan'], since: Number(today.slice(0, 4)) - 1, share: 0.3 }
  let demo: TestDatabase
  beforeAll(async () => {
    demo = await testDatabase()
    await loadDemo(demo.ownerUrl, { today, now, sample })
  }, 120_000)
  afterAll(() => demo.drop())

  test('proves its ledger and has something waiting for everybody', async () => {
    expect(await standingDifferences(demo.database.district(DEMO_DISTRICT), DEMO_DISTRICT)).toEqual([])
    const settings = { clock: fixedClock(now), demo: true, limits: false, logLevel: 'silent' } as const
    const app = await openHouse({ database: demo.database, ...settings })
    const as = async (key: string) => {
      const payload = { districtId: DEMO_DISTRICT, key }
      const answer = await app.inject({ method: 'POST', url: '/api/v1/sign-in/persona', payload })
      const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? ''
      return async (url: string) => (await app.inject({ method: 'GET', url, headers: { cookie } })).json()
    }
    const secretary = await as('4-street-secretary')
    expect((await secretary('/api/v1/my/activities-waiting')).toClose).toBeGreaterThan(0)
    expect((await secretary('/api/v1/duty/review-queue')).total).toBeGreaterThan(0)
    const staff = await as('2-district-staff')
    const queue = (await staff('/api/v1/duty/review-queue')).items
    expect(queue.length).toBeGreaterThan(0)
    expect(queue.filter((row: { titleEn: string }) => row.titleEn === '')).toEqual([])
    expect((await staff('/api/v1/duty/objections')).items.length).toBeGreaterThan(0)
    expect((await staff('/api/v1/imports')).items).toHaveLength(3)
    const deputy = await as('6-deputy')
    expect((await deputy('/api/v1/my/week')).items.length).toBeGreaterThan(0)
    await app.close()
  })
})

test('a demo broken off half-way is told, a finished one left alone', async () => {
  const half = await testDatabase()
  try {
    await openGround(half.database, half.ownerUrl, new Date())
    expect(await loadDemoIfEmpty(half.ownerUrl, new Date())).toContain('npm run demo')
    await putPersona(half)
    expect(await loadDemoIfEmpty(half.ownerUrl, new Date())).toBeNull()
  } finally {
    await half.drop()
  }
})

/** One persona, as the last step of loading leaves them. */
async function putPersona(on: TestDatabase): Promise<void> {
  const client = new pg.Client({ connectionString: on.ownerUrl })
  await client.connect()
  await client.query(`with p as (insert into roster.person (district_id, person_id, name) values (${DEMO_DISTRICT}, gen_random_uuid(), '演示') returning *)
    insert into access.account (district_id, account_id, person_id, kind, login_name, created_at)
    select district_id, gen_random_uuid(), person_id, 'password', 'demo.1-head', now() from p`)
  await client.end()
}

test('a day before the story has been told is refused', async () => {
  const day = '2024-06-30'
  await expect(loadDemo('postgresql:///nowhere', { today: day, now: shanghaiInstant(day, '09:00') })).rejects.toThrow(
    '2024-07-01',
  )
})
