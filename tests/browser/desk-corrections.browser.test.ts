import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DeskHouse, deskHouse } from './desk-house.ts'
import { axe, settled, type Visit } from './harness.ts'

/** What the district office puts right by hand: a by-election nobody listed, and a record a spot check found wrong. */

let house: DeskHouse
let visit: Visit
let page: Page

beforeAll(async () => {
  house = await deskHouse()
  visit = await house.open('2-district-staff', '/')
  page = visit.page
}, 400_000)

afterAll(async () => {
  await visit?.close()
  await house?.close()
})

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })

async function open(path: string): Promise<void> {
  await page.goto(`${house.url}/desk${path}`)
  await settled(page)
}

test('somebody new is put on file and given the mandate of a by-election, in a delegation named on the way', async () => {
  await open('/people')
  await page.getByText('全部在册人员').click()
  await page.getByLabel('姓名、拼音或首字母').fill('郑补选')
  await button('登记“郑补选”').click()
  await page.getByRole('heading', { name: '郑补选' }).waitFor()
  await button('增加代表资格').click()
  const form = page.getByRole('form', { name: '增加代表资格' })
  // By keyboard, as a clerk would: the first street after "none", the last choice of the delegations ("a new one").
  await form.getByLabel('街道', { exact: true }).click()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await form.getByLabel('代表团', { exact: true }).click()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await form.getByLabel('代表团名称').fill('平江第二代表团')
  // The list of choices closes within a moment; half closed it is nothing to judge.
  await page.waitForFunction(
    () => document.querySelector('.ant-select-dropdown:not(.ant-select-dropdown-hidden)') === null,
  )
  expect(await axe(page)).toEqual([])
  await form.getByRole('button', { name: '办理' }).click()
  await page.getByText('已登记代表资格').first().waitFor()
  await page.getByLabel('代表资格', { exact: true }).getByText('在任').waitFor()
  const found = await sql<{ level: string; delegation: string }>`
    select m.level, d.name as delegation from roster.mandate m join roster.person p using (district_id, person_id)
    join roster.delegation d using (district_id, delegation_id) where p.name = '郑补选'`.execute(house.db)
  expect(found.rows).toEqual([{ level: 'district', delegation: '平江第二代表团' }])

  await button('增加代表资格').click()
  await form.getByRole('button', { name: '办理' }).click()
  await form.getByText(/已有（或随后会有）同一层级的代表资格/).waitFor()
})

test('a spot check leads to the activity’s records; one is struck with a reason, and its points go back', async () => {
  await open('/spot-checks')
  await button('抽取').click()
  await page.getByRole('link', { name: '核对、取消' }).first().click()
  await page.getByRole('heading', { name: '活动的履职记录' }).waitFor()
  const list = page.getByLabel('活动的履职记录').first()
  await list.getByText('已计入').first().click()
  await page.getByRole('article').waitFor()
  await button('核实不实，取消这条记录').click()
  await page.getByLabel('原因（代表会看到）').fill('签到表上没有签名')
  expect(await axe(page)).toEqual([])
  await button('取消记录').click()
  await page.getByText(/^已取消，积分变动/).waitFor()
  await page.getByRole('article').getByText('签到表上没有签名').waitFor()
  const struck = await sql<{ n: number }>`
    select count(*)::int as n from duty.step where step = 'struck' and reason = '签到表上没有签名'`.execute(house.db)
  expect(struck.rows).toEqual([{ n: 1 }])
})

test('both say the same in English', async () => {
  const english = await house.open('2-district-staff', '/spot-checks', { language: 'en' })
  await english.page.getByRole('link', { name: 'Look through, strike' }).first().click()
  await english.page.getByRole('heading', { name: 'Records of the activity' }).waitFor()
  await english.page.goto(`${house.url}/desk/people`)
  await english.page.getByText('Anybody on file').click()
  await english.page.getByText(/Type a name, pinyin or initials/).waitFor()
  await english.close()
})

test('the pages had no fault', () => {
  expect(visit.faults).toEqual([])
})
