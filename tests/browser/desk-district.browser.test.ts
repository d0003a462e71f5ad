import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rosterFile } from '../../modules/imports/testing/lists.ts'
import { type DeskHouse, deskHouse } from './desk-house.ts'
import { axe, settled, type Visit } from './harness.ts'

/**
 * The district office's day: final review by keyboard, the ranking and the rules behind it, an import with wrong rows, what is
 * put right by hand (a by-election nobody listed, a record a spot check found wrong), the trace.
 */

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

async function waiting(): Promise<number> {
  const found = await sql<{
    n: number
  }>`select count(*)::int as n from duty.record where state = 'street_reviewed'`.execute(house.db)
  return found.rows[0]?.n ?? 0
}

test('confirms chosen self-reports in one batch and sends one back, by keyboard alone', async () => {
  const before = await waiting()
  expect(before).toBeGreaterThan(4)
  await open('/review')
  await page.getByText(`待审 ${before} 条`).waitFor()
  for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key)
  await page.getByText('已选 2 条').waitFor()
  await page.keyboard.press('a')
  await page.getByText('2 条已办').waitFor()
  await page.getByText(`待审 ${before - 2} 条`).waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.getByRole('article').waitFor()
  await page.keyboard.press('r')
  await page.keyboard.type('请补充地点和同去的人')
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.getByText(`待审 ${before - 3} 条`).waitFor()
  expect(await waiting()).toBe(before - 3)
})

test('chooses all that carry no hint at once', async () => {
  const before = await waiting()
  await open('/review')
  await button('选中没有提示的').click()
  const chosen = Number(
    (
      await page
        .locator('.page-actions')
        .getByText(/^已选 \d+ 条$/)
        .textContent()
    )?.match(/\d+/)?.[0],
  )
  expect(chosen).toBeGreaterThan(0)
  await page.keyboard.press('a')
  await page.getByText(`${chosen} 条已办`).waitFor()
  expect(await waiting()).toBe(before - chosen)
})

test('the ranking opens the account behind it, which adds up to the same points', async () => {
  await open('/ranking')
  const first = page.getByLabel('代表', { exact: true }).getByRole('row').nth(1)
  const points = (await first.getByRole('cell').last().textContent()) ?? ''
  expect(Number(points)).toBeGreaterThan(0)
  await first.getByRole('link').click()
  await page.getByRole('heading', { name: `为什么是 ${points} 分` }).waitFor()
  const given = await page.locator('.ant-table-row td:nth-child(5)').allTextContents()
  const sum = given.reduce((total, one) => total + Math.round(Number(one) * 10), 0)
  expect(sum / 10).toBe(Number(points))
})

test('a quarter’s sum opens its facts by keyboard, and the account goes out as a workbook', async () => {
  await open('/ranking')
  await page.getByLabel('代表', { exact: true }).getByRole('row').nth(1).getByRole('link').click()
  const quarter = page.locator('.figures').getByRole('link', { name: /^第3季度/ })
  const points = ((await quarter.locator('.figure-value').textContent()) ?? '').replace('分', '')
  const facts = page.locator('.ant-table-row')
  const ofYear = await facts.count()
  await quarter.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: `第3季度 · 为什么是 ${points} 分` }).waitFor()
  const given = await page.locator('.ant-table-row td:nth-child(5)').allTextContents()
  expect(given.length).toBeGreaterThan(0)
  expect(given.length).toBeLessThan(ofYear)
  expect(given.reduce((total, one) => total + Math.round(Number(one) * 10), 0)).toBe(Math.round(Number(points) * 10))
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '导出 Excel' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/_积分账户_2026\.xlsx$/)
  await page.locator('.narrowed').getByRole('button').click()
  await page.getByRole('heading', { name: /^为什么是/ }).waitFor()
  expect(await facts.count()).toBe(ofYear)
})

test('people and the review queue go out as workbooks', async () => {
  for (const [path, name] of [
    ['/people', /^人员与代表资格_2026-11-\d\d\.xlsx$/],
    ['/review', /^履职审核_2026-11-\d\d\.xlsx$/],
  ] as const) {
    await open(path)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '导出 Excel' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(name)
  }
})

