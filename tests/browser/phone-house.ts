import type { BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { DEMO_NOW } from '../../db/demo/testing.ts'
import { browser } from './chromium.ts'
import { type DeskHouse, deskHouse, type Signed } from './desk-house.ts'
import { axe, openPhone, overflows, settled, smallTargets, type Visit, type VisitOptions } from './harness.ts'

export interface PhoneHouse extends DeskHouse {
  /** A phone of its own, signed in as somebody or as nobody; its clock stands at the demo's day. */
  phone(who: Signed | string | { personId: string } | null, options?: VisitOptions): Promise<BrowserContext>
  /** Opens a page on a phone, `page` without '/m'. */
  openOn(context: BrowserContext, page: string, options?: VisitOptions): Promise<Visit>
}

/** The demo district on phones. */
export async function phoneHouse(): Promise<PhoneHouse> {
  const house = await deskHouse()
  return {
    ...house,
    async phone(who, options = {}) {
      const { language = 'zh', theme = 'light', size = { width: 390, height: 844 } } = options
      const context = await (await browser()).newContext({
        viewport: size,
        hasTouch: true,
        isMobile: true,
        locale: language === 'zh' ? 'zh-CN' : 'en-GB',
        timezoneId: 'Asia/Shanghai',
        colorScheme: theme,
        reducedMotion: 'reduce',
        permissions: ['clipboard-read', 'clipboard-write'],
      })
      await context.clock.setFixedTime(DEMO_NOW)
      if (who !== null) {
        const { cookie } = typeof who === 'object' && 'cookie' in who ? who : await house.signIn(who)
        const value = cookie.slice(cookie.indexOf('=') + 1)
        await context.addCookies([{ name: 'bandeng_session', value, url: house.url }])
      }
      return context
    },
    openOn: (context, page, options = {}) => openPhone(house.url, page, { ...options, context }),
  }
}

/** Nothing for axe, nothing too small for the size of text, nothing beside the screen. */
export async function sound(page: Page, least = 44): Promise<void> {
  await settled(page)
  expect(await axe(page)).toEqual([])
  expect(await smallTargets(page, least)).toEqual([])
  expect(await overflows(page)).toBe(false)
}

/** As the sheet 'text size' does it; measured once every transition to the new sizes has ended. */
export async function enlarge(page: Page, elder: 0 | 1 | 2): Promise<void> {
  await page.evaluate(async (size) => {
    if (size > 0) document.documentElement.dataset.elder = String(size)
    document.body.getBoundingClientRect()
    await Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined)))
  }, elder)
}

/** Waits until the phone keeps its face and may be opened without a network. */
export async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    while (!navigator.serviceWorker.controller) await new Promise((soon) => setTimeout(soon, 20))
  })
}
