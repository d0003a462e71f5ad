import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DeskHouse, deskHouse } from './desk-house.ts'
import { axe, settled, type Visit } from './harness.ts'

/** Director, member, administrator and the district's head: what each does, and what is another's to do. */

let house: DeskHouse

beforeAll(async () => {
  house = await deskHouse()
}, 400_000)

afterAll(() => house?.close())

const rail = (page: Page) => page.getByRole('navigation', { name: '目录' }).getByRole('link')

async function at(visit: Visit, path: string): Promise<Page> {
  await visit.page.goto(`${house.url}/desk${path}`)
  await settled(visit.page)
  return visit.page
}

describe('the street director', () => {
  let visit: Visit
  beforeAll(async () => {
    visit = await house.open('3-street-director', '/')
  })
  afterAll(() => visit?.close())

  test('checks the morning: who has not reported, and the words to remind them', async () => {
    const page = await at(visit, '/contact-days')
    await page.getByRole('link', { name: '11月8日（周日）' }).click()
    await page.getByRole('checkbox', { name: /只看未报/ }).check()
    const missing = await page.locator('.act-sheet tbody tr').count()
    expect(missing).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '复制催报' }).click()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain('社区')
    // Nobody closes over a community that has not been heard from: the refusal names it.
    await page.getByRole('button', { name: '办结全部' }).click()
    await page.getByRole('status').getByText(/社区/).waitFor()
  })

  test('reads the street’s points, one deputy’s account and file, and exports the file', async () => {
    const page = await at(visit, '/points')
    await page.getByRole('heading', { name: /^平江街道 2026年/ }).waitFor()
    await page.locator('.ant-table-row').first().getByRole('link').click()
    await page.getByRole('heading', { name: /^为什么是/ }).waitFor()
    await page.locator('.page-head').getByRole('link', { name: '履职档案' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '导出 Excel' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/)
  })

  test('is not shown the district’s ranking, and told so when asking for it', async () => {
    const page = await at(visit, '/ranking')
    expect(await rail(page).allTextContents()).not.toContain('积分排名')
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').textContent()).not.toContain('undefined')
    expect(await axe(page)).toEqual([])
    expect(visit.faults).toEqual([])
  })
})

describe('a member of the committee', () => {
  let visit: Visit
  beforeAll(async () => {
    visit = await house.open('4-street-member', '/')
  })
  afterAll(() => visit?.close())

  test('sees the week and the morning, and reads why planning and closing are not theirs', async () => {
    const page = await at(visit, '/week')
    const plan = page.getByRole('button', { name: /^安排活动/ })
    expect(await plan.getAttribute('aria-disabled')).toBe('true')
    await plan.click({ force: true })
    await page
      .getByText(/只有本街道工委的主任、副主任、秘书可以办理/)
      .first()
      .waitFor()
    expect(new URL(page.url()).pathname).toBe('/desk/week')
    await at(visit, '/contact-days')
    await page.getByRole('link', { name: '11月8日（周日）' }).click()
    await page.getByRole('table', { name: '联系日总表' }).waitFor()
    const close = page.getByRole('button', { name: /^办结全部/ })
    expect(await close.getAttribute('aria-disabled')).toBe('true')
    expect(await page.locator('.act-sheet .act-open').count()).toBe(0)
    expect(await axe(page)).toEqual([])
  })

  test('opens an activity and its opinions; every deed says whose it is', async () => {
    const page = await at(visit, '/activities')
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.getByRole('article').waitFor()
    const deeds = page.getByRole('article').locator('.page-actions button')
    expect(await deeds.count()).toBeGreaterThan(0)
    for (const deed of await deeds.all()) expect(await deed.getAttribute('aria-disabled')).toBe('true')
    expect(await axe(page)).toEqual([])
  })

  test('has no desk for entering, reviewing or importing', async () => {
    const page = await at(visit, '/')
    const pages = await rail(page).allTextContents()
    for (const none of ['补记走访', '履职审核', '异议', '导入', '操作痕迹', '积分排名'])
      expect(pages).not.toContain(none)
    expect(visit.faults).toEqual([])
  })
})

describe('the administrator', () => {
  let visit: Visit
  beforeAll(async () => {
    visit = await house.open('9-system-admin', '/')
  })
  afterAll(() => visit?.close())

  test('reads people, seats and the trace; mandates, seats and cards are the office’s, and the buttons say so', async () => {
    const page = await at(visit, '/people')
    await page.getByRole('textbox', { name: '姓名、拼音或首字母' }).fill('azz')
    await page.getByRole('button', { name: /艾则孜·木沙江·买买提/ }).click()
    const card = page.getByRole('button', { name: /^发卡/ })
    expect(await card.getAttribute('aria-disabled')).toBe('true')
    await card.click({ force: true })
    await page.getByRole('status').getByText(/现在/).waitFor()
    expect(await axe(page)).toEqual([])
    await at(visit, '/committees')
    await page.getByText('平江街道', { exact: true }).first().waitFor()
    await at(visit, '/audit')
    await page.getByRole('cell', { name: '登录' }).first().waitFor()
    expect(visit.faults).toEqual([])
  })
})

test('the live article tells the district’s head 10,389, and pressing it opens its definition and rows', async () => {
  const visit = await house.open('1-district-head', '/', { language: 'en' })
  const page = await at(visit, '/live')
  await page.getByRole('button', { name: '10,389' }).click()
  await page.getByRole('heading', { name: 'The rows behind it' }).waitFor()
  await page.getByRole('link', { name: 'Evidence' }).first().waitFor()
  expect(visit.faults).toEqual([])
  await visit.close()
})
