import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import type { BrowserContext, Page, Request } from 'playwright-core'
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
  watch(page)
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

/** What a page has asked for, and what of it is not answered yet. */
const traffic = new WeakMap<Page, { asked: number; open: Set<Request> }>()

function watch(page: Page): void {
  const seen = { asked: 0, open: new Set<Request>() }
  traffic.set(page, seen)
  page.on('request', (request) => {
    seen.asked += 1
    seen.open.add(request)
  })
  page.on('requestfinished', (request) => seen.open.delete(request))
  page.on('requestfailed', (request) => seen.open.delete(request))
}

/**
 * Waits until the page has its answers and its glyphs: nothing it asked for is open, no part of it says that it is loading
 * (React may show a part that has come up to 0.3 s late), and, twice over, it has drawn and come to rest without asking for
 * more. A busy machine makes that later by itself; no fixed time is waited.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('load')
  const seen = traffic.get(page)
  if (!seen) return page.waitForLoadState('networkidle')
  const until = Date.now() + 30_000
  for (let calm = 0; calm < 2; ) {
    const before = seen.asked
    const still = await page.evaluate(rested)
    calm = still && seen.open.size === 0 && seen.asked === before ? calm + 1 : 0
    if (Date.now() > until) throw new Error(`Never at rest; still open: ${[...seen.open].map((one) => one.url())}`)
  }
}

/** Runs in the page: two frames drawn, nothing left to do, the glyphs of what was drawn there; answers whether no part is loading. */
async function rested(): Promise<boolean> {
  await new Promise((now) => requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(now))))
  await document.fonts.ready
  await new Promise((now) => setTimeout(now, 10))
  return document.querySelector('.loading, .empty[role=status], [aria-busy=true]') === null
}

/** The rules of WCAG 2.2 AA and axe's own good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const require = createRequire(import.meta.url)
const axeCore = createRequire(require.resolve('@axe-core/playwright'))('axe-core') as { source: string }

interface Finding {
  id: string
  help: string
  nodes: { html: string; failureSummary?: string }[]
}

/**
 * What axe finds against WCAG 2.2 AA, as one line each; must be empty. Asked in the page itself, once loaded there, and only
 * for what is wrong: the builder of the package opens a second page and carries every passed element over, ten times slower.
 */
export async function axe(page: Page): Promise<string[]> {
  if (page.frames().length > 1) throw new Error('A page within the page: axe is asked of the outer one only.')
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source)
  const found = await page.evaluate(async (values): Promise<Finding[]> => {
    const { axe } = window as unknown as {
      axe: { run(part: Document, how: object): Promise<{ violations: Finding[] }> }
    }
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] })
    return violations
  }, RULES)
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(
      (node) => `${id}: ${help} — ${node.html.slice(0, 160)} ${node.failureSummary?.split('\n')[1]?.trim() ?? ''}`,
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

/** Chinese texts narrower than their characters, that is, drawn without glyphs; must be empty. */
export function blankTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const blank: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? ''
      const range = document.createRange()
      range.selectNodeContents(node)
      const width = [...range.getClientRects()].reduce((sum, part) => sum + part.width, 0)
      const size = Number.parseFloat(getComputedStyle(node.parentElement ?? document.body).fontSize)
      if (/^[\u4e00-\u9fff]{2,}$/.test(text) && width > 0 && width < text.length * size * 0.75) blank.push(text)
    }
    return blank
  })
}

/**
 * Texts that stick out of their own box or are cut off by it, sideways or below; must be empty. What is shortened on purpose
 * to a number of lines is not meant.
 */
export function clippedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const clipped: string[] = []
    for (const element of document.body.querySelectorAll<HTMLElement>('*:not(.unseen, svg *, option)')) {
      const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
      const { display, overflowY, webkitLineClamp } = getComputedStyle(element)
      if (!own || display === 'inline' || webkitLineClamp !== 'none' || !element.checkVisibility()) continue
      const wide = element.scrollWidth > element.clientWidth + 1
      const long = overflowY !== 'visible' && overflowY !== 'auto' && element.scrollHeight > element.clientHeight + 1
      if (wide || long) clipped.push((element.textContent ?? '').trim().slice(0, 60))
    }
    return clipped
  })
}
