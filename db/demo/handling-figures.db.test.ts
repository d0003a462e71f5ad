import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse } from '../../app/house.ts'
import { COUNTS, type Count, type FigureRowsAnswer, type FiguresAnswer } from '../../modules/opinions/index.ts'
import { fixedClock } from '../../platform/clock/clock.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { DEMO_DISTRICT } from './load.ts'
import { DEMO_NOW, demoGround } from './testing.ts'

const YEAR = 'from=2025-01-01&to=2025-12-31'

let demo: TestDatabase
let app: Awaited<ReturnType<typeof openHouse>>
let cookie: string
beforeAll(async () => {
  demo = await testDatabase(demoGround)
  const settings = { clock: fixedClock(DEMO_NOW), demo: true, limits: false, logLevel: 'silent' } as const
  app = await openHouse({ database: demo.database, ...settings })
  const payload = { districtId: DEMO_DISTRICT, key: '2-district-staff' }
  const answer = await app.inject({ method: 'POST', url: '/api/v1/sign-in/persona', payload })
  cookie = String(answer.headers['set-cookie']).split(';')[0] ?? ''
}, 300_000)
afterAll(async () => {
  await app?.close()
  await demo?.drop()
})

async function get<T>(path: string): Promise<T> {
  const answer = await app.inject({ method: 'GET', url: `/api/v1/opinions/figures${path}`, headers: { cookie } })
  expect([path, answer.statusCode]).toEqual([path, 200])
  return answer.json() as T
}
const figures = (by: string) => get<FiguresAnswer>(`?${YEAR}&by=${by}`)

/** How many items a number opens, page after page. */
async function opened(count: Count, group = ''): Promise<number> {
  const seen = new Set<string>()
  for (let after: string | null = ''; after !== null; ) {
    const page: FigureRowsAnswer = await get(
      `/rows?${YEAR}&count=${count}${group}&limit=100${after ? `&after=${after}` : ''}`,
    )
    for (const { itemId } of page.items) seen.add(itemId)
    after = page.next === null ? null : encodeURIComponent(page.next)
  }
  return seen.size
}

describe('figures of handling, counted from a year of the demo', () => {
  test.each(COUNTS)('%s opens exactly the items it counts', async (count) => {
    const { whole } = await figures('theme')
    expect(await opened(count)).toBe(whole.counts[count])
  })

  test('a number of a group opens the items of that group', async () => {
    for (const by of ['street', 'unit', 'theme', 'community']) {
      const { groups } = await figures(by)
      const told = groups.find((group) => group.told !== null)
      expect(await opened('taken', `&by=${by}&key=${encodeURIComponent(told?.key ?? '')}`)).toBe(
        told?.told?.counts.taken,
      )
    }
  })

  test('however it is broken down, the whole is the same', async () => {
    const [street, unit, theme, community] = await Promise.all(['street', 'unit', 'theme', 'community'].map(figures))
    for (const other of [unit, theme, community]) expect(other?.whole).toEqual(street?.whole)
  })

  test('every part lies within its whole, and what is taken on is in exactly one hand or waits', async () => {
    const { counts } = (await figures('theme')).whole
    const within = (part: Count, whole: Count) =>
      expect([part, counts[part]]).toEqual([part, expect.toSatisfy((n: number) => n <= counts[whole])])
    within('taken', 'received')
    for (const part of ['assigned', 'referred', 'onSpot'] as const) within(part, 'taken')
    for (const part of ['replied', 'due', 'cannot'] as const) within(part, 'assigned')
    within('onTime', 'due')
    for (const round of ['First', 'Final'] as const) {
      within(`answered${round}`, `asked${round}`)
      within(`handling${round}`, `answered${round}`)
      within(`result${round}`, `answered${round}`)
    }
    expect(counts.assigned + counts.referred + counts.onSpot).toBeLessThanOrEqual(counts.taken)
  })

  test('not all are satisfied, some are silent, and the second handling makes some content', async () => {
    const { counts, rates } = (await figures('theme')).whole
    expect(counts.answeredFirst).toBeGreaterThan(50)
    expect(counts.answeredFirst).toBeLessThan(counts.askedFirst)
    expect(counts.resultFirst).toBeLessThan(counts.answeredFirst)
    expect(rates.resultFinal.hundredths ?? 0).toBeGreaterThan(rates.resultFirst.hundredths ?? 0)
    expect(counts.onTime).toBeLessThan(counts.due)
  })

  test('groups that are too few are neither told nor ranked', async () => {
    const { groups, tooFew } = await figures('community')
    const few = groups.filter((group) => group.told === null)
    expect(few.length).toBeGreaterThan(0)
    expect(few.every((group) => group.rank === null)).toBe(true)
    for (const { told } of groups) if (told) expect(told.counts.received).toBeGreaterThanOrEqual(tooFew)
    const ranks = groups.flatMap(({ rank }) => (rank === null ? [] : [rank]))
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
  })
})
