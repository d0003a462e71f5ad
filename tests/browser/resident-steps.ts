import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { spoken } from '../../modules/opinions/testing/spoken.ts'
import { say } from '../../platform/words/words.ts'
import { axe, clippedTexts, overflows, settled, smallTargets } from './harness.ts'

/** Nothing for axe, nothing too small for the size of text, nothing beside the screen. */
export async function sound(page: Page, least = 44): Promise<void> {
  await settled(page)
  expect(await axe(page)).toEqual([])
  expect(await smallTargets(page, least)).toEqual([])
  expect(await overflows(page)).toBe(false)
  expect(await clippedTexts(page)).toEqual([])
}

/** What residents' and phones' pages say, in one of their languages. */
export const speak =
  (language: 'zh' | 'en') =>
  (key: keyof typeof spoken, places: Record<string, string | number> = {}): string =>
    say(spoken, language, key, places)

export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** From the notice to the last question, with nothing left but the words. */
export async function write(page: Page, words: string): Promise<void> {
  await page.getByRole('link', { name: '我要反映' }).tap()
  await page.getByRole('textbox', { name: '请写下您要反映的事' }).fill(words)
  for (const heading of ['在哪儿', '怎么告诉您', '看一遍再送出']) {
    await press(page, '下一步').tap()
    await page.getByRole('heading', { name: heading, level: 1 }).waitFor()
  }
}

/** The numbers as they stand on the receipt. */
export async function ticket(page: Page): Promise<{ receipt: string; code: string }> {
  await page.waitForURL('**/receipt')
  const [receipt = '', code = ''] = await page.locator('.ticket-number, .ticket-code').allTextContents()
  return { receipt: receipt.replaceAll(' ', ''), code: code.replaceAll(' ', '') }
}

export const choose = (page: Page, axis: string, mark: string) =>
  page.getByRole('group', { name: axis }).getByRole('radio', { name: mark, exact: true }).tap()

/** A picture of three thousand pixels that tells where it was taken. */
export async function photoWithPlace(page: Page) {
  const drawn = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 3000
    canvas.height = 2000
    canvas.getContext('2d')?.fillRect(100, 100, 1500, 900)
    return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] ?? ''
  })
  const plain = Buffer.from(drawn, 'base64')
  const place = Buffer.from('Exif\0\0GPS 31.3 120.6')
  const length = Buffer.from([0xff, 0xe1, 0, place.length + 2])
  const buffer = Buffer.concat([plain.subarray(0, 2), length, place, plain.subarray(2)])
  return { name: 'lamp.jpg', mimeType: 'image/jpeg', buffer }
}
