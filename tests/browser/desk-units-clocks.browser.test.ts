import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse } from '../../app/house.ts'
import { openTestSession } from '../../modules/access/testing/session.ts'
import { DISTRICT, PEOPLE, peopleGround } from '../../modules/roster/testing/people-ground.ts'
import { fixedClock } from '../../platform/clock/clock.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { browser, closeBrowser } from './chromium.ts'
import { axe, openDesk, overflows, shoot, type VisitOptions } from './harness.ts'

/** The pages of handling units and of limits, lived through at 1366 × 768: who keeps what, and nothing for axe. */

const NOW = new Date('2026-11-22T02:00:00Z')
const SMALL = { width: 1366, height: 768 }
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

async function open(personId: string, page: string, options: VisitOptions = {}) {
  const cookie = await openTestSession(db.database, DISTRICT, personId, NOW)
  const context = await (await browser()).newContext({ viewport: SMALL, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  await context.clock.setFixedTime(NOW)
  await context.addCookies([{ name: 'bandeng_session', value: cookie.slice(cookie.indexOf('=') + 1), url }])
  return openDesk(url, page, { ...options, context: context as BrowserContext })
}

const choose = async (page: Page, label: string, option: string) => {
  await page.getByLabel(label, { exact: true }).click()
  await page.locator('.ant-select-item-option', { hasText: option }).first().click()
}
const clean = async ({ page, faults }: { page: Page; faults: string[] }) => {
  // A list of choices is judged when it has closed: the library gives it no name.
  await page.waitForFunction(() => !document.querySelector('.ant-select-dropdown:not(.ant-select-dropdown-hidden)'))
  const found = await axe(page)
  if (await overflows(page)) found.push('scrolls sideways')
  return [...found, ...faults]
}

test('a street enters a department, its handler and, as the handler, a sentence', async () => {
  const visit = await open(PEOPLE.secretary, '/units')
  const { page } = visit
  await page.getByText('还没有办理单位').waitFor()
  await page.getByRole('button', { name: '登记单位' }).click()
  await page.getByLabel('单位名称', { exact: true }).fill('城市管理办公室')
  await page.getByLabel('英文名称').fill('City Management Office')
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByRole('heading', { name: '城市管理办公室' }).waitFor()
  await page.getByRole('button', { name: '登记经办人' }).click()
  await page.getByRole('combobox', { name: '经办人' }).fill('钱经办')
  await page.locator('.ant-select-item-option', { hasText: '新人员：钱经办' }).click()
  expect(await clean(visit)).toEqual([])
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByText('1 名经办人').waitFor()
  await page.getByRole('button', { name: '开设账号' }).click()
  await page.getByLabel('用户名').fill('qianjingban')
  await page.getByLabel('初始密码').fill('short')
  const form = page.getByRole('form', { name: '开设账号' })
  await form.getByRole('button', { name: '保存' }).click()
  await form.getByRole('alert').waitFor()
  expect(await clean(visit)).toEqual([])
  await page.getByLabel('初始密码').fill('Xiaoqiao-liushui-7')
  await form.getByRole('button', { name: '保存' }).click()
  await page.getByText('账号已开设').waitFor()
  await form.waitFor({ state: 'detached' })
  await shoot(page, 'desk-units')
  expect(await clean(visit)).toEqual([])
  await visit.close()

  const staff = await open(PEOPLE.staff, '/units', { language: 'en' })
  await staff.page.getByRole('button', { name: /City Management Office/ }).click()
  await staff.page.getByText('钱经办').waitFor()
  expect(await clean(staff)).toEqual([])
  await staff.close()

  const { rows } = await sql<{ id: string }>`select person_id as id from units.handler`.execute(
    db.database.district(DISTRICT),
  )
  const mine = await open(rows[0]?.id as string, '/units')
  await mine.page.getByRole('button', { name: /城市管理办公室/ }).click()
  await mine.page.getByRole('button', { name: '添加' }).click()
  await mine.page.getByLabel('标题').fill('已现场处理')
  await mine.page.getByLabel('内容').fill('接到您的意见后，我办当日派员到现场处理。')
  await mine.page.getByRole('button', { name: '保存' }).click()
  await mine.page.getByText('我办当日派员').waitFor()
  // What the unit may not change says who may.
  await mine.page.getByRole('button', { name: /^停用/ }).click({ force: true })
  await mine.page.getByText('街道部门由该街道工委维护').first().waitFor()
  expect(await clean(mine)).toEqual([])
  await mine.close()
})

test('the district reads the limits with their sources, enters one for later and changes the settings', async () => {
  const visit = await open(PEOPLE.staff, '/opinion-clocks')
  const { page } = visit
  await page.getByText('姑苏区社情民意联系日：原则上两个月内办结').waitFor()
  await shoot(page, 'desk-clocks')
  await page.getByRole('button', { name: '新时限' }).click()
  await choose(page, '环节', '分类')
  await page.getByLabel('时限', { exact: true }).fill('1')
  await page.getByLabel('施行日期').fill('2027-01-01')
  expect(await clean(visit)).toEqual([])
  const form = page.getByRole('form', { name: '新时限' })
  await form.getByRole('button', { name: '保存' }).click()
  // Nothing said about where it comes from: the sentence stands at the form.
  await form.getByRole('alert').first().waitFor()
  await form.getByLabel('依据', { exact: true }).fill('区人大常委会办理办法第六条')
  await form.getByRole('button', { name: '保存' }).click()
  await page.getByRole('heading', { name: '以后施行的时限' }).waitFor()
  await page.getByText('2027年1月1日').waitFor()
  await page.getByLabel('归档后几个月删除联系方式和照片').fill('6')
  await page.getByRole('form', { name: '办理设置' }).getByRole('button', { name: '保存' }).click()
  await page.getByText('设置已保存').waitFor()
  expect(await clean(visit)).toEqual([])
  await visit.close()

  const english = await open(PEOPLE.secretary, '/opinion-clocks', { language: 'en', theme: 'dark' })
  await english.page.getByText('Gusu District contact day').waitFor()
  expect(await english.page.getByRole('button', { name: 'New limit' }).count()).toBe(0)
  await english.page.getByRole('button', { name: /^Save/ }).click({ force: true })
  await english.page.getByText('kept by district staff').first().waitFor()
  expect(await clean(english)).toEqual([])
  await english.close()
})

test('the limits of another place are looked at beside one’s own and adopted, by keyboard alone', async () => {
  const visit = await open(PEOPLE.staff, '/opinion-clocks')
  const { page } = visit
  await page.getByRole('button', { name: '对照各地时限' }).focus()
  await page.keyboard.press('Enter')
  const form = page.getByRole('form', { name: '对照各地时限' })
  await form.getByText('谁负责到底').waitFor()
  // The choice of the set has the focus: initials find it.
  await page.keyboard.type('xt')
  await page.locator('.ant-select-item-option', { hasText: '湘潭12345代表专席' }).waitFor()
  await page.keyboard.press('Enter')
  await form.getByText('复杂事项10个工作日').first().waitFor()
  await form.getByRole('button', { name: '采用所选 2 条' }).waitFor()
  await form.getByLabel('采用：答复（区级部门）').focus()
  await page.keyboard.press('Space')
  await form.getByRole('button', { name: '采用所选 1 条' }).waitFor()
  await shoot(page, 'desk-clock-sets')
  expect(await clean(visit)).toEqual([])
  await form.getByLabel('施行日期').fill('2027-03-01')
  await form.getByRole('button', { name: '采用所选 2 条' }).waitFor()
  await form.getByLabel('采用：答复（区级部门）').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Control+Enter')
  await page.getByText('已采用 1 条').waitFor()
  await page.getByRole('cell', { name: '2027年3月1日' }).waitFor()
  expect(await clean(visit)).toEqual([])
  await visit.close()

  const english = await open(PEOPLE.secretary, '/opinion-clocks', { language: 'en', theme: 'dark' })
  await english.page.getByRole('button', { name: 'Compare with other places' }).click()
  const looked = english.page.getByRole('form', { name: 'Compare with other places' })
  await looked.getByText('in principle within two months').first().waitFor()
  // Who only looks chooses nothing.
  expect(await looked.getByRole('checkbox').count()).toBe(0)
  await shoot(english.page, 'desk-clock-sets-en')
  expect(await clean(english)).toEqual([])
  await english.page.keyboard.press('Escape')
  await looked.waitFor({ state: 'detached' })
  await english.close()
})
