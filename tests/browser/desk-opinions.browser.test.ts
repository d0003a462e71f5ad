import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../platform/ids/new-id.ts'
import { type DeskHouse, deskHouse, type Signed } from './desk-house.ts'
import { axe, overflows, type Visit } from './harness.ts'

/** An item on its whole way by keyboard alone: the street sorts it, a unit signs for it and replies, the street releases, confirms and tells. */

let house: DeskHouse
let secretary: Signed
let unit: { unitId: string; name: string }
let desk: Visit
let office: Visit

const WORDS = '东花桥巷九号门前的石阶松了三块，早上买菜的老人绊过两回。'

interface Entered {
  itemId: string
  number: string
}

beforeAll(async () => {
  house = await deskHouse()
  secretary = await house.signIn('4-street-secretary')
  const handler = await house.signIn('5-unit-handler')
  const { roles } = await handler.get<{ roles: { unitId: string | null }[] }>('/api/v1/me')
  const { items } = await secretary.get<{ items: { unitId: string; name: string }[] }>('/api/v1/units?limit=100')
  unit = items.find((one) => one.unitId === roles[0]?.unitId) as typeof unit
  await secretary.send('POST', `/api/v1/opinions/items`, {
    ...{ id: newId(), channel: 'counter', theme: 'facilities', words: WORDS, place: '东花桥巷9号' },
    contact: { name: '艾则孜·木沙江·买买提', phone: '13912345678', hideName: false },
  })
  desk = await house.open(secretary, '/opinions?state=new&q=东花桥巷九号')
  office = await house.open(handler, '/')
}, 400_000)

afterAll(async () => {
  await desk?.close()
  await office?.close()
  await house?.close()
})

/** Waits until a sentence stands on the page: what was done, or what happens next. */
const told = (page: Page, words: string) => page.getByText(words).first().waitFor()
const pane = (page: Page) => page.locator('.detail-pane')

/** Initials of a name as a clerk types them. */
async function initialsOf(page: Page, name: string): Promise<string> {
  return page.evaluate((text) => {
    const order = new Intl.Collator('zh-Hans-CN-u-co-pinyin')
    const borders = '阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他穵夕丫帀'
    const letters = 'abcdefghjklmnopqrstwxyz'
    return [...text]
      .map((sign) => {
        let at = 0
        while (at + 1 < borders.length && order.compare(sign, borders[at + 1] ?? '') >= 0) at += 1
        return letters[at]
      })
      .join('')
  }, name)
}

test('the secretary sorts it and hands it over, the mouse untouched', async () => {
  const { page } = desk
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await pane(page).getByText(WORDS).waitFor()
  await told(page, '分类，说明由谁办')
  await page.keyboard.press(unit.name.startsWith('区') ? '3' : '2')
  await page.getByLabel('主办单位', { exact: true }).waitFor()
  // What is due stands there before anything is pressed.
  await page.getByText('前签收').waitFor()
  await page.keyboard.type(await initialsOf(page, unit.name))
  await page.locator('.ant-select-item-option').first().waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.getByLabel('主办单位', { exact: true }).getAttribute('aria-expanded')).toBe('false')
  await page.keyboard.press('Tab')
  await page.keyboard.insertText('看现场，松的先围起来')
  await page.keyboard.press('Control+Enter')
  await told(page, '下一步：签收')
  await pane(page).getByText('已交办，待签收').waitFor()
  await pane(page).getByText(`${unit.name}：签收`).waitFor()
})

test('the handler comes straight to the tasks, signs for it and replies, a promise with its day', async () => {
  const { page } = office
  await page.reload()
  await page.waitForURL('**/desk/unit-tasks')
  await page.getByRole('button', { name: new RegExp(WORDS) }).waitFor()
  // What is due first stands on top: down to ours.
  const rows = await page.locator('.row').allTextContents()
  for (let at = 0; at <= rows.findIndex((row) => row.includes(WORDS)); at += 1) await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await pane(page).getByText(WORDS).waitFor()
  await pane(page).getByText('看现场，松的先围起来').waitFor()
  await page.keyboard.press('s')
  await told(page, '已签收。')
  await page.getByRole('form', { name: '答复' }).waitFor()
  await page.keyboard.press('r')
  await page.keyboard.insertText('已到现场，松动的三块已围挡，石料到了就换。')
  // The class by the arrows: the second is "being solved", and it wants a promise.
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Tab')
  await page.keyboard.insertText('换好三块石阶')
  await page.keyboard.press('Tab')
  await page.keyboard.type('2026-12-20')
  await page.getByLabel('什么时候办好').fill('2026-12-20')
  await page.keyboard.press('Control+Enter')
  await told(page, '答复已送出。')
  await pane(page).getByText('已答复，待审核').first().waitFor()
})

test('the street releases the reply, confirms it and tells whoever raised it', async () => {
  const { page } = desk
  await page.keyboard.press('Escape')
  await page.goto(`${house.url}/desk/opinions?waits=approve&q=东花桥巷九号`)
  await page.getByRole('button', { name: new RegExp(WORDS) }).waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await pane(page).getByText('换好三块石阶').first().waitFor()
  await page.keyboard.press('y')
  await pane(page).getByText('已答复，待确认').waitFor()
  await page.keyboard.press('c')
  await page.keyboard.press('Control+Enter')
  await pane(page).getByText('已确认，待反馈').waitFor()
  await page.keyboard.press('t')
  await page.getByRole('form', { name: '反馈给反映人' }).waitFor()
  await page.keyboard.press('Control+Enter')
  await pane(page).getByText('已反馈，待评价').waitFor()
})

