import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse } from '../../app/house.ts'
import { shanghaiInstant } from '../../kernel/civil-date.ts'
import { standingDifferences } from '../../modules/points/index.ts'
import { fixedClock } from '../../platform/clock/clock.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { DEMO_DISTRICT, loadDemo } from './load.ts'

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

test('a day before the story has been told is refused', async () => {
  const day = '2024-06-30'
  await expect(loadDemo('postgresql:///nowhere', { today: day, now: shanghaiInstant(day, '09:00') })).rejects.toThrow(
    '2024-07-01',
  )
})
