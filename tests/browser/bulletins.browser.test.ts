import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BulletinAnswer, BulletinListAnswer, BulletinRowsAnswer } from '../../modules/bulletins/contract.ts'
import type { Signed } from './desk-house.ts'
import { axe, overflows, settled, shoot, smallTargets, type Visit } from './harness.ts'
import { type PhoneHouse, phoneHouse } from './phone-house.ts'

interface Objections {
  items: { objectionId: string }[]
}

let house: PhoneHouse
let drafter: Signed
let second: Signed

beforeAll(async () => {
  house = await phoneHouse()
  drafter = await house.signIn('2-district-staff')
  second = await house.signIn('1-district-head')
}, 400_000)
afterAll(() => house?.close())

const list = (who: Signed) => who.get<BulletinListAnswer>('/api/v1/bulletins')
const one = (who: Signed, id: string) => who.get<BulletinAnswer>(`/api/v1/bulletins/${id}`)
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const heading = (page: Page) => page.getByRole('heading', { name: '现在能办的' })
const stands = (page: Page, state: string) => page.locator('.bulletin > .bulletin-line', { hasText: state }).waitFor()

/** Nothing for axe on what is shown, and no fault behind it. */
async function sound(visit: Visit, name: string): Promise<void> {
  await shoot(visit.page, `bulletins-${name}`)
  expect(await axe(visit.page)).toEqual([])
  expect(visit.faults).toEqual([])
}

/** The same on the desk in both languages; what is open stays open when the language is changed. */
async function soundInBoth(visit: Visit, name: string): Promise<void> {
  await sound(visit, name)
  await press(visit.page, 'English')
  await sound(visit, `${name}-en`)
  await press(visit.page, '中文')
}

/** The demo has a quarter on its way; it is taken off the file, so that the walk begins at the beginning. */
async function clearDesk(): Promise<void> {
  const { items } = await list(drafter)
  for (const { bulletinId } of items.filter(({ state }) => state !== 'issued')) {
    const { version } = await one(drafter, bulletinId)
    await drafter.send('POST', `/api/v1/bulletins/${bulletinId}/discard`, { version, reason: '重新办理' })
  }
}

/** Opens the bulletin that is on its way, from the top of the list. */
async function goOn(who: Signed): Promise<Visit> {
  const visit = await house.open(who, '/bulletins')
  await press(visit.page, '接着办')
  await visit.page.locator('.bulletin-paper').waitFor()
  await settled(visit.page)
  return visit
}

