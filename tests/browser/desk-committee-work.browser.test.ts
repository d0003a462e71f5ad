import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse } from '../../app/house.ts'
import { openTestSession } from '../../modules/access/testing/session.ts'
import { DISTRICT, PEOPLE, peopleGround } from '../../modules/roster/testing/people-ground.ts'
import { fixedClock } from '../../platform/clock/clock.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { browser, closeBrowser } from './chromium.ts'
import { axe, openDesk, overflows, type Visit, type VisitOptions } from './harness.ts'

/** A committee's work on the desk: documents with versions and files, a finding up to its result, a meeting up to its minutes; the mouse untouched. */

const NOW = new Date('2026-11-24T02:00:00Z')
const PAGES = ['/documents', '/findings', '/honours', '/meetings', '/duties', '/year-papers', '/assessment']
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
  const { size: viewport = { width: 1366, height: 768 } } = options
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
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().press('Enter')
const fill = (page: Page, label: string, text: string) =>
  page
    .locator('input, textarea')
    .and(page.getByLabel(label, { exact: true }))
    .fill(text)
/** Types into a choice and takes what is offered. */
const choose = async (page: Page, label: string, text: string) => {
  await page.getByRole('combobox', { name: label, exact: true }).pressSequentially(text)
  await page.locator('.ant-select-item-option', { hasText: text }).first().waitFor()
  await page.keyboard.press('Enter')
}
const pane = (page: Page) => page.locator('.detail-pane')
const LONG = '关于进一步加强和改进新时代街道人大工作委员会兼职副主任选拔、任免、培训、管理和监督工作的若干意见（试行）'

test('every page is calm where there is nothing yet, in both languages', async () => {
  for (const language of ['zh', 'en'] as const) {
    for (const at of PAGES) {
      const visit = await open(PEOPLE.staff, at, { language })
      await visit.page.getByRole('heading', { level: 1 }).waitFor()
      expect([at, language, ...(await clean(visit))]).toEqual([at, language])
      await visit.close()
    }
  }
})

test('a document is entered, gets its file and a new version, and the old day still tells the old one', async () => {
  const visit = await open(PEOPLE.staff, '/documents')
  const { page } = visit
  await press(page, '登记文件')
  await fill(page, '文件名称', LONG)
  await fill(page, '发文机关', '姑苏区人大常委会')
  await fill(page, '版本（可不填）', '2020年版')
  await fill(page, '施行日', '2020-01-01')
  await page.keyboard.press('Control+Enter')
  await pane(page).getByText('还没有附件。').waitFor()
  await page.locator('input[type="file"]').setInputFiles({
    ...{ name: '全文.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') },
  })
  await pane(page).getByRole('link', { name: '全文' }).waitFor()
  await press(page, '登记新版本')
  await fill(page, '施行日', '2024-06-12')
  await fill(page, '版本（可不填）', '2024年修订')
  await page.keyboard.press('Control+Enter')
  await pane(page).getByText('2024年修订 · 本版').waitFor()
  await pane(page).getByText('2020年1月1日起施行，2024年6月12日起失效').waitFor()
  expect(await clean(visit)).toEqual([])
  await page.getByLabel('日期', { exact: true }).fill('2021-05-01')
  await page
    .getByRole('button', { name: /2020年版/ })
    .getByText('现行')
    .waitFor()
  await visit.close()
})

test('a finding goes from measure to evidence to result between the district and its street', async () => {
  const staff = await open(PEOPLE.staff, '/findings')
  await press(staff.page, '登记问题')
  await fill(staff.page, '发现单位', '省委督查组')
  await fill(staff.page, '发现日期', '2026-10-12')
  await choose(staff.page, '街道（可不填）', '平江街道')
  await fill(staff.page, '问题', '街道工委人手偏少。')
  await staff.page.keyboard.press('Control+Enter')
  await pane(staff.page).getByText('还没有措施。').waitFor()
  await press(staff.page, '增加措施')
  await fill(staff.page, '整改措施', '配备两名兼职副主任。')
  await fill(staff.page, '责任单位（人）', '平江街道工委')
  await fill(staff.page, '完成期限', '2026-11-20')
  await staff.page.keyboard.press('Control+Enter')
  await pane(staff.page).getByText('超期 2 个工作日').waitFor()

  const street = await open(PEOPLE.secretary, '/findings')
  await street.page.keyboard.press('j')
  await street.page.keyboard.press('Enter')
  await pane(street.page).getByText('配备两名兼职副主任。').waitFor()
  await press(street.page, '开始办理')
  await pane(street.page).getByText('超期 2 个工作日').waitFor()
  await press(street.page, '增加佐证')
  await fill(street.page, '佐证说明', '两名兼职副主任已到岗。')
  await street.page.keyboard.press('Control+Enter')
  await pane(street.page).getByText('两名兼职副主任已到岗。').waitFor()
  await press(street.page, '办结')
  await fill(street.page, '结果', '已任命。')
  await street.page.keyboard.press('Control+Enter')
  await pane(street.page).getByText('2026年11月24日办结').waitFor()
  expect(await clean(street)).toEqual([])
  await street.close()

  await staff.page.reload()
  await pane(staff.page).getByText('结果：已任命。').waitFor()
  await press(staff.page, '销号')
  await fill(staff.page, '结果', '人手已补充。')
  await staff.page.keyboard.press('Control+Enter')
  await pane(staff.page).getByText('已销号').waitFor()
  await staff.close()
})

