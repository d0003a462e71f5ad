import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { spoken } from '../../modules/opinions/testing/spoken.ts'
import { newId } from '../../platform/ids/new-id.ts'
import type { Signed } from './desk-house.ts'
import { axe, clippedTexts, overflows, shoot, smallTargets } from './harness.ts'
import { enlarge, type PhoneHouse, phoneHouse, sound } from './phone-house.ts'
import { speak } from './resident-steps.ts'

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

/** An item of the deputy's that the street has answered on the spot. */
async function answered(words: string): Promise<string> {
  const id = newId()
  const entered = await deputy.send('POST', ITEMS, { id, channel: 'deputy', words, theme: 'facilities' })
  expect(entered.status).toBe(201)
  const answer = { version: 1, class: 'solved', words: '已请电工当天换好灯泡。' }
  expect((await secretary.send('POST', `${ITEMS}/${id}/answer`, answer)).status).toBe(200)
  return id
}

const stateOf = async (id: string) => (await secretary.get<{ state: string }>(`${ITEMS}/${id}`)).state
const versionOf = async (id: string) => (await secretary.get<{ version: number }>(`${ITEMS}/${id}`)).version

describe('a deputy and the answer', () => {
  test('confirms it from the first page, and rates it once it was passed on', async () => {
    const id = await answered('平江路公厕晚上没有灯')
    const context = await house.phone(deputy)
    const { page, faults } = await house.openOn(context, '/')
    await shoot(page, 'phone-home-with-items')
    await page.getByRole('link', { name: /平江路公厕晚上没有灯/ }).click()
    await page.getByText('已请电工当天换好灯泡。').waitFor()
    await sound(page)
    await shoot(page, 'phone-item')
    await page.getByRole('button', { name: '属实' }).click()
    await page.getByText('街道把结果告诉反映的人。').waitFor()
    expect(await stateOf(id)).toBe('deputy_confirmed')
    const told = { version: await versionOf(id), words: '灯已经修好了', how: 'message' }
    await secretary.send('POST', `${ITEMS}/${id}/tell`, told)
    await page.reload()
    await page.getByRole('button', { name: '评价' }).click()
    const sheet = page.getByRole('dialog')
    await sheet
      .getByRole('group', { name: '办理过程满意吗？' })
      .getByRole('radio', { name: '满意', exact: true })
      .check()
    await sheet.getByRole('group', { name: '办理结果满意吗？' }).getByRole('radio', { name: '基本满意' }).check()
    await sound(page)
    await sheet.getByRole('button', { name: '送出评价' }).click()
    await page.getByText('您的评价：过程满意，结果基本满意').waitFor()
    expect(await page.getByRole('button', { name: '评价' }).count()).toBe(0)
    expect(await stateOf(id)).toBe('rated')
    expect(faults).toEqual([])
    await context.close()
  })

  test('finds it not done, says why, and it is handled again', async () => {
    const id = await answered('观前街后巷垃圾清运不及时')
    const context = await house.phone(deputy)
    const { page, faults } = await house.openOn(context, `/opinions/items/${id}`)
    await page.getByRole('button', { name: '没有办好' }).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('button', { name: '退回重办' }).click({ force: true })
    await sheet.getByText(/现在不能办理/).waitFor()
    await sheet.getByLabel('哪里没有办好？').fill('今天早上垃圾还在')
    await sound(page)
    await sheet.getByRole('button', { name: '退回重办' }).click()
    await page.getByText('第 2 次办理').waitFor()
    expect(await stateOf(id)).toBe('reopened')
    expect(faults).toEqual([])
    await context.close()
  })
})

describe('an item and its answer are sound in all text sizes', () => {
  let id = ''
  beforeAll(async () => {
    id = await answered('临顿路人行道砖块翘起，老人推车过不去')
  })

  test.each([
    ['zh', 'light'],
    ['en', 'dark'],
  ] as const)('in %s, %s', async (language, theme) => {
    for (const [who, path] of [
      ['6-deputy', `/opinions/items/${id}`],
      ['4-street-secretary', `/opinions/items/${id}/answer`],
    ] as const) {
      const context = await house.phone(who, { language, theme, size: { width: 360, height: 640 } })
      const { page, faults } = await house.openOn(context, path, { language, theme })
      for (const elder of [0, 1, 2] as const) {
        await enlarge(page, elder)
        expect(await overflows(page), `${path} ${elder}`).toBe(false)
        expect(await clippedTexts(page), `${path} ${elder}`).toEqual([])
        expect(await smallTargets(page, elder ? 60 : 44), `${path} ${elder}`).toEqual([])
        expect(await axe(page), `${path} ${elder}`).toEqual([])
      }
      expect(faults, path).toEqual([])
      await context.close()
    }
  })
})

test.each([
  ['zh', 0],
  ['zh', 2],
  ['en', 1],
] as const)('finding it not done, confirming and rating are sound in %s, size %i', async (language, elder) => {
  const t = speak(language)
  const mark = (key: 'satisfied' | 'dissatisfied') => t(`satisfaction.${key}`)
  const id = await answered(`平江路的排水沟盖板松动（${language} ${elder}）`)
  const context = await house.phone(deputy, { language })
  const { page, faults } = await house.openOn(context, `/opinions/items/${id}`, { language, elder })
  const button = (key: keyof typeof spoken) => page.getByRole('button', { name: t(key), exact: true })
  const good = async () => {
    await sound(page, elder > 0 ? 60 : 44)
    expect(await clippedTexts(page)).toEqual([])
  }
  await good()
  await button('opinions.phone.not-done').click()
  await page.getByRole('dialog').waitFor()
  await good()
  await page.keyboard.press('Escape')
  await button('opinions.phone.true').click()
  await page.getByText(t('opinions.phone.next.tell')).waitFor()
  const told = { version: await versionOf(id), words: '盖板已经换好', how: 'message' }
  await secretary.send('POST', `${ITEMS}/${id}/tell`, told)
  await page.reload()
  await page.getByText(t('opinions.phone.next.rate-later')).waitFor()
  await good()
  await button('opinions.phone.rate').click()
  const sheet = page.getByRole('dialog')
  const choose = (group: 'opinions.phone.rate-handling' | 'opinions.phone.rate-result', name: string) =>
    sheet
      .getByRole('group', { name: t(group) })
      .getByRole('radio', { name, exact: true })
      .check()
  await choose('opinions.phone.rate-handling', mark('satisfied'))
  await choose('opinions.phone.rate-result', mark('dissatisfied'))
  await sheet.getByLabel(t('opinions.phone.rate-words')).fill('盖板还是松的')
  await good()
  await shoot(page, `phone-rating-${language}-${elder}`)
  await button('opinions.phone.rate-send').click()
  await page.getByText(t('opinions.phone.round', { n: 2 })).waitFor()
  await good()
  expect(await stateOf(id)).toBe('reopened')
  expect(faults).toEqual([])
  await context.close()
})