describe('from count to issue', () => {
  test('a quarter is counted from the top of the list and drafted without typing a figure', async () => {
    await clearDesk()
    const visit = await house.open(drafter, '/bulletins')
    const { page } = visit
    await page.getByText('可以统计了').waitFor()
    await soundInBoth(visit, 'list')
    await press(page, '统计并起草')
    await heading(page).waitFor()
    await stands(page, '已统计，待拟稿')
    await soundInBoth(visit, 'to-draft')
    await page.getByLabel('主送').fill('')
    await press(page, '拟好，送核稿')
    await page.getByRole('alert').getByText('请写明主送单位。').waitFor()
    await page.getByLabel('主送').fill('各人大街道工委，各位区人大代表')
    await page.getByLabel('抄送').fill('区委办公室、区政协办公室')
    await page.getByLabel('说明', { exact: true }).fill('请各街道对照改进。')
    await press(page, '拟好，送核稿')
    await stands(page, '已拟稿，待核稿')
    await page.locator('.bulletin-paper').getByText('抄送：区委办公室、区政协办公室。').waitFor()
    await visit.close()
  })

  test('who drafted it may not check it, and is told so before and when pressing', async () => {
    const visit = await goOn(drafter)
    const { page } = visit
    await page.locator('.bulletin-why').getByText('拟稿人不能核稿').waitFor()
    const check = page.getByRole('button', { name: '核稿通过' })
    expect(await check.getAttribute('aria-disabled')).toBe('true')
    await check.click({ force: true })
    await page.locator('.toast-warn').getByText('请另一位同志办理').waitFor()
    await page.mouse.move(0, 0)
    await page.getByRole('tooltip').waitFor({ state: 'hidden' })
    await soundInBoth(visit, 'own-draft')
    await visit.close()
  })

  test('another sends it back with the reason, and the strip tells who, when and why', async () => {
    const visit = await goOn(second)
    const { page } = visit
    await press(page, '退回')
    await page.getByRole('form', { name: '退回' }).getByRole('button', { name: '退回' }).click()
    await page.getByText('请写明理由。').waitFor()
    await soundInBoth(visit, 'send-back')
    await page.getByLabel('退回理由').fill('抄送漏了区政府办公室。')
    await page.getByRole('form', { name: '退回' }).getByRole('button', { name: '退回' }).click()
    await stands(page, '已统计，待拟稿')
    await page.locator('.bulletin-detours').getByText('抄送漏了区政府办公室。').waitFor()
    await soundInBoth(visit, 'sent-back')
    await visit.close()
  })

  test('two at once: the slower one is told what stands now and goes on from there', async () => {
    const draft = await goOn(drafter)
    await press(draft.page, '拟好，送核稿')
    await stands(draft.page, '已拟稿，待核稿')
    const check = await goOn(second)
    await press(check.page, '核稿通过')
    await stands(check.page, '已核稿，待签发')
    await press(draft.page, '重新统计')
    await draft.page.getByRole('alert').getByText('现在是“已核稿，待签发”').waitFor()
    await stands(draft.page, '已核稿，待签发')
    await soundInBoth(draft, 'overtaken')
    await press(check.page, '签发')
    await stands(check.page, '已签发，待印发')
    await draft.close()
    await check.close()
  })

  test('before it is issued a deputy finds it neither in the list nor at its address', async () => {
    const deputy = await house.signIn('6-deputy')
    expect((await list(deputy)).items.every(({ state }) => state === 'issued')).toBe(true)
    const draft = (await list(drafter)).items.find(({ state }) => state !== 'issued')
    const visit = await house.openOn(await house.phone(deputy), `/mine/bulletins/${draft?.bulletinId}`)
    await visit.page.getByRole('alert').waitFor()
    expect(await axe(visit.page)).toEqual([])
    await visit.close()
  })

  test('it is numbered and issued after one plain warning, and then stays as it is', async () => {
    const visit = await goOn(drafter)
    const { page } = visit
    const before = (await list(drafter)).items[0]?.bulletinId ?? ''
    const { nextNumber, numberYear } = await one(drafter, before)
    expect(await page.getByLabel('发文号').inputValue()).toBe(String(nextNumber))
    await page.getByLabel('发文号').fill('1')
    await press(page, '编号并印发')
    await press(page, '印发')
    await page.getByRole('alert').getByText('第1号已经用过').waitFor()
    await page.getByLabel('发文号').fill(String(nextNumber))
    await press(page, '编号并印发')
    await page.getByText('印发后冻结，不能再改').waitFor()
    await soundInBoth(visit, 'issue-sure')
    await press(page, '印发')
    await stands(page, '已印发')
    await page.getByText('内容已冻结').waitFor()
    await page.getByText('内容与印发时一致').waitFor()
    await page.locator('.bulletin-doc-number', { hasText: `〔${numberYear}〕${nextNumber}号` }).waitFor()
    expect(await page.locator('.bulletin-do button').count()).toBe(0)
    await soundInBoth(visit, 'issued')
    await visit.close()
  })
})

