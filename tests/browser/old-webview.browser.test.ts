import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OldPage, oldPage } from './old-chromium.ts'
import { type ResidentHouse, residentHouse } from './resident-house.ts'

/**
 * A resident's page is opened by whatever browser the app brings along that scanned the code. Here a real one of 2018 walks
 * it; where to get it stands in the README beside.
 */
const OLD_CHROMIUM = process.env.OLD_CHROMIUM ?? ''
const pictures = resolve(import.meta.dirname, '../../artifacts/screens')

describe.runIf(OLD_CHROMIUM !== '')('in a browser of 2018', () => {
  let house: ResidentHouse
  let page: OldPage

  beforeAll(async () => {
    house = await residentHouse()
    page = await oldPage(OLD_CHROMIUM)
    console.log(`an old browser: ${page.version}`)
  }, 120_000)

  afterAll(async () => {
    await page?.close()
    await house?.close()
  })

  /** Everything large enough to be pressed, nothing beside the screen; a picture to be looked at. */
  async function sound(name: string): Promise<void> {
    expect(await page.ask<string[]>(smallTargets), name).toEqual([])
    expect(await page.ask('document.documentElement.scrollWidth'), name).toBe(390)
    mkdirSync(pictures, { recursive: true })
    writeFileSync(join(pictures, `old-webview-${name}.png`), await page.picture())
  }

  test('a resident raises a matter with a photo, keeps the receipt, reads the answer and has it handled again', async () => {
    const words = '楼道灯坏了三周，晚上看不见路'
    const { token } = await house.code()
    await page.open(`${house.url}/r/${token}`)
    await page.shows(house.community.name)
    await sound('notice')
    await page.tap('a', '我要反映')
    await page.write('请写下您要反映的事', words)
    await page.ask(chooseAPhoto)
    await page.until(pictureOf(1600))
    await sound('what')
    await page.tap('button', '下一步')
    await page.shows('在哪儿')
    await sound('where')
    await page.tap('button', '下一步')
    await page.write('联系电话', '13800000000')
    await sound('contact')
    await page.tap('button', '下一步')
    await page.shows('照片 1 张')
    await sound('check')
    await page.tap('button', '送出')
    await page.shows('受理回执')
    await page.until('document.querySelector(".ticket-number")')
    await sound('receipt')
    await page.tap('button', '存成图片')
    await page.until(pictureOf(720))
    await sound('picture')
    const { bottom, width } = await page.ask<{ bottom: number; width: number }>(placeOfSheet)
    expect({ bottom, width }).toEqual({ bottom: 844, width: 390 })
    await page.tap('button', '关闭')
    await page.until('!document.querySelector("dialog")')

    const [item] = await house.items(words)
    await house.answer(item?.itemId ?? '', '灯已经换好，请您看看。')
    await page.tap('a', '看办到哪一步')
    await page.shows('灯已经换好，请您看看。')
    await sound('answer')
    await page.tap('button', '现在就评价')
    await page.tap(`${axis(1)} input`, '满意')
    await page.tap(`${axis(2)} input`, '不满意')
    await page.write('哪里不满意？说一句就行', '昨天晚上又不亮了')
    await sound('rating')
    await page.tap('button', '送出评价')
    await page.shows('退回重办')
    await sound('again')
    expect((await house.items(words))[0]?.state).toBe('reopened')
    // It says so of directives that came later than itself, and goes by the others.
    expect(page.faults.filter((fault) => !fault.startsWith('Unrecognized Content-Security-Policy'))).toEqual([])
  })

  test('in large text and in English it fits as well', async () => {
    const { token } = await house.code()
    await page.open(`${house.url}/r/${token}`)
    await page.tap('button', 'EN')
    await page.shows('Who listens')
    await page.ask('localStorage.setItem("bandeng.elder", "2")')
    await page.open(`${house.url}/r/${token}`)
    await page.until('document.documentElement.dataset.elder === "2"')
    await sound('large-english')
  })
})

const axis = (n: number) => `.card fieldset:nth-of-type(${n})`

const pictureOf = (width: number) => `Array.from(document.images).some((one) => one.naturalWidth === ${width})`

/** Runs in the page, in what a browser of that age can read. */
const smallTargets = `Array.from(document.querySelectorAll('button, a[href], input, select, textarea, summary'))
  .map((one) => ({ one, box: (one.closest('label') || one).getBoundingClientRect() }))
  .filter(({ one, box }) => box.width > 1 && getComputedStyle(one).display !== 'inline' && (box.width < 43.5 || box.height < 43.5))
  .map(({ one, box }) => Math.round(box.width) + '×' + Math.round(box.height) + ' ' + (one.textContent || one.outerHTML).slice(0, 60))`
const placeOfSheet = `(({ bottom, width }) => ({ bottom, width }))(document.querySelector('dialog').getBoundingClientRect())`
/** As a phone's camera gives it: larger than is sent. */
const chooseAPhoto = `(async () => {
  const canvas = document.createElement('canvas')
  canvas.width = 3000
  canvas.height = 2000
  canvas.getContext('2d').fillRect(100, 100, 1500, 900)
  const picture = await new Promise((done) => canvas.toBlob(done, 'image/jpeg', 0.9))
  const files = new DataTransfer()
  files.items.add(new File([picture], 'lamp.jpg', { type: 'image/jpeg' }))
  const input = document.querySelector('input[type=file]')
  input.files = files.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
  return true
})()`