test('a meeting is called, the roll is called, and the minutes stand there to take away', async () => {
  const visit = await open(PEOPLE.secretary, '/meetings')
  const { page } = visit
  await page.getByText('尚未召开').first().waitFor()
  await press(page, '召集会议')
  await fill(page, '议程', '通报第四季度工作')
  await page.keyboard.press('Control+Enter')
  await pane(page).getByText('通报第四季度工作').waitFor()
  await press(page, '登记到会情况')
  // The second of three is on leave: by arrow, as radios are.
  const marks = page.getByRole('radiogroup', { name: /朱静/ })
  await marks.getByRole('radio', { name: '出席' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Control+Enter')
  await pane(page).getByText('出席 2 人，共 3 人').waitFor()
  await press(page, '写纪要')
  await fill(page, '纪要', '会议通报了情况，议定三件事。')
  await page.keyboard.press('Control+Enter')
  await pane(page).getByRole('link', { name: '下载纪要' }).waitFor()
  await page.getByText('1 次').waitFor()
  expect(await clean(visit)).toEqual([])
  await visit.close()
})

test('a meeting that is called is called off with the reason', async () => {
  const visit = await open(PEOPLE.secretary, '/meetings')
  const { page } = visit
  await press(page, '召集会议')
  await fill(page, '议程', '研究年终总结')
  await page.keyboard.press('Control+Enter')
  await pane(page).getByText('研究年终总结').waitFor()
  await press(page, '取消会议')
  await fill(page, '取消原因', '与区里的会议冲突')
  await page.keyboard.press('Control+Enter')
  await pane(page).getByText('取消原因：与区里的会议冲突').waitFor()
  expect(await page.getByRole('button', { name: '写纪要', exact: true }).count()).toBe(0)
  expect(await clean(visit)).toEqual([])
  await visit.close()
})

test('an honour names its document, found by pinyin initials', async () => {
  const visit = await open(PEOPLE.staff, '/honours')
  const { page } = visit
  await press(page, '登记荣誉')
  await page.getByRole('form', { name: '登记荣誉' }).getByRole('combobox', { name: '街道' }).pressSequentially('平江')
  await page.locator('.ant-select-item-option', { hasText: '平江' }).first().waitFor()
  await page.keyboard.press('Enter')
  await fill(page, '荣誉名称', '优秀街道人大工委')
  await fill(page, '授予单位', '省人大常委会')
  await page.getByRole('combobox', { name: '文件（可不填）', exact: true }).pressSequentially('gyjyb')
  await page.locator('.ant-select-item-option', { hasText: '关于进一步' }).first().waitFor()
  await page.keyboard.press('Enter')
  expect(await clean(visit)).toEqual([])
  await press(page, '保存')
  await page
    .getByRole('cell', { name: /优秀街道人大工委/ })
    .getByRole('link', { name: /关于进一步/ })
    .waitFor()
  await visit.close()
})

test('an item taken off the assessment is put back in its place', async () => {
  const visit = await open(PEOPLE.staff, '/assessment')
  const { page } = visit
  await press(page, '设定考核内容')
  await fill(page, '考核内容', '按季召开工委会议')
  await choose(page, '依据来源', '工委会议次数')
  await press(page, '增加一项')
  const put = page.getByRole('region', { name: '设定考核内容' })
  await put.getByRole('button', { name: '撤下', exact: true }).press('Enter')
  await put.getByRole('region', { name: '刚才撤下' }).getByText('按季召开工委会议').waitFor()
  await press(page, '恢复')
  await put.getByRole('button', { name: '撤下', exact: true }).waitFor()
  expect(await put.getByRole('region', { name: '刚才撤下' }).count()).toBe(0)
  expect(await clean(visit)).toEqual([])
  await visit.close()
})

test('a duty names the document it rests on, beside its source', async () => {
  const visit = await open(PEOPLE.staff, '/duties')
  const { page } = visit
  await press(page, '设定依据')
  await press(page, '登记依据')
  await page.getByRole('combobox', { name: '文件', exact: true }).pressSequentially('gyjyb')
  await page.locator('.ant-select-item-option', { hasText: '关于进一步' }).first().waitFor()
  await page.keyboard.press('Enter')
  await press(page, '保存')
  await page
    .getByRole('list', { name: '依据' })
    .getByRole('link', { name: /关于进一步/ })
    .waitFor()
  expect(await clean(visit)).toEqual([])
  await visit.close()
})

test('a report is written and submitted by the street and accepted by the district', async () => {
  const street = await open(PEOPLE.director, '/year-papers')
  await press(street.page, '起草')
  await fill(street.page, '正文', '一年来，工委……')
  await street.page.keyboard.press('Control+Enter')
  await pane(street.page).getByText('一年来，工委……').waitFor()
  await press(street.page, '报送')
  await pane(street.page).getByText('已报送').first().waitFor()
  const at = new URL(street.page.url()).pathname.replace('/desk', '')
  expect(await clean(street)).toEqual([])
  await street.close()
  const staff = await open(PEOPLE.staff, at)
  await press(staff.page, '审定')
  await staff.page.keyboard.press('Control+Enter')
  await pane(staff.page)
    .getByText(/沈敏之.*审定/)
    .waitFor()
  await staff.close()
})
