import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeBrowser } from './chromium.ts'
import { buildGallery } from './gallery/build.ts'
import {
  axe,
  clippedTexts,
  glyphsDrawn,
  openDesk,
  openPhone,
  overflows,
  settled,
  shoot,
  smallTargets,
} from './harness.ts'
import { type TinyHouse, tinyHouse } from './tiny-house.ts'

const me = {
  person: { id: '019a0000-0000-7000-8000-000000000001', name: '王秘书' },
  roles: [{ role: 'street_secretary', streetId: 1, communityId: null }],
  district: { id: 320508, name: '姑苏区', nameEn: 'Gusu District', isDemo: true },
  street: { id: 1, name: '平江街道', nameEn: 'Pingjiang Street' },
  language: 'zh',
}

let house: TinyHouse
let gate: TinyHouse
let gallery = ''

beforeAll(async () => {
  gallery = await buildGallery()
  house = await tinyHouse({ '/api/v1/me': me }, gallery)
  gate = await tinyHouse({}, gallery)
})

afterAll(async () => {
  await house?.close()
  await gate?.close()
  await closeBrowser()
  if (gallery) rmSync(gallery, { recursive: true, force: true })
})

describe('desk frame', () => {
  it.each(['light', 'dark'] as const)('has its pieces, drawn glyphs and nothing for axe, %s', async (theme) => {
    const { page, faults, close } = await openDesk(house.url, '/', { theme })
    await shoot(page, `desk-gallery-${theme}`, true)
    expect(await glyphsDrawn(page, 'h1')).toBe(true)
    expect(await glyphsDrawn(page, 'main .ant-btn')).toBe(true)
    expect(await page.title()).toBe('待我办 · 板凳')
    expect(await axe(page)).toEqual([])
    expect(faults).toEqual([])
    await close()
  })

  it('speaks English and keeps to it', async () => {
    const { page, faults, close } = await openDesk(house.url, '/')
    await page.getByRole('button', { name: 'English' }).click()
    await page.reload()
    await settled(page)
    expect(await page.getByRole('navigation', { name: 'Menu' }).textContent()).toContain('Week plan')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await shoot(page, 'desk-english')
    expect(faults).toEqual([])
    await close()
  })

  it('walks a list with j and k, opens with Enter, closes with Escape, small desks too', async () => {
    for (const width of [1440, 1000]) {
      const { page, close } = await openDesk(house.url, '/review', { size: { width, height: 768 } })
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      await page.keyboard.press('k')
      await page.keyboard.press('j')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/review/r1')
      await shoot(page, `desk-list-${width}`)
      expect(await axe(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.waitForURL('**/review')
      await close()
    }
  })

  it('jumps by Ctrl+K and pinyin initials, and the focus follows', async () => {
    const { page, close } = await openDesk(house.url, '/')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('lztb')
    await page.getByRole('option', { name: /履职通报/ }).waitFor()
    await shoot(page, 'desk-palette')
    expect(await axe(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.waitForURL('**/bulletins')
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await close()
  })

  it('keeps the frame around a broken page, an unknown one and a folded rail', async () => {
    const { page, close } = await openDesk(house.url, '/broken')
    await page.getByRole('alert').waitFor()
    await shoot(page, 'desk-broken')
    await page.getByRole('button', { name: '收起目录' }).click()
    await page.getByRole('link', { name: '履职审核' }).click()
    await page.getByRole('heading', { name: '履职审核' }).waitFor()
    await shoot(page, 'desk-folded')
    await page.goto(`${house.url}/desk/nowhere`)
    await page.getByRole('heading', { name: '没有这一页' }).waitFor()
    await close()
  })

  it('folds the rail on a narrow screen, but for going somewhere', async () => {
    const { page, close } = await openDesk(house.url, '/')
    await page.setViewportSize({ width: 390, height: 844 })
    await page.locator('.desk-folded').waitFor()
    const width = async () => (await page.locator('main').boundingBox())?.width
    const before = await width()
    await page.getByRole('button', { name: '展开目录' }).click()
    await page.getByRole('link', { name: '履职审核' }).waitFor()
    expect(await width()).toBe(before)
    expect(await axe(page)).toEqual([])
    await shoot(page, 'desk-narrow-open')
    await page.getByRole('link', { name: '履职审核' }).click()
    await page.locator('.desk-folded').waitFor()
    await close()
  })

  it('prints the print area and nothing else', async () => {
    const { page, close } = await openDesk(house.url, '/')
    await page.emulateMedia({ media: 'print' })
    await shoot(page, 'desk-print')
    const seen = (selector: string) => page.locator(selector).first().isVisible()
    expect(await seen('.print-area table')).toBe(true)
    expect(await seen('.print-title')).toBe(true)
    expect(await seen('.desk-header')).toBe(false)
    expect(await seen('.rail')).toBe(false)
    expect(await seen('.figures')).toBe(false)
    expect(await seen('h1')).toBe(false)
    await close()
  })

  it('keeps what is being written when the session ends, until the same person is back', async () => {
    const { page, close } = await openDesk(house.url, '/')
    await page.getByLabel('姓名').fill('沈佳')
    await page.evaluate(() => window.dispatchEvent(new CustomEvent('bandeng:signed-out')))
    await page.getByRole('alert').waitFor()
    await shoot(page, 'desk-lapsed')
    expect(await axe(page)).toEqual([])
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await page.getByRole('alert').waitFor({ state: 'detached' })
    expect(await page.getByLabel('姓名').inputValue()).toBe('沈佳')
    await close()
  })

  it('sends the signed-out to the sign-in page and remembers where they were', async () => {
    const { page, close } = await openDesk(gate.url, '/review/r3')
    await expect.poll(() => new URL(page.url()).searchParams.get('to')).toBe('/review/r3')
    await shoot(page, 'desk-sign-in')
    expect(await axe(page)).toEqual([])
    await close()
  })
})

describe('phone frame', () => {
  it.each([0, 1, 2] as const)('has its pieces at text size %i', async (elder) => {
    for (const path of ['/', '/duty', '/mine']) {
      const { page, faults, close } = await openPhone(house.url, path, { elder })
      await shoot(page, `phone${path.replace('/', '-')}-${elder}`)
      expect(await glyphsDrawn(page, 'h1')).toBe(true)
      expect(await overflows(page)).toBe(false)
      expect(await smallTargets(page, elder ? 60 : 44)).toEqual([])
      expect(await axe(page)).toEqual([])
      expect(faults).toEqual([])
      await close()
    }
  })

  it('is readable in the dark and on 320 pixels', async () => {
    const { page, close } = await openPhone(house.url, '/', {
      theme: 'dark',
      size: { width: 320, height: 640 },
      elder: 2,
    })
    await shoot(page, 'phone-dark-320')
    expect(await overflows(page)).toBe(false)
    expect(await axe(page)).toEqual([])
    await close()
  })

  it('enlarges the text on the spot and remembers it on the next page', async () => {
    const { page, close } = await openPhone(house.url, '/')
    await page.getByRole('button', { name: '大字' }).click()
    await page.getByRole('dialog').getByText('特大').click()
    await shoot(page, 'phone-elder-sheet')
    await page.getByRole('button', { name: '关闭' }).click()
    await page.getByRole('link', { name: '我的' }).click()
    await page.getByRole('heading', { name: '我的积分' }).waitFor()
    await page.reload()
    await settled(page)
    expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('30px')
    await close()
  })

  it('keeps a report on the phone while there is no network and sends it once when there is', async () => {
    const { page, context, close } = await openPhone(house.url, '/duty')
    const sent = () => house.asked.filter((one) => one === 'POST /api/v1/sample').length
    await context.setOffline(true)
    await page.getByLabel('地点').fill('钮家巷社区')
    await page.getByRole('button', { name: '送出' }).click()
    await page.getByText('已存在本机').waitFor()
    await page.getByText('待发送 1 条').waitFor()
    await shoot(page, 'phone-kept')
    expect(sent()).toBe(0)
    await context.setOffline(false)
    await page.getByText('被退回：').waitFor()
    await page.getByRole('link', { name: '1 条被退回' }).waitFor()
    expect(sent()).toBe(1)
    await close()
  })

  it('says what is missing and goes there', async () => {
    const { page, close } = await openPhone(house.url, '/duty')
    await page.getByRole('button', { name: '送出' }).click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert')
    await page.getByRole('link', { name: '请写明地点' }).click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('place')
    await shoot(page, 'phone-errors')
    expect(await axe(page)).toEqual([])
    await close()
  })
})

describe('glyphs', () => {
  it('fetches no slice where the system draws Chinese', async () => {
    const { page, context, close } = await openPhone(gate.url, '/sign-in')
    // Stands for a machine with Chinese fonts: each character is drawn differently.
    await context.addInitScript(() => {
      CanvasRenderingContext2D.prototype.fillText = function fill(text: string) {
        this.fillRect(0, 0, text.charCodeAt(0) % 30, 10)
      }
    })
    const before = house.asked.length
    await page.goto(`${house.url}/m/`)
    await settled(page)
    expect(house.asked.slice(before).filter((one) => one.includes('/fonts/'))).toEqual([])
    await close()
  })
})

describe('the measures', () => {
  it('find what is planted: no name, no alternative, too pale, too small, too wide, cut off', async () => {
    const { page, close } = await openPhone(house.url, '/')
    expect(await axe(page)).toEqual([])
    expect(await clippedTexts(page)).toEqual([])
    await page.evaluate(() => {
      document.querySelector('main, .screen')?.insertAdjacentHTML(
        'beforeend',
        `<button style="width:20px;height:20px"></button><img src="data:,"><p style="color:#ccc;background:#fff;width:900px">太淡</p>
          <p style="width:40px;white-space:nowrap">太长了放不下</p><p style="height:10px;overflow:hidden">太高了</p>`,
      )
    })
    const found = (await axe(page)).join('\n')
    for (const rule of ['button-name', 'image-alt', 'color-contrast']) expect(found).toContain(rule)
    expect(await smallTargets(page, 44)).toHaveLength(1)
    expect(await overflows(page)).toBe(true)
    expect(await clippedTexts(page)).toEqual(['太长了放不下', '太高了'])
    await close()
  })
})