test('who raised it is masked until somebody says why they look', async () => {
  const { page } = desk
  await pane(page).getByText('139****5678').waitFor()
  expect(await page.getByText('13912345678').count()).toBe(0)
  await page.getByRole('button', { name: '显示全部' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('form', { name: '查看' }).waitFor()
  await page.keyboard.press('Space')
  await page.keyboard.press('Control+Enter')
  await pane(page).getByText('13912345678').waitFor()
})

test('a note that holds name or number is warned of, and can be sent all the same', async () => {
  const { page } = desk
  await page.keyboard.press('n')
  const form = page.getByRole('form', { name: '内部记录' })
  await form.getByText('不要写反映人的姓名、电话').waitFor()
  await page.keyboard.insertText('已回电 139 1234 5678，')
  await form.getByText('这段话里有反映人的电话').waitFor()
  await page.keyboard.insertText('艾则孜木沙江买买提知道了。')
  await form.getByText('这段话里有反映人的姓名和电话').waitFor()
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Control+Enter')
  await form.waitFor({ state: 'detached' })
})

/** Goes where a link would lead. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => history.pushState(null, '', `/desk${to}`), path)
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  await page.waitForFunction(() => document.querySelector('main h1') && !document.querySelector('main .loading'))
}

/** The list of choices closes within a moment; half closed it is nothing to judge. */
const listsClosed = (page: Page) =>
  page.waitForFunction(() => document.querySelector('.ant-select-dropdown:not(.ant-select-dropdown-hidden)') === null)

test('lines heard at a visit are raised with one key', async () => {
  const { page } = desk
  await goTo(page, '/opinions/heard')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.getByText('已选 2 条').waitFor()
  await page.getByLabel('选中的都归入').focus()
  await page.keyboard.type('bmfw')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  await told(page, '已转入台账 2 条')
})

test('at the counter an item is entered without the mouse, and the receipt is there to print', async () => {
  const { page } = desk
  await goTo(page, '/opinions/new')
  await page.getByLabel('反映什么').waitFor()
  await page.keyboard.insertText('桥堍的路灯一到下雨就不亮。')
  await page.keyboard.press('Tab')
  await page.keyboard.type('ggss')
  await page.keyboard.press('Enter')
  const { roles } = await secretary.get<{ roles: { streetId: number }[] }>('/api/v1/me')
  const { items: deputies } = await secretary.get<{ items: { name: string; initials: string }[] }>(
    `/api/v1/opinions/deputies?streetId=${roles[0]?.streetId}`,
  )
  const deputy = deputies.at(-1)
  await page.getByLabel('向哪位代表反映的').focus()
  await page.keyboard.type(deputy?.initials ?? '')
  await page.getByRole('option', { name: deputy?.name ?? '' }).waitFor({ state: 'attached' })
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  await page.getByText('查询码', { exact: true }).waitFor()
  expect(await page.locator('.op-slip-large').allTextContents()).toEqual([
    ...[expect.stringMatching(/^\d{4} \d{4} \d{2}$/), expect.stringMatching(/^[A-HJKM-NP-Z2-9]{6}$/)],
  ])
  await listsClosed(page)
  expect(await axe(page)).toEqual([])
})

const PAGES = [
  ...['/opinions', '/opinions?open=false', '/opinions/item', '/opinions/heard', '/opinions/new', '/opinions/held'],
  ...['/opinions/promises', '/opinion-codes', '/opinion-codes/sheets?street=street'],
]

test.each(['zh', 'en'] as const)(
  'the pages in %s: nothing for axe, no sideways scrolling, no fault',
  async (language) => {
    const { items } = await secretary.get<{ items: Entered[] }>('/api/v1/opinions/items?limit=1')
    const { roles } = await secretary.get<{ roles: { streetId: number }[] }>('/api/v1/me')
    const streetId = roles[0]?.streetId
    await secretary.send('POST', '/api/v1/opinions/codes/for-all', { streetId, kind: 'community' })
    const size = { width: 1366, height: 768 }
    const visit = await house.open(secretary, '/', { language, size, theme: language === 'en' ? 'dark' : 'light' })
    const wrong: Record<string, string[]> = {}
    for (const path of PAGES) {
      await goTo(visit.page, path.replace('/item', `/${items[0]?.itemId}`).replace('=street', `=${streetId}`))
      const found = [...(await axe(visit.page)), ...visit.faults.splice(0)]
      if (await overflows(visit.page)) found.push('scrolls sideways')
      if (found.length > 0) wrong[path] = found
    }
    await visit.close()
    expect(wrong).toEqual({})
  },
)

test('the forms of the four choices and the unit’s face, for axe', async () => {
  const { page } = desk
  const { items } = await secretary.get<{ items: Entered[] }>('/api/v1/opinions/items?state=new&limit=1')
  await goTo(page, `/opinions/${items[0]?.itemId}`)
  await page.getByText('当场答复').waitFor()
  const wrong: Record<string, string[]> = {}
  for (const key of ['1', '2', '4']) {
    await page.keyboard.press(key)
    await page.locator('.op-form').waitFor()
    const found = await axe(page)
    if (found.length > 0) wrong[key] = found
    await page.getByRole('button', { name: '取消' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('.op-form').waitFor({ state: 'detached' })
  }
  expect(wrong).toEqual({})
  expect(await axe(office.page)).toEqual([])
  expect([...desk.faults, ...office.faults]).toEqual([])
})
