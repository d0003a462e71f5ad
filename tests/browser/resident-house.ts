import path from 'node:path'
import { sql } from 'kysely'
import type { BrowserContext, Page } from 'playwright-core'
import { openHouse } from '../../app/house.ts'
import { openTestSession } from '../../modules/access/testing/session.ts'
import { DISTRICT, PEOPLE, PINGJIANG, peopleGround } from '../../modules/roster/testing/people-ground.ts'
import { fixedClock } from '../../platform/clock/clock.ts'
import type { Sql } from '../../platform/database/database.ts'
import { testDatabase } from '../../platform/database/testing.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { browser, closeBrowser } from './chromium.ts'
import { settled } from './harness.ts'

const dist = path.join(import.meta.dirname, '../../dist')
/** A Thursday morning. */
const NOW = new Date('2026-11-19T09:00:00+08:00')

/** A resident's phone on a page; what went wrong on it stands in `faults`. */
export interface OnPhone {
  page: Page
  context: BrowserContext
  faults: string[]
}

export interface ScanOptions {
  /** Default zh, as kept by the cookie. */
  language?: 'zh' | 'en'
  elder?: 0 | 1 | 2
  size?: { width: number; height: number }
  /** Before the page is asked for: a bad network. */
  before?: (on: OnPhone) => Promise<void>
}

/** What the street may enter for, as far as it is needed here. */
interface Intake {
  streets: { streetId: number; communities: { communityId: string; name: string }[] }[]
}

/** What a street does in the secretary's name. */
interface Secretary {
  get<T>(path: string): Promise<T>
  send<T>(path: string, body: object): Promise<T>
}

export interface ResidentHouse {
  url: string
  db: Sql
  community: { communityId: string; name: string }
  /** Makes a code of the community. */
  code(): Promise<{ codeId: string; token: string }>
  revoke(codeId: string): Promise<void>
  /** A phone of its own, without an account, at an address of the house: `/r/…`. */
  scan(address: string, options?: ScanOptions): Promise<OnPhone>
  /** The matters with these words. */
  items(words: string): Promise<{ itemId: string; state: string; receipt: string }[]>
  /** The street answers on the spot, confirms and tells: what a resident sees as an answer. */
  answer(itemId: string, words: string): Promise<void>
  /** A unit of the street is handed the matter, signs for it, and asks the resident something. */
  question(itemId: string, words: string): Promise<void>
  /** A unit of the street signs for the matter, which is handed to it first unless it came back by itself, and replies; the street tells the resident. */
  reply(itemId: string, words: string): Promise<void>
  close(): Promise<void>
}

/** A small district served whole, with its secretary at work and residents' phones. */
export async function residentHouse(): Promise<ResidentHouse> {
  const ground = await testDatabase(peopleGround)
  const pages = { desk: `${dist}/desk`, phone: `${dist}/phone`, resident: `${dist}/resident`, fonts: `${dist}/fonts` }
  const settings = { clock: fixedClock(NOW), demo: false, limits: false as const, logLevel: 'silent', pages }
  const app = await openHouse({ database: ground.database, ...settings })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const db = ground.database.district(DISTRICT)
  let unit: Promise<Unit> | undefined
  const secretary = signed(url, await openTestSession(ground.database, DISTRICT, PEOPLE.secretary, NOW))
  const intake = await secretary.get<Intake>('/api/v1/opinions/intake')
  const theUnit = () => {
    unit ??= unitOf(secretary, async (personId) =>
      signed(url, await openTestSession(ground.database, DISTRICT, personId, NOW)),
    )
    return unit
  }
  const [community] = intake.streets.find((street) => street.streetId === PINGJIANG)?.communities ?? []
  if (!community) throw new Error('The secretary’s street has no community')
  return {
    ...{ url, db, community },
    code: () => codeOf(secretary, community.communityId),
    async revoke(codeId) {
      await secretary.send(`/api/v1/opinions/codes/${codeId}/revoke`, {})
    },
    scan: (address, options = {}) => scan(url, address, options),
    async items(words) {
      const found = await sql<{ itemId: string; state: string; receipt: string }>`
        select item_id as "itemId", state, receipt from opinions.item where words = ${words}`.execute(db)
      return found.rows
    },
    answer: (itemId, words) => answerOnSpot(db, secretary, itemId, words),
    async question(itemId, words) {
      const { unitId, handler } = await theUnit()
      await handOver(db, secretary, itemId, unitId)
      await movePart(db, handler, itemId, 'sign', {})
      await movePart(db, handler, itemId, 'pause', { question: words })
    },
    async reply(itemId, words) {
      const { unitId, handler } = await theUnit()
      const [item] = await lookUp(db, itemId)
      if (item?.state === 'new') await handOver(db, secretary, itemId, unitId)
      await movePart(db, handler, itemId, 'sign', {})
      await movePart(db, handler, itemId, 'reply', { id: newId(), class: 'solved', words })
      await movePart(db, secretary, itemId, 'release', {})
      await moveItem(db, secretary, itemId, 'confirm', {})
      await moveItem(db, secretary, itemId, 'tell', { words, how: 'page' })
    },
    async close() {
      await closeBrowser()
      await app.close()
      await ground.drop()
    },
  }
}

