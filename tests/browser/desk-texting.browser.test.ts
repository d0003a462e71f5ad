import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse } from '../../app/house.ts'
import { tasksOf } from '../../app/worker.ts'
import { DEMO_DISTRICT } from '../../db/demo/load.ts'
import { DEMO_NOW, DEMO_TODAY, demoGround } from '../../db/demo/testing.ts'
import { fixedClock } from '../../platform/clock/clock.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { runDueJobs } from '../../platform/jobs/start-jobs.ts'
import { memorySms } from '../../platform/notify/memory-sms.ts'
import type { Notifier } from '../../platform/notify/notify.ts'
import { browser, closeBrowser } from './chromium.ts'
import { axe, openDesk, settled } from './harness.ts'

/** Texting those due from the papers of an activity, and home's numbers that open their rows; in the demo, in a real browser. */

const dist = path.join(import.meta.dirname, '../../dist')
const clock = fixedClock(DEMO_NOW)
const sms = memorySms()
let demo: TestDatabase
const houses: FastifyInstance[] = []
let withChannel = ''
let without = ''
let visit = ''

async function opened(notifier?: Notifier): Promise<string> {
  const pages = { desk: `${dist}/desk`, phone: `${dist}/phone`, fonts: `${dist}/fonts` }
  const settings = { database: demo.database, clock, demo: true, limits: false as const, logLevel: 'silent', pages }
  const app = await openHouse({ ...settings, ...(notifier ? { notifier } : {}) })
  houses.push(app)
  return app.listen({ port: 0, host: '127.0.0.1' })
}

beforeAll(async () => {
  demo = await testDatabase(demoGround)
  withChannel = await opened(sms)
  without = await opened()
  const found = await sql<{ id: string }>`
    select a.activity_id as id from activities.activity a
    join districts.street s on s.district_id = a.district_id and s.street_id = a.street_id and s.name = '平江街道'
    where a.district_id = ${DEMO_DISTRICT} and a.state = 'published' and a.contact_day_id is null and a.held_on > ${DEMO_TODAY}::date
      and exists (select 1 from activities.attendance t where t.district_id = a.district_id and t.activity_id = a.activity_id and t.mark = 'due')
    order by a.held_on limit 1`.execute(demo.database.district(DEMO_DISTRICT))
  visit = found.rows[0]?.id ?? ''
}, 400_000)

afterAll(async () => {
  await closeBrowser()
  for (const house of houses) await house.close()
  await demo?.drop()
})

async function asSecretary(url: string, page: string) {
  const answer = await fetch(`${url}/api/v1/sign-in/persona`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ districtId: DEMO_DISTRICT, key: '4-street-secretary' }),
  })
  const token = /bandeng_session=([^;]+)/.exec(answer.headers.getSetCookie().join())?.[1] ?? ''
  const context = await (await browser()).newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  await context.addCookies([{ name: 'bandeng_session', value: token, url }])
  return openDesk(url, page, { context })
}

test('without a channel the button stays in its place and says why', async () => {
  const { page, faults, close } = await asSecretary(without, `/activities/${visit}`)
  await page.getByRole('tab', { name: '材料' }).click()
  const button = page.getByRole('button', { name: /发短信通知/ })
  await button.and(page.locator('[aria-disabled="true"]')).waitFor()
  expect(await button.textContent()).toContain('本区没有接短信通道')
  expect(await axe(page)).toEqual([])
  expect(faults).toEqual([])
  await close()
})

test('with one, the secretary reads the words, sends them once, and sees that they went', async () => {
  const { page, faults, close } = await asSecretary(withChannel, `/activities/${visit}`)
  await page.getByRole('tab', { name: '材料' }).click()
  await page.getByRole('button', { name: '发短信通知' }).click()
  const panel = page.getByRole('region', { name: '发短信通知' })
  await panel.getByText('演示：短信只留在本机，不会发给任何人。').waitFor()
  const words = (await panel.locator('blockquote').textContent()) ?? ''
  expect(words.length).toBeLessThanOrEqual(70)
  await panel.getByRole('button', { name: /^发给 \d+ 人$/ }).click()
  await panel.getByText(/^正在发：\d+ 人/).waitFor()
  expect(await axe(page)).toEqual([])
  const log = { warn: () => {}, error: () => {} }
  await runDueJobs({ ...demo, tasks: tasksOf({ database: demo.database, clock, notifier: sms, log }) })
  expect(sms.outbox.length).toBeGreaterThan(0)
  expect(new Set(sms.outbox.map(({ text }) => text))).toEqual(new Set([words]))
  await panel.getByRole('button', { name: '刷新' }).click()
  await panel.getByText(`已发 ${sms.outbox.length} 人`).waitFor()
  await panel.getByText('没有要发的人').first().waitFor()
  expect(faults).toEqual([])
  await close()
})

test('a number on home opens exactly its rows, and says that they are a part', async () => {
  const { page, faults, close } = await asSecretary(withChannel, '/')
  await page.getByRole('heading', { name: '等我办的' }).waitFor()
  const number = page.getByRole('link', { name: /^超过答复日的异议：/ })
  const count = Number(/(\d+)/.exec((await number.textContent()) ?? '')?.[1])
  await number.click()
  await page.getByText('只列出超过答复日的').waitFor()
  await settled(page)
  expect(await page.getByText(/^已超期/).count()).toBe(count)
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: '看全部' }).click()
  await page.getByText('只列出超过答复日的').waitFor({ state: 'detached' })
  expect(faults).toEqual([])
  await close()
})
