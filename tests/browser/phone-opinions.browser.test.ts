import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../platform/ids/new-id.ts'
import type { Me } from '../../platform/ui/me.tsx'
import type { Signed } from './desk-house.ts'
import { shoot } from './harness.ts'
import { kept, type PhoneHouse, phoneHouse, sound } from './phone-house.ts'
import { THUMB, thumbOn } from './thumbs.ts'

const ITEMS = '/api/v1/opinions/items'

let house: PhoneHouse
let deputy: Signed
let secretary: Signed

beforeAll(async () => {
  house = await phoneHouse()
  deputy = await house.signIn('6-deputy')
  secretary = await house.signIn('4-street-secretary')
}, 400_000)

afterAll(() => house?.close())

async function write(page: Page, words: string, theme: string): Promise<void> {
  await page.getByLabel('什么事？').fill(words)
  await page.getByLabel('哪一类？').selectOption(theme)
  await page.getByRole('button', { name: '提交' }).click()
}

async function itemsSaying(words: string) {
  const found = await sql<{ itemId: string; channel: string; raisedBy: string; communityId: string | null }>`
    select item_id as "itemId", channel, raised_by as "raisedBy", community_id as "communityId"
    from opinions.item where words = ${words}`.execute(house.db)
  return found.rows
}

const stateOf = async (id: string) => (await secretary.get<{ state: string }>(`${ITEMS}/${id}`)).state

describe('a deputy submits an item', () => {
  const words = '钮家巷巷口路灯一个星期不亮，晚上看不清台阶'

  test('without a network; the draft survives, and it goes out once', async () => {
    const context = await house.phone(deputy)
    const { page } = await house.openOn(context, '/opinions')
    await kept(page)
    await context.setOffline(true)
    await page.getByRole('link', { name: '反映民情民意' }).click()
    await page.getByRole('button', { name: '提交' }).click()
    await page.getByRole('alert').getByText('有 2 处需要改').waitFor()
    await sound(page)
    await page.getByLabel('什么事？').fill(words)
    await page.reload()
    await page.getByLabel('哪一类？').selectOption('facilities')
    expect(await page.getByLabel('什么事？').inputValue()).toBe(words)
    await page.getByRole('radio', { name: '一位居民托我反映的' }).check()
    await page.getByLabel('居民姓名').fill('王阿姨')
    await page.getByRole('button', { name: '提交' }).click()
    await page
      .getByRole('alert')
      .getByText(/留姓名或电话要居民同意/)
      .waitFor()
    await page.getByRole('checkbox', { name: '居民同意登记姓名和电话' }).check()
    await page.getByRole('button', { name: '提交' }).click()
    await page.getByText('已存在本机').waitFor()
    expect(await itemsSaying(words)).toEqual([])
    await context.setOffline(false)
    await page.getByText(/民意〔\d+〕\d+号/).waitFor({ timeout: 20_000 })
    await sound(page)
    const [item, ...others] = await itemsSaying(words)
    expect(others).toEqual([])
    expect(item).toMatchObject({ channel: 'deputy', raisedBy: 'deputy' })
    await page.getByRole('link', { name: '看这一件' }).click()
    await page.getByText('街道看过后决定由谁办。').waitFor()
    await page.reload()
    await page.getByText(words).waitFor()
    expect(await itemsSaying(words)).toHaveLength(1)
    await context.close()
  })

  test('one that is refused comes back into its form, with the reason', async () => {
    const context = await house.phone(deputy)
    const { page, faults } = await house.openOn(context, '/opinions/new')
    await context.route('**/api/v1/opinions/items', (route) =>
      route.fulfill({
        status: 403,
        contentType: 'application/problem+json',
        body: JSON.stringify({ status: 403, code: 'opinions.deputy-suspended', detail: '您现在暂停执行职务。' }),
      }),
    )
    await write(page, '古井护栏松动', 'safety')
    await page.getByText('被退回：您现在暂停执行职务。').waitFor()
    await page.getByRole('button', { name: '回去修改' }).click()
    expect(await page.getByLabel('什么事？').inputValue()).toBe('古井护栏松动')
    expect(await page.getByLabel('哪一类？').inputValue()).toBe('safety')
    await expect.poll(() => page.getByText(/被退回/).count()).toBe(0)
    expect(faults).toEqual([])
    await context.close()
  })

  test('a consultative deputy is told that suggestions are not theirs', async () => {
    const context = await house.phone('7-consultative-deputy')
    const { page } = await house.openOn(context, '/opinions/new')
    await page.getByText('代表建议由人大代表提出，议政代表不提。').waitFor()
    await page.getByRole('button', { name: '提交' }).waitFor()
    await context.close()
  })
})

