import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DeskHouse, deskHouse, type Signed } from './desk-house.ts'
import { axe, settled } from './harness.ts'

/** What units and their street have to do with each other on the desk: one unit more, a second handling, a unit that is still needed. */

interface Part {
  kind: string
  state: string
  task: string
  unit: { name: string }
}
interface Item {
  itemId: string
  state: string
  lead: { name: string } | null
  parts: Part[]
  ratings: { round: number; words: string }[]
  can: { addCo: { can: boolean } }
}
interface Task {
  partId: string
  partRound: number
  words: string
}

let house: DeskHouse
let secretary: Signed
let handler: Signed

beforeAll(async () => {
  house = await deskHouse()
  secretary = await house.signIn('4-street-secretary')
  handler = await house.signIn('5-unit-handler')
}, 400_000)
afterAll(() => house?.close())

const pane = (page: Page) => page.locator('.detail-pane')
const seen = (itemId: string) => secretary.get<Item>(`/api/v1/opinions/items/${itemId}`)

test('one unit more is added beside the lead by keyboard, and stands among those handling it', async () => {
  const { items } = await secretary.get<{ items: Item[] }>('/api/v1/opinions/items?state=handling&limit=50')
  const whole = await Promise.all(items.map(({ itemId }) => seen(itemId)))
  const item = whole.find(({ parts, can }) => parts.length === 1 && can.addCo.can) as Item
  const { page, faults, close } = await house.open(secretary, `/opinions/${item.itemId}`)
  await page.getByRole('button', { name: '加协办单位' }).focus()
  await page.keyboard.press('Enter')
  const form = page.getByRole('form', { name: '加协办单位' })
  const picker = form.getByLabel('协办单位', { exact: true })
  await picker.waitFor()
  await page.keyboard.type('区')
  await page.locator('.ant-select-item-option').first().waitFor()
  // The lead has a part already and is not offered again.
  expect(await page.locator('.ant-select-item-option').allTextContents()).not.toContain(item.lead?.name)
  await page.keyboard.press('Enter')
  await expect.poll(() => picker.getAttribute('aria-expanded')).toBe('false')
  // The task is the very next field.
  await page.keyboard.press('Tab')
  await page.keyboard.insertText('派人一起看现场，联系 139 1234 5678')
  await form.getByText('这段话里像有手机号').waitFor()
  await settled(page)
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Control+Enter')
  await form.waitFor({ state: 'detached' })
  await page.getByRole('tab', { name: '办理 2' }).click()
  const after = await seen(item.itemId)
  const co = after.parts.find(({ kind }) => kind === 'co')
  expect([after.state, co?.state, co?.task]).toEqual(['handling', 'assigned', '派人一起看现场，联系 139 1234 5678'])
  await pane(page).getByText(`协办 · ${co?.unit.name}`).waitFor()
  expect(faults).toEqual([])
  await close()
})

test('a second handling says so in its row, and in its pane first of all why', async () => {
  const tasks = await handler.get<{ items: Task[] }>('/api/v1/opinions/parts?limit=100')
  const again = tasks.items.find(({ partRound }) => partRound > 1) as Task
  const { item } = await handler.get<{ item: Item }>(`/api/v1/opinions/parts/${again.partId}`)
  const sentence = item.ratings.find(({ round }) => round === 1)?.words ?? ''
  expect(sentence).not.toBe('')
  const { page, faults, close } = await house.open(handler, `/unit-tasks/${again.partId}`)
  await pane(page).getByText('反映人评价不满意').waitFor()
  await page.locator('.row').filter({ hasText: again.words }).getByText('第 2 次办理').first().waitFor()
  const text = (await pane(page).textContent()) ?? ''
  expect(text.indexOf(sentence)).toBeGreaterThan(-1)
  expect(text.indexOf(sentence)).toBeLessThan(text.indexOf(again.words))
  expect(await axe(page)).toEqual([])
  expect(faults).toEqual([])
  await close()
})

test('a unit that has items in hand is not closed: how many, and the way out, stand on the page', async () => {
  const { roles } = await handler.get<{ roles: { unitId: string | null }[] }>('/api/v1/me')
  const { page, close } = await house.open(secretary, `/units/${roles[0]?.unitId}`)
  await pane(page).getByRole('button', { name: '停用' }).click()
  await page.getByText(/这个单位手上还有没办完的件：\d+ 件。/).waitFor()
  await pane(page).getByRole('button', { name: '停用' }).waitFor()
  await close()
})
