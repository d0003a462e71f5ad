import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse } from '../../app/house.ts'
import { DEMO_DISTRICT } from '../../db/demo/load.ts'
import { DEMO_NOW, demoGround } from '../../db/demo/testing.ts'
import { fixedClock } from '../../platform/clock/clock.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { browser, closeBrowser } from './chromium.ts'
import { axe, openDesk, openPhone, settled, shoot, type Visit } from './harness.ts'

const dist = path.join(import.meta.dirname, '../../dist')

let demo: TestDatabase
let app: Awaited<ReturnType<typeof openHouse>>
let house = ''

beforeAll(async () => {
  demo = await testDatabase(demoGround)
  const pages = { desk: `${dist}/desk`, phone: `${dist}/phone`, fonts: `${dist}/fonts` }
  const settings = { clock: fixedClock(DEMO_NOW), demo: true, limits: false as const, logLevel: 'silent', pages }
  app = await openHouse({ database: demo.database, ...settings })
  house = await app.listen({ port: 0, host: '127.0.0.1' })
}, 400_000)

afterAll(async () => {
  await closeBrowser()
  await app?.close()
  await demo?.drop()
})

/** A visit to a page as one of the demo's personas, signed in by the one click. */
async function as(persona: string, face: 'desk' | 'phone', page: string, language: 'zh' | 'en' = 'zh'): Promise<Visit> {
  const answer = await fetch(`${house}/api/v1/sign-in/persona`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ districtId: DEMO_DISTRICT, key: persona }),
  })
  const cookie = answer.headers.getSetCookie().find((one) => one.startsWith('bandeng_session=')) ?? ''
  const desk = face === 'desk'
  const context = await (await browser()).newContext({
    viewport: desk ? { width: 1440, height: 900 } : { width: 390, height: 844 },
    hasTouch: !desk,
    isMobile: !desk,
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  })
  const value = cookie.split(';')[0]?.slice('bandeng_session='.length) ?? ''
  await context.addCookies([{ name: 'bandeng_session', value, url: house }])
  return (desk ? openDesk : openPhone)(house, page, { context, language })
}

const WALKS = [
  ['1-district-head', 'desk', ['/', '/live', '/ranking', '/review', '/people', '/committees', '/imports', '/rules']],
  ['4-street-secretary', 'desk', ['/', '/week', '/activities', '/activities/record', '/contact-days', '/years']],
  ['6-deputy', 'phone', ['/', '/duty', '/duty/new', '/mine', '/mine/points']],
  ['5-recorder-second', 'phone', ['/']],
] as const

describe.each(WALKS)('%s walks through the %s', (persona, face, pages) => {
  test.each(pages)('%s opens without a fault and with nothing for axe', async (page) => {
    const visit = await as(persona, face, page)
    await shoot(visit.page, `demo-${persona}${page.replaceAll('/', '_')}`, face === 'phone')
    expect(visit.faults).toEqual([])
    expect(await axe(visit.page)).toEqual([])
    await visit.close()
  })
})

test('the live article tells 10,389, and pressing it opens its definition and rows', async () => {
  const visit = await as('1-district-head', 'desk', '/live', 'en')
  await visit.page.getByRole('button', { name: '10,389' }).click()
  await visit.page.getByRole('heading', { name: 'The rows behind it' }).waitFor()
  await visit.page.getByRole('link', { name: 'Evidence' }).first().waitFor()
  expect(visit.faults).toEqual([])
  await visit.close()
})

test('a recorder reports who came and what was said, and it is received', async () => {
  const visit = await as('5-recorder-second', 'phone', '/')
  const { page } = visit
  await page.getByRole('link', { name: '上报情况' }).first().click()
  await settled(page)
  await page.getByRole('checkbox').first().check()
  await page.getByRole('button', { name: '再加一条' }).click()
  await page.getByRole('textbox').last().fill('楼道灯坏了三周，晚上看不见路。')
  await page.getByRole('button', { name: /^上报：/ }).click()
  await page.getByText('已收到').waitFor()
  expect(visit.faults).toEqual([])
  await visit.close()
})