describe('the text', () => {
  test.each(['zh', 'en'] as const)(
    'in %s a pressed figure opens as many rows as it says, each with its evidence',
    async (language) => {
      const visit = await house.open(drafter, '/bulletins', { language })
      const { page } = visit
      const { items } = await list(drafter)
      await page.locator('.row').first().click()
      const paper = page.locator('.bulletin-paper')
      await paper.waitFor()
      await sound(visit, `detail-${language}`)
      const { figures } = await one(drafter, items[0]?.bulletinId ?? '')
      const said = language === 'zh' ? '积分排名前15%的代表' : 'in the top 15 %'
      await paper.getByRole('button', { name: said }).first().click()
      await page.locator('.bulletin-rows').waitFor()
      expect(await page.locator('.bulletin-rows li').count()).toBe(Math.min(50, figures.named))
      await sound(visit, `rows-${language}`)
      await page.locator('.bulletin-rows a').first().click()
      await page.waitForURL(/\/points\/[0-9a-f-]+\?year=/)
      await visit.close()
    },
  )

  test('an objection counted opens, though it waits no longer', async () => {
    const latest = (await list(drafter)).items[0]?.bulletinId
    const counted = await drafter.get<BulletinRowsAnswer>(`/api/v1/bulletins/${latest}/rows?figure=objections`)
    const known = await drafter.get<Objections>('/api/v1/duty/objections?waiting=false&limit=100')
    const decided = new Set(known.items.map(({ objectionId }) => objectionId))
    const objection = counted.items.find(({ evidence }) => decided.has(evidence.id))?.evidence.id
    const visit = await house.open(drafter, '/bulletins')
    const { page } = visit
    await page.locator('.row').first().click()
    await page
      .locator('.bulletin-paper')
      .getByRole('button', { name: /已办结的异议/ })
      .click()
    await page.getByText('下面列出本季度全部异议').waitFor()
    await page.locator(`.bulletin-rows a[href$="/objections/${objection}"]`).click()
    await page.locator('.detail-pane').getByRole('heading', { name: '代表说' }).waitFor()
    await visit.close()
  })

  test('on paper stands the text alone, in the flow of the sheets', async () => {
    const visit = await house.open(drafter, '/bulletins')
    const { page } = visit
    // An issued one: with its red head it is the widest.
    await page.locator('.row').nth(1).click()
    await page.locator('.bulletin-paper').waitFor()
    await page.emulateMedia({ media: 'print' })
    // The inner width of an A4 sheet.
    await page.setViewportSize({ width: 658, height: 900 })
    expect(await page.locator('.bulletin-paper').isVisible()).toBe(true)
    for (const beside of ['.list-pane', '.bulletin-way', '.bulletin-do', '.bulletin-foot', '.rail'])
      expect(await page.locator(beside).isVisible()).toBe(false)
    const pane = page.locator('.detail-pane')
    expect(await pane.evaluate((element) => getComputedStyle(element).position)).toBe('static')
    await shoot(page, 'bulletins-print', true)
    expect(await overflows(page)).toBe(false)
    await visit.close()
  })

  test.each(['zh', 'en'] as const)('in %s the form is checked item by item', async (language) => {
    const visit = await house.open(drafter, '/bulletins', { language })
    const { page } = visit
    await page.locator('.row').first().click()
    await press(page, language === 'zh' ? '版式检查' : 'Check the form')
    const findings = page.locator('.bulletin-findings')
    await findings.waitFor()
    await settled(page)
    expect(await findings.locator('tbody tr').count()).toBeGreaterThan(15)
    expect(await findings.locator('.state-late').count()).toBe(0)
    await sound(visit, `form-${language}`)
    await visit.close()
  })

  test('a street reads what is issued, opens its own deputies and nobody else’s', async () => {
    const secretary = await house.signIn('4-street-secretary')
    const visit = await house.open(secretary, '/bulletins')
    const { page } = visit
    expect(await page.getByText('统计并起草').count()).toBe(0)
    await page.locator('.row').first().click()
    await page.locator('.bulletin-paper').waitFor()
    await settled(page)
    expect(await page.locator('.bulletin-way, .bulletin-do').count()).toBe(0)
    expect(await page.locator('.bulletin-streets .bulletin-figure').count()).toBe(1)
    expect(await page.locator('.bulletin-paper p .bulletin-figure').count()).toBe(0)
    await page.locator('.bulletin-streets .bulletin-figure').click()
    await page.locator('.bulletin-rows').waitFor()
    await sound(visit, 'street')
    await visit.close()
  })

  test('j, k and Enter walk the list', async () => {
    const visit = await house.open(drafter, '/bulletins')
    const { page } = visit
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    await page.keyboard.press('Enter')
    await page.locator('.bulletin-paper').waitFor()
    const { items } = await list(drafter)
    expect(page.url()).toContain(items[0]?.bulletinId ?? 'none')
    await visit.close()
  })
})

describe('on a deputy’s phone', () => {
  test.each(['zh', 'en'] as const)('the issued bulletin is read in %s, in all text sizes', async (language) => {
    const options = { language, size: { width: 360, height: 740 } } as const
    const context = await house.phone('6-deputy', options)
    const visit = await house.openOn(context, '/mine', options)
    const { page } = visit
    await page.getByRole('link', { name: language === 'zh' ? '积分通报' : 'Bulletins' }).click()
    await page.locator('.list-row').first().waitFor()
    await sound(visit, `phone-list-${language}`)
    await page.locator('.list-row').first().click()
    await page.locator('.names li').first().waitFor()
    for (const elder of [0, 1, 2]) {
      await page.evaluate((size) => {
        if (size > 0) document.documentElement.dataset.elder = String(size)
      }, elder)
      await sound(visit, `phone-${language}-${elder}`)
      expect(await overflows(page)).toBe(false)
      expect(await smallTargets(page, 44)).toEqual([])
    }
    await page.getByRole('link', { name: language === 'zh' ? /^我的积分/ : /^My points/ }).click()
    await page.waitForURL(/\/mine\/points\?year=2026/)
    await visit.close()
  })
})
