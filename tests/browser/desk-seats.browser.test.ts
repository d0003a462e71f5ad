import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse } from '../../app/house.ts'
import { openTestSession } from '../../modules/access/testing/session.ts'
import { DISTRICT, PEOPLE, PINGJIANG, peopleGround } from '../../modules/roster/testing/people-ground.ts'
import { fixedClock } from '../../platform/clock/clock.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { browser, closeBrowser } from './chromium.ts'
import { axe, openDesk, overflows, settled, shoot, type Visit, type VisitOptions } from './harness.ts'

/** The boards of the street committees, their rules, and the posts seats rest on; by keyboard where it is walked. */

const NOW = new Date('2026-11-22T02:00:00Z')
let db: TestDatabase
let app: FastifyInstance
let url: string

beforeAll(async () => {
  db = await testDatabase(peopleGround)
  const dist = path.join(import.meta.dirname, '../../dist')
  const pages = { desk: `${dist}/desk`, phone: `${dist}/phone`, resident: `${dist}/resident`, fonts: `${dist}/fonts` }
  const settings = { demo: false, limits: false as const, logLevel: 'silent', pages }
  app = await openHouse({ database: db.database, clock: fixedClock(NOW), ...settings })
  url = await app.listen({ port: 0, host: '127.0.0.1' })
}, 200_000)
afterAll(async () => {
  await closeBrowser()
  await app?.close()
  await db?.drop()
})

async function open(personId: string, page: string, options: VisitOptions = {}): Promise<Visit> {
  const cookie = await openTestSession(db.database, DISTRICT, personId, NOW)
  const { size: viewport = { width: 1440, height: 900 } } = options
  const context = await (await browser()).newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  await context.clock.setFixedTime(NOW)
  await context.addCookies([{ name: 'bandeng_session', value: cookie.slice(cookie.indexOf('=') + 1), url }])
  return openDesk(url, page, { ...options, context })
}

const clean = async ({ page, faults }: Visit) => {
  await page.waitForFunction(() => !document.querySelector('.ant-select-dropdown:not(.ant-select-dropdown-hidden)'))
  const found = await axe(page)
  if (await overflows(page)) found.push('scrolls sideways')
  return [...found, ...faults]
}
/** Presses a button or link without a mouse. */
const press = (page: Page, role: 'button' | 'link', name: string) =>
  page.getByRole(role, { name, exact: true }).first().press('Enter')
const choosePerson = async (page: Page, initials: string, name: string) => {
  await page.getByRole('combobox', { name: '人选' }).pressSequentially(initials)
  await page.locator('.ant-select-item-option', { hasText: name }).waitFor()
  await page.keyboard.press('Enter')
}

test('by keyboard: a street opened from the overview, a post entered, the seat that rests on it taken and ended with it', async () => {
  const visit = await open(PEOPLE.staff, '/committees')
  const { page } = visit
  await page.getByText('顾明远').waitFor()
  expect(await clean(visit)).toEqual([])
  await shoot(page, 'desk-seats-overview')
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '平江街道' }).waitFor()
  await page.getByText('兼职副主任应有 2 名，现有 0 名').waitFor()
  expect(await clean(visit)).toEqual([])
  await shoot(page, 'desk-seats-street')

  await press(page, 'button', '登记人选')
  await choosePerson(page, 'gqj', '顾秋菊')
  await press(page, 'button', '登记')
  await page.getByText('这个席位应由本街道综合处处长或党政办主任兼任。请先').waitFor()
  await press(page, 'link', '没有登记职务的，先登记兼任职务')
  await page.getByRole('heading', { name: '顾秋菊的兼任职务' }).waitFor()
  await press(page, 'button', '登记职务')
  await page.getByRole('combobox', { name: '街道' }).press('ArrowDown')
  await page.locator('.ant-select-item-option-active', { hasText: '平江街道' }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByLabel('职务名称', { exact: true }).pressSequentially('综合处处长')
  await page.keyboard.press('Enter')
  await page.getByText('已登记“综合处处长”').waitFor()
  await settled(page)
  expect(await clean(visit)).toEqual([])

  await page.goto(`${url}/desk/committees/${PINGJIANG}`)
  await press(page, 'button', '登记人选')
  await choosePerson(page, 'gqj', '顾秋菊')
  await press(page, 'button', '登记')
  await page.getByText('依据：综合处处长').waitFor()

  await page.goto(`${url}/desk/committees/posts/${PEOPLE.deputyGu}`)
  await press(page, 'button', '离任')
  await page.getByLabel('免职原因').pressSequentially('调任区民政局')
  await page.keyboard.press('Enter')
  await page.getByText('已登记离任，1 个席位随之终止').waitFor()
  await page.goto(`${url}/desk/committees/${PINGJIANG}`)
  await page.getByText('不再担任“综合处处长”（调任区民政局），席位自行终止').waitFor()
  await page.getByText('2026年11月22日起空缺').waitFor()
  await visit.close()
}, 90_000)

test('any day: before anybody sat every place is empty, and the address keeps the day', async () => {
  const visit = await open(PEOPLE.secretary, '/committees?on=2022-01-31')
  await visit.page.getByText('正在看2022年1月31日的名单').waitFor()
  expect(await visit.page.getByText('顾明远').count()).toBe(0)
  await press(visit.page, 'button', '今天')
  await visit.page.getByText('顾明远').waitFor()
  await visit.close()
})

test('rules from a day: filled from a template, entered with their source; small and in English nothing breaks', async () => {
  const visit = await open(PEOPLE.staff, '/committees/rules')
  const { page } = visit
  await page.getByRole('button', { name: '从某日起新定' }).first().press('Enter')
  await press(page, 'button', '按“重庆式组成”填写')
  await page.getByLabel('依据', { exact: true }).pressSequentially('区人大常委会决定')
  expect(await clean(visit)).toEqual([])
  await press(page, 'button', '登记')
  await page.getByText('已登记，2026年11月23日起执行').waitFor()
  await press(page, 'button', '登记过的全部规则')
  await page.getByText('2026年11月23日起').first().waitFor()
  await visit.close()
  const small = await open(PEOPLE.staff, '/committees/rules', { language: 'en', size: { width: 390, height: 844 } })
  await small.page.getByRole('heading', { name: 'Composition', exact: true }).waitFor()
  expect(await clean(small)).toEqual([])
  await small.close()
}, 60_000)

test('everybody reads who sits, without signing in', async () => {
  const context = await (await browser()).newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' })
  const page = await context.newPage()
  await page.goto(`${url}/r/committees/${DISTRICT}`)
  await page.getByText('顾明远').waitFor()
  expect(await axe(page)).toEqual([])
  expect(await overflows(page)).toBe(false)
  await context.close()
})
