import path from 'node:path'
import type { BrowserContext } from 'playwright-core'
import { openHouse } from '../../app/house.ts'
import { DEMO_DISTRICT } from '../../db/demo/load.ts'
import { DEMO_NOW, demoGround } from '../../db/demo/testing.ts'
import { openTestSession } from '../../modules/access/testing/session.ts'
import { fixedClock } from '../../platform/clock/clock.ts'
import type { Sql } from '../../platform/database/database.ts'
import { testDatabase } from '../../platform/database/testing.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { browser, closeBrowser } from './chromium.ts'
import { openDesk, type Visit, type VisitOptions } from './harness.ts'

const dist = path.join(import.meta.dirname, '../../dist')

/** Somebody signed in: the cookie, and questions asked and deeds done in their name without a browser. */
export interface Signed {
  cookie: string
  get<T>(path: string): Promise<T>
  /** Answers the status and what came back. */
  send(method: 'POST' | 'PATCH' | 'PUT', path: string, body: object): Promise<{ status: number; body: unknown }>
}

export interface DeskHouse {
  url: string
  db: Sql
  signIn(who: string | { personId: string }): Promise<Signed>
  /** Opens a page of the desk as a persona or a person; the page's clock stands at the demo's day. */
  open(who: string | { personId: string } | Signed, page: string, options?: VisitOptions): Promise<Visit>
  close(): Promise<void>
}

/** The demo district served by a house of this test file's own, its clock at the demo's day. */
export async function deskHouse(): Promise<DeskHouse> {
  const ground = await testDatabase(demoGround)
  const pages = { desk: `${dist}/desk`, phone: `${dist}/phone`, resident: `${dist}/resident`, fonts: `${dist}/fonts` }
  const settings = { clock: fixedClock(DEMO_NOW), demo: true, limits: false as const, logLevel: 'silent', pages }
  const app = await openHouse({ database: ground.database, ...settings })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const db = ground.database.district(DEMO_DISTRICT)
  const signIn = async (who: string | { personId: string }) => {
    const cookie =
      typeof who === 'string'
        ? await byPersona(url, who)
        : await openTestSession(ground.database, DEMO_DISTRICT, who.personId, DEMO_NOW)
    return signed(url, cookie)
  }
  return {
    url,
    db,
    signIn,
    async open(who, page, options = {}) {
      const { cookie } = typeof who === 'object' && 'cookie' in who ? who : await signIn(who)
      const context = await contextFor(url, cookie, options)
      return openDesk(url, page, { ...options, context })
    },
    async close() {
      await closeBrowser()
      await app.close()
      await ground.drop()
    },
  }
}

async function byPersona(url: string, key: string): Promise<string> {
  const answer = await fetch(`${url}/api/v1/sign-in/persona`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ districtId: DEMO_DISTRICT, key }),
  })
  const [cookie] = answer.headers.getSetCookie().flatMap((one) => one.match(/^bandeng_session=[^;]+/) ?? [])
  if (!cookie) throw new Error(`No such persona, or not let in: ${key}`)
  return cookie
}

function signed(url: string, cookie: string): Signed {
  return {
    cookie,
    async get<T>(page: string) {
      const answer = await fetch(url + page, { headers: { cookie } })
      if (!answer.ok) throw new Error(`${answer.status} ${page}: ${await answer.text()}`)
      return (await answer.json()) as T
    },
    async send(method, page, body) {
      const headers = { cookie, 'content-type': 'application/json', 'idempotency-key': newId() }
      const answer = await fetch(url + page, { method, headers, body: JSON.stringify(body) })
      const text = await answer.text()
      return { status: answer.status, body: text === '' ? null : JSON.parse(text) }
    },
  }
}

async function contextFor(url: string, cookie: string, options: VisitOptions): Promise<BrowserContext> {
  const { language = 'zh', theme = 'light', size = { width: 1440, height: 900 } } = options
  const context = await (await browser()).newContext({
    viewport: size,
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: 'Asia/Shanghai',
    colorScheme: theme,
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  // The pages' own "today" must be the server's.
  await context.clock.setFixedTime(DEMO_NOW)
  const value = cookie.slice(cookie.indexOf('=') + 1)
  await context.addCookies([{ name: 'bandeng_session', value, url }])
  return context
}
