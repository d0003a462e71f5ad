import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DEMO_TODAY } from '../../db/demo/testing.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { type DeskHouse, deskHouse } from './desk-house.ts'
import { axe, settled, type Visit } from './harness.ts'

/** The secretary's day on one visit: planned, told to the group, signed for, closed, seen in the points, objected to, decided. */

let house: DeskHouse
let visit: Visit
let page: Page
/** Three district deputies of the street who earn points for being there. */
let deputies: { personId: string; name: string }[]

beforeAll(async () => {
  house = await deskHouse()
  const found = await sql<{ personId: string; name: string }>`
    select p.person_id as "personId", p.name from roster.person p
    join roster.mandate m on m.district_id = p.district_id and m.person_id = p.person_id and m.ends_on is null
    join districts.street s on s.district_id = m.district_id and s.street_id = m.street_id
    where s.name = '平江街道' and m.level = 'district' and m.starts_on <= ${DEMO_TODAY}::date
      and (select count(*) from roster.person q where q.district_id = p.district_id and q.name = p.name) = 1
    order by p.name limit 3`.execute(house.db)
  deputies = found.rows
  visit = await house.open('4-street-secretary', '/week')
  page = visit.page
}, 400_000)

afterAll(async () => {
  await visit?.close()
  await house?.close()
})

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
const tab = (name: RegExp) => page.getByRole('tab', { name })

async function pointsOf(personId: string): Promise<number> {
  const secretary = await house.signIn('4-street-secretary')
  const account = await secretary.get<{ tenths: number }>(`/api/v1/points/accounts/${personId}?year=2026`)
  return account.tenths
}

test('plans a weekly visit from the week view and publishes it', async () => {
  await button('安排活动').click()
  const community = page.getByRole('combobox', { name: '社区' })
  await community.click()
  await page.keyboard.type('bsts')
  await page.keyboard.press('Enter')
  await page.evaluate((words) => navigator.clipboard.writeText(words), deputies.map((one) => one.name).join('、'))
  await page.getByRole('combobox', { name: /拼音首字母/ }).click()
  await page.keyboard.press('Control+v')
  await page.getByText('已加入 3 人').waitFor()
  expect(await axe(page)).toEqual([])
  await button('发布').click()
  await page.getByRole('article', { name: /北寺塔社区周周行/ }).waitFor()
  await page.getByRole('article').getByText('已发布').waitFor()
})

test('copies the notice for the group and prints the sign-in sheet', async () => {
  await tab(/材料/).click()
  await button('复制通知').click()
  await page.getByText('已复制，可粘贴到代表群。').waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('北寺塔社区')
  expect(copied).toContain('11月22日')
  const here = page.url()
  await page.getByRole('link', { name: '网页打印签到表' }).click()
  for (const one of deputies) await page.getByRole('cell', { name: one.name }).waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.desk-header').isVisible()).toBe(false)
  expect(await page.getByRole('cell', { name: deputies[0]?.name }).isVisible()).toBe(true)
  await page.emulateMedia({ media: null })
  await page.goto(here)
  await settled(page)
})

test('cannot close it while nobody came, and reads why; the button keeps its name, at work and after', async () => {
  const close = page.getByRole('article').getByRole('button', { name: '办结', exact: true })
  let answer = () => {}
  const held = new Promise<void>((now) => {
    answer = now
  })
  await page.route('**/close', async (route) => {
    await held
    await route.continue()
  })
  await close.click()
  await page.getByRole('article').locator('.at-work').waitFor()
  expect(await close.count()).toBe(1)
  answer()
  await page.getByRole('status').getByText(/到场/).waitFor()
  await page.getByRole('status').getByRole('button', { name: '关闭' }).click()
  await page.unroute('**/close')
  await page.getByRole('article').locator('.ant-btn-loading-icon, .at-work').waitFor({ state: 'detached' })
  expect(await close.count()).toBe(1)
})

test('marks all present, writes down what was said and closes it', async () => {
  await tab(/人员/).click()
  await button('全部到场').click()
  await page.getByText('已标记。').waitFor()
  await page.getByText('应到 3 · 到场 3').waitFor()
  // Marked too early: taken back, and marked once more.
  await button('撤销').click()
  await page.getByText('应到 3 · 到场 0').waitFor()
  await button('全部到场').click()
  await page.getByText('应到 3 · 到场 3').waitFor()
  await tab(/意见/).click()
  await page.getByRole('textbox', { name: '第 1 条' }).fill('北寺塔东侧人行道积水，老人绕行。')
  await button('保存意见').click()
  await page.getByText('意见已保存。').waitFor()
  await page.getByRole('article').getByRole('button', { name: '办结', exact: true }).click()
  await page.getByText('已办结，3 条履职记录已登记').waitFor()
  await page.getByRole('article').getByText('已办结').first().waitFor()
})

test('sees the visit in the deputy’s points with its clause, and finds the deputy by Ctrl+K', async () => {
  const [first] = deputies
  await page.keyboard.press('Control+k')
  await page.keyboard.type(first?.name ?? '')
  await page.getByRole('option', { name: first?.name }).first().waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.detail-pane').getByRole('link', { name: '积分账户' }).click()
  const line = page.getByRole('row', { name: /北寺塔社区周周行/ }).filter({ hasText: '11月22日' })
  await line.waitFor()
  expect(await line.textContent()).toContain('第六条（一）')
  await page.locator('.page-head').getByRole('link', { name: '履职档案' }).click()
  await page
    .getByRole('row', { name: /北寺塔社区周周行/ })
    .filter({ hasText: '11月22日' })
    .waitFor()
})

test('an objection arrives, is verified and decided: the record goes and the points with it', async () => {
  const [, second] = deputies
  const personId = second?.personId ?? ''
  const before = await pointsOf(personId)
  const deputy = await house.signIn({ personId })
  const found = await sql<{ recordId: string }>`
    select r.record_id as "recordId" from duty.record r
    where r.person_id = ${personId}::uuid and r.done_on = ${DEMO_TODAY}::date and r.state = 'confirmed'`.execute(
    house.db,
  )
  const body = { id: newId(), recordId: found.rows[0]?.recordId, words: '那天我请假，没有去。' }
  expect((await deputy.send('POST', '/api/v1/duty/objections', body)).status).toBeLessThan(300)
  await page.goto(`${house.url}/desk/objections`)
  await page.getByRole('button', { name: /那天我请假，没有去。/ }).press('Enter')
  await button('开始核实').click()
  await page.getByText('核实中').waitFor()
  expect(await pointsOf(personId)).toBe(before)
  await button(/取消记录/).click({ force: true })
  await page.getByRole('status').getByText(/原因/).waitFor()
  await page.getByRole('textbox', { name: /核实情况/ }).fill('签到表核对，本人确未到场。')
  expect(await axe(page)).toEqual([])
  await button('取消记录').click()
  await page.getByText('已办结，积分变动 −1').waitFor()
  expect(await pointsOf(personId)).toBe(before - 10)
})

test('the page had no fault all day', () => {
  expect(visit.faults).toEqual([])
})