test('a printed list is the list: neither buttons nor the hint to choose a row', async () => {
  for (const path of ['/review', '/objections', '/people']) {
    await open(path)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.list-pane .row').first().isVisible()).toBe(true)
    expect(await page.locator('.detail-none').isVisible()).toBe(false)
    expect(await page.locator('.page-head button').first().isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
    expect(await page.locator('.detail-none').isVisible()).toBe(true)
  }
})

test('a street’s average opens its own deputies, and the ranking goes out as a workbook', async () => {
  await open('/ranking')
  const street = page.getByLabel('街道人均').getByRole('row').nth(1)
  const name = (await street.getByRole('link').textContent()) ?? ''
  const deputies = await street.getByRole('cell').nth(3).textContent()
  await street.getByRole('link').click()
  const list = page.getByLabel('代表', { exact: true })
  await list.getByText(new RegExp(`(共|/) ${deputies} 条`)).waitFor()
  const streets = await list.locator('.ant-table-row td:nth-child(3)').allTextContents()
  expect(new Set(streets)).toEqual(new Set([name]))
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '导出 Excel' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('积分排名_2026.xlsx')
})

test('the rules say what pays, edition by edition', async () => {
  await open('/rules')
  await page.getByRole('cell', { name: '第六条（一）' }).waitFor()
  const now = await page.getByRole('row').count()
  await page.getByText('第 1 版').click()
  await expect.poll(() => page.getByRole('row').count()).not.toBe(now)
})

test('imports the right rows of a file, gives back the wrong ones, and takes the batch back', async () => {
  const rows = [
    { name: '陆试行', level: '区', term: '3', street: '平江街道', startsOn: '2026-03-01', externalId: 'T-1' },
    {
      name: '艾则孜·木沙江·买买提江',
      level: '区',
      term: '3',
      street: '平江街道',
      startsOn: '2026-03-01',
      externalId: 'T-2',
    },
    { name: '', level: '区', term: '3', street: '平江街道', startsOn: '2026-03-01', externalId: 'T-3' },
    { name: '周无街', level: '区', term: '3', street: '不存在街道', startsOn: '2026-13-45', externalId: 'T-4' },
  ]
  await open('/imports')
  const file = { name: '补选名册.xlsx', mimeType: 'application/octet-stream', buffer: rosterFile(rows) }
  await page.getByLabel(/选择文件/).setInputFiles(file)
  await button('只导入正确的 2 行').waitFor()
  expect(await axe(page)).toEqual([])
  await button(/^有误 2$/).click()
  await page.getByText('不存在街道').first().waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载有误的行（2）' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/)
  await button('只导入正确的 2 行').click()
  await button('撤销这批导入').waitFor()
  expect(await known('陆试行')).toBe(1)
  await button('撤销这批导入').click()
  await page.getByText('已撤销，导入的内容已收回').waitFor()
  expect(await known('陆试行')).toBe(0)
})

async function known(name: string): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from roster.person where name = ${name}`.execute(
    house.db,
  )
  return found.rows[0]?.n ?? 0
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

test('the trace tells who did all this, and narrows to one person', async () => {
  await open('/audit')
  await page.getByRole('cell', { name: '撤销导入' }).first().waitFor()
  await page.getByRole('cell', { name: '审核通过' }).first().waitFor()
  await page.getByRole('cell', { name: '导出积分排名' }).first().waitFor()
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('cell', { name: '撤销导入' }) })
    .first()
  const name = (await row.getByRole('button').first().textContent()) ?? ''
  await row.getByRole('button').first().click()
  await page.getByText(`只看`).waitFor()
  const people = async () => [...new Set(await page.locator('.ant-table-row td:nth-child(2)').allTextContents())]
  await expect.poll(people).toEqual([name])
})

test('the pages had no fault all day', () => {
  expect(visit.faults).toEqual([])
})
