import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { shoot } from './harness.ts'
import { type ResidentHouse, residentHouse } from './resident-house.ts'
import { choose, press, sound, speak, ticket } from './resident-steps.ts'

type Language = 'zh' | 'en'

let house: ResidentHouse
let token: string

beforeAll(async () => {
  house = await residentHouse()
  token = (await house.code()).token
}, 120_000)

afterAll(() => house?.close())

/** From the notice to the tracking page, in the page's language. */
async function raise(page: Page, language: Language, words: string): Promise<string> {
  const t = speak(language)
  await page.getByRole('link', { name: t('report.begin') }).tap()
  await page.getByRole('textbox', { name: t('report.words') }).fill(words)
  for (const heading of ['where', 'contact', 'check'] as const) {
    await press(page, t('report.next')).tap()
    await page.getByRole('heading', { name: t(`report.step.${heading}`), level: 1 }).waitFor()
  }
  await press(page, t('report.send')).tap()
  await ticket(page)
  await page.getByRole('link', { name: t('track.ticket.see') }).tap()
  await page.getByRole('heading', { name: t('track.title'), level: 1 }).waitFor()
  const [item] = await house.items(words)
  return item?.itemId ?? ''
}

/** Two answers, and a sentence where one is wanted. */
async function rate(page: Page, language: Language, marks: [string, string], why?: string): Promise<void> {
  const t = speak(language)
  await press(page, t('track.rate.now')).tap()
  await choose(page, t('track.rate.handling'), marks[0])
  await choose(page, t('track.rate.result'), marks[1])
  if (why !== undefined) await page.getByRole('textbox', { name: t('track.rate.why') }).fill(why)
}

/** The steps whose clocks run for a matter. */
async function clocksOf(itemId: string): Promise<string[]> {
  const found = await sql<{ step: string }>`
    select step from opinions.clock where item_id = ${itemId} and stopped_on is null order by step`.execute(house.db)
  return found.rows.map(({ step }) => step)
}

const stateOf = async (words: string) => (await house.items(words))[0]?.state

test.each([
  ['zh', 0],
  ['zh', 2],
  ['en', 0],
  ['en', 1],
] as const)(
  'dissatisfied, it goes back to its unit by itself; content at last, and it comes back once more: %s, size %i',
  async (language, elder) => {
    const t = speak(language)
    const mark = (key: 'satisfied' | 'basically' | 'dissatisfied') => t(`satisfaction.${key}`)
    const least = elder > 0 ? 60 : 44
    const picture = `resident-again-${language}-${elder}`
    const words = `巷口的护栏松了，小孩子在旁边玩（${picture}）`
    const { page, context, faults } = await house.scan(`/r/${token}`, { language, elder })
    const itemId = await raise(page, language, words)

    await house.reply(itemId, '护栏已加固。')
    await page.reload()
    await page.getByText('护栏已加固。').first().waitFor()
    await sound(page, least)
    await rate(page, language, [mark('basically'), mark('dissatisfied')], '昨天又松了')
    await sound(page, least)
    await shoot(page, `${picture}-dissatisfied`, true)
    await press(page, t('track.rate.send')).tap()
    await page.getByText(t('track.stop.reopened')).waitFor()

    // Nobody had to send it anywhere: the same unit has it, with a clock for taking it on and one for the second answer.
    expect(await stateOf(words)).toBe('reopened')
    expect(await clocksOf(itemId)).toEqual(['second_reply', 'sign_for'])
    const now = page.locator('[aria-current=step]')
    await now.getByText(t('track.stop.handling')).waitFor()
    await now.getByText(t('track.step.sign_for')).waitFor()
    expect(await now.locator('.due').count()).toBe(1)
    await sound(page, least)
    await shoot(page, `${picture}-second`, true)

    await house.reply(itemId, '换了新护栏。')
    await page.reload()
    await page.getByRole('heading', { name: t('track.answer.round', { n: 2 }) }).waitFor()
    await rate(page, language, [mark('satisfied'), mark('satisfied')])
    await press(page, t('track.rate.send')).tap()
    await page.getByText(t('track.rate.line', { handling: mark('satisfied'), result: mark('satisfied') })).waitFor()
    expect(await stateOf(words)).toBe('rated')

    await page.getByText(t('track.reopen'), { exact: true }).tap()
    await press(page, t('track.reopen.send')).tap()
    await page.getByText(t('track.reopen.fill')).waitFor()
    await sound(page, least)
    await shoot(page, `${picture}-reopening`, true)
    await page.getByRole('textbox', { name: t('track.reopen.words') }).fill('下雨以后又松了')
    await press(page, t('track.reopen.send')).tap()
    await page.getByText('下雨以后又松了').waitFor()
    expect(await stateOf(words)).toBe('reopened')
    expect(await clocksOf(itemId)).toEqual(['second_reply', 'sign_for'])
    // Once, as was said.
    expect(await page.getByText(t('track.reopen'), { exact: true }).count()).toBe(0)
    await sound(page, least)
    expect(faults).toEqual([])
    await context.close()
  },
)

test('dissatisfied a second time, it stays where it is and is not sent round again', async () => {
  const words = '活动室的灯一闪一闪'
  const mark = speak('zh')('satisfaction.dissatisfied')
  const { page, context, faults } = await house.scan(`/r/${token}`)
  const itemId = await raise(page, 'zh', words)
  for (const [answer, state] of [
    ['换了灯管。', 'reopened'],
    ['又换了灯管。', 'rated'],
  ] as const) {
    await house.reply(itemId, answer)
    await page.reload()
    await rate(page, 'zh', [mark, mark], '还是一闪一闪')
    const then = state === 'reopened' ? '这件就退回去再办一次' : '不再退回去，街道会另外找您商量'
    await page.getByText(then).waitFor()
    await press(page, '送出评价').tap()
    await page.getByText('已收到，谢谢。').waitFor()
    await expect.poll(() => stateOf(words)).toBe(state)
  }
  await sound(page)
  await shoot(page, 'resident-dissatisfied-twice', true)
  expect(faults).toEqual([])
  await context.close()
})