function signed(url: string, cookie: string): Secretary {
  const json = async <T>(asked: string, init: RequestInit): Promise<T> => {
    const answer = await fetch(url + asked, init)
    if (!answer.ok) throw new Error(`${asked}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as T
  }
  return {
    get: (asked) => json(asked, { headers: { cookie } }),
    send(asked, body) {
      const headers = { cookie, 'content-type': 'application/json', 'idempotency-key': newId() }
      return json(asked, { method: 'POST', headers, body: JSON.stringify(body) })
    },
  }
}

async function codeOf(secretary: Secretary, communityId: string) {
  const codes = [{ id: newId(), kind: 'community', streetId: PINGJIANG, communityId }]
  const made = await secretary.send<{ items: { codeId: string; token: string }[] }>('/api/v1/opinions/codes', { codes })
  const [code] = made.items
  if (!code) throw new Error('No code was made')
  return code
}

async function scan(url: string, address: string, options: ScanOptions): Promise<OnPhone> {
  const { language = 'zh', elder = 0, size = { width: 390, height: 844 }, before } = options
  const context = await (await browser()).newContext({
    ...{ viewport: size, hasTouch: true, isMobile: true, reducedMotion: 'reduce' },
    ...{ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' },
  })
  await context.addCookies([{ name: 'lang', value: language, url }])
  await context.clock.setFixedTime(NOW)
  if (elder > 0) await context.addInitScript((size) => localStorage.setItem('bandeng.elder', size), String(elder))
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('console', (message) => {
    // A refused question is told by the page itself; the browser's own note of it is no fault.
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) faults.push(message.text())
  })
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== url) faults.push(`foreign: ${request.url()}`)
  })
  const on = { page, context, faults }
  await before?.(on)
  await page.goto(url + address)
  await settled(page)
  return on
}

interface Unit {
  unitId: string
  handler: Secretary
}

async function unitOf(secretary: Secretary, sign: (personId: string) => Promise<Secretary>): Promise<Unit> {
  const [unitId, personId] = [newId(), newId()]
  await secretary.send('/api/v1/units', {
    ...{ id: unitId, kind: 'street_department', streetId: PINGJIANG, name: '城市管理办公室', nameEn: 'City upkeep' },
  })
  const startsOn = '2026-11-01'
  await secretary.send(`/api/v1/units/${unitId}/handlers`, { id: newId(), personId, name: '许工', startsOn })
  return { unitId, handler: await sign(personId) }
}

async function handOver(db: Sql, secretary: Secretary, itemId: string, unitId: string): Promise<void> {
  await moveItem(db, secretary, itemId, 'triage', { route: 'street_department' })
  await moveItem(db, secretary, itemId, 'assign', { lead: { unitId } })
}

async function lookUp(db: Sql, itemId: string): Promise<{ version: number; state: string }[]> {
  const found = await sql<{ version: number; state: string }>`
    select version, state from opinions.item where item_id = ${itemId}`.execute(db)
  return found.rows
}

/** One move of the matter, of the version it has. */
async function moveItem(db: Sql, as: Secretary, itemId: string, verb: string, more: object): Promise<void> {
  const [item] = await lookUp(db, itemId)
  await as.send(`/api/v1/opinions/items/${itemId}/${verb}`, { version: item?.version, ...more })
}

/** One move of the part that is in the unit's hands. */
async function movePart(db: Sql, as: Secretary, itemId: string, verb: string, more: object): Promise<void> {
  const found = await sql<{ partId: string; version: number }>`
    select part_id as "partId", version from opinions.part where item_id = ${itemId} order by round desc limit 1`.execute(
    db,
  )
  const { partId, version } = found.rows[0] ?? {}
  await as.send(`/api/v1/opinions/parts/${partId}/${verb}`, { version, ...more })
}

async function answerOnSpot(db: Sql, secretary: Secretary, itemId: string, words: string): Promise<void> {
  await moveItem(db, secretary, itemId, 'answer', { class: 'solved', words })
  await moveItem(db, secretary, itemId, 'confirm', {})
  await moveItem(db, secretary, itemId, 'tell', { words, how: 'page' })
}
