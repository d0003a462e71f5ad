import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, Page } from 'playwright-core'
import { browser } from './chromium.ts'

const artifacts = resolve(import.meta.dirname, '../../artifacts/screens')

export interface VisitOptions {
  /** Default zh, as kept by the cookie. */
  language?: 'zh' | 'en'
  theme?: 'light' | 'dark'
  /** Phone: large text. */
  elder?: 0 | 1 | 2
  size?: { width: number; height: number }
  /** A context that is signed in already. */
  context?: BrowserContext
}

export interface Visit {
  page: Page
  context: BrowserContext
  /** What must stay empty: errors of the page, refused scripts, requests to other houses. */
  faults: string[]
  close(): Promise<void>
}

/** A desk of 1440 × 900 on a page of the running house. `path` without '/desk'. */
export function openDesk(house: string, path = '/', options: VisitOptions = {}): Promise<Visit> {
  return visit(house, `/desk${path}`, { size: { width: 1440, height: 900 }, ...options }, false)
}

/** A phone of 390 × 844 on a page of the running house. `path` without '/m'. */
export function openPhone(house: string, path = '/', options: VisitOptions = {}): Promise<Visit> {
  return visit(house, `/m${path}`, { size: { width: 390, height: 844 }, ...options }, true)
}

async function visit(house: string, path: string, options: VisitOptions, phone: boolean): Promise<Visit> {
  const { language = 'zh', theme = 'light', elder = 0, size } = options
  const context =
    options.context ??
    (await (
      await browser()
    ).newContext({
      ...(size ? { viewport: size } : {}),
      hasTouch: phone,
      isMobile: phone,
      locale: language === 'zh' ? 'zh-CN' : 'en-GB',
      timezoneId: 'Asia/Shanghai',
      colorScheme: theme,
      reducedMotion: 'reduce',
    }))
  await context.addCookies([{ name: 'lang', value: language, url: house }])
  await context.addInitScript((size: number) => {
    if (!localStorage.getItem('bandeng.elder')) localStorage.setItem('bandeng.elder', String(size))
  }, elder)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('console', (message) => {
    // A refused question is told by the page itself; the browser's own note of it is no fault.
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
      faults.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== new URL(house).origin) faults.push(`foreign: ${request.url()}`)
  })
  await page.goto(house + path)
  await settled(page)
  return { page, context, faults, close: () => context.close() }
}

/** Waits until the page has its answers and its glyphs. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

/** What axe finds against WCAG 2.2 AA, as one line each; must be empty. */
export async function axe(page: Page, exclude: readonly string[] = []): Promise<string[]> {
  const builder = new AxeBuilder({ page }).withTags([
    'wcag2a',
    'wcag2aa',
    'wcag21a',
    'wcag21aa',
    'wcag22aa',
    'best-practice',
  ])
  for (const part of exclude) builder.exclude(part)
  const { violations } = await builder.analyze()
  return violations.flatMap((found) =>
    found.nodes.map(
      (node) =>
        `${found.id}: ${found.help} — ${node.html.slice(0, 160)} ${node.failureSummary?.split('\n')[1]?.trim() ?? ''}`,
    ),
  )
}

/** Keeps a picture under artifacts/screens/ and returns where. */
export async function shoot(page: Page, name: string, fullPage = false): Promise<string> {
  mkdirSync(artifacts, { recursive: true })
  await settled(page)
  const path = join(artifacts, `${name}.png`)
  await page.screenshot({ path, fullPage })
  return path
}

/** Whether the font of an element draws two Chinese characters differently, that is, as characters and not as boxes. */
export async function glyphsDrawn(page: Page, selector: string): Promise<boolean> {
  await settled(page)
  return page
    .locator(selector)
    .first()
    .evaluate(async (element) => {
      const font = getComputedStyle(element)
      await document.fonts.load(`${font.fontWeight} 24px ${font.fontFamily}`, '平江')
      const drawn = (character: string) => {
        const canvas = document.createElement('canvas')
        const pen = canvas.getContext('2d')
        if (!pen) return character
        pen.font = `${font.fontWeight} 24px ${font.fontFamily}`
        pen.fillText(character, 4, 40)
        return canvas.toDataURL()
      }
      return drawn('平') !== drawn('江')
    })
}

/** The visible targets smaller than `least` on a side, with their words: must be empty for the main things to press. */
export function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate((least) => {
    const small: string[] = []
    for (const element of document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary')) {
      const target = element.closest<HTMLElement>('label') ?? element
      const { width, height } = target.getBoundingClientRect()
      const unseen = width <= 1 || height <= 1 || !element.checkVisibility()
      const inText = getComputedStyle(element).display === 'inline'
      if (!unseen && !inText && (width < least - 0.5 || height < least - 0.5)) {
        small.push(
          `${Math.round(width)}×${Math.round(height)} ${(element.textContent || element.outerHTML).slice(0, 60)}`,
        )
      }
    }
    return small
  }, least)
}

/** Whether the page needs sideways scrolling. */
export function overflows(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1)
}