test('a recorder enters for a resident in less than a minute, and the receipt opens the matter', async () => {
  const recorder = await house.signIn('5-recorder')
  const me = await recorder.get<Me>('/api/v1/me')
  const context = await house.phone(recorder)
  const { page, faults } = await house.openOn(context, '/opinions')
  const thumb = await thumbOn(page)
  const words = '三号楼楼道堆满杂物，老人出门绊倒过'
  await thumb.tap(page.getByRole('link', { name: '替居民登记' }))
  await thumb.tap(page.getByLabel('什么事？'))
  await thumb.write(words)
  await thumb.tap(page.getByLabel('哪一类？'))
  await page.getByLabel('哪一类？').selectOption('safety')
  await thumb.tap(page.getByRole('button', { name: '登记，出受理号' }))
  await page.getByRole('heading', { name: '请居民拍下这一屏' }).waitFor()
  // The tap on the phone's own list of kinds is no tap on the page.
  const seconds = thumb.seconds() + THUMB.point + THUMB.press + THUMB.think
  console.log(
    `a resident's matter: ${thumb.tally.taps + 1} taps, ${thumb.tally.characters} characters, ${seconds.toFixed(1)} s`,
  )
  expect(seconds).toBeLessThan(60)
  await sound(page)
  await shoot(page, 'phone-receipt')
  const [receipt = '', code = ''] = await page.locator('.ticket-number').allTextContents()
  expect(receipt).toMatch(/^\d{4} \d{4} \d{2}$/)
  const [item] = await itemsSaying(words)
  expect(item).toMatchObject({ channel: 'recorder', raisedBy: 'resident' })
  expect(me.roles.map((grant) => grant.communityId)).toContain(item?.communityId)
  const ref = `${me.district.id}-${receipt.replaceAll(' ', '')}`
  const headers = { 'x-query-code': code.replaceAll(' ', '') }
  expect((await fetch(`${house.url}/api/v1/open/items/${ref}`, { headers })).status).toBe(200)
  await page.getByRole('button', { name: '拍好了，从本机删除' }).click()
  const listed = page.getByRole('link', { name: /待街道分类/ })
  await listed.filter({ hasText: words }).waitFor()
  await expect.poll(() => page.getByText('刚登记的').count()).toBe(0)
  expect(faults).toEqual([])
  await context.close()
})

test('a street secretary sees what waits, and answers on the spot what can be answered', async () => {
  const id = newId()
  const words = '社区活动室周末几点开门'
  const entered = await deputy.send('POST', ITEMS, { id, channel: 'deputy', words, theme: 'services' })
  expect(entered.status).toBe(201)
  const context = await house.phone(secretary)
  const { page, faults } = await house.openOn(context, '/opinions')
  await shoot(page, 'phone-street-items')
  await page.getByRole('link', { name: /待分类.*\d+\+? 件/ }).click()
  await page.getByRole('heading', { name: '待分类', level: 1 }).waitFor()
  await page.goto(`${house.url}/m/opinions/items/${id}`)
  await page.getByRole('link', { name: '当场答复' }).click()
  await page.getByLabel('怎么答复的').fill('周六周日上午九点到下午五点开门。')
  await page.getByRole('button', { name: '答复', exact: true }).click()
  await page.getByText('代表或街道确认答复是否属实。').waitFor()
  expect(await stateOf(id)).toBe('done_claimed')
  expect(faults).toEqual([])
  await context.close()
})

test('a deputy holds out the own code, also without a network', async () => {
  const me = await deputy.get<Me>('/api/v1/me')
  const context = await house.phone(deputy)
  const { page } = await house.openOn(context, '/opinions/code')
  const shown = page.getByRole('img', { name: `向${me.person.name}反映情况的二维码` })
  await shown.waitFor()
  await sound(page)
  await kept(page)
  await context.setOffline(true)
  await page.reload()
  await shown.waitFor()
  await context.close()
})
