import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEMO_TODAY } from '../../db/demo/testing.ts'
import type { RecorderAnswer } from '../../modules/activities/contract.ts'
import type { Me } from '../../platform/ui/me.tsx'
import { axe, settled, shoot } from './harness.ts'
import { kept, type PhoneHouse, phoneHouse } from './phone-house.ts'
import { thumbOn } from './thumbs.ts'

let house: PhoneHouse

beforeAll(async () => {
  house = await phoneHouse()
}, 400_000)

afterAll(() => house?.close())

/** How many lines with these words the house holds. */
async function heard(words: string): Promise<number> {
  const found = await sql<{ n: number }>`
    select count(*)::int as n from activities.heard_opinion where words = ${words}`.execute(house.db)
  return found.rows[0]?.n ?? 0
}

/** The first session that this recorder owes a report. */
async function owed(persona: string): Promise<RecorderAnswer['items'][number]> {
  const recorder = await house.signIn(persona)
  const { items } = await recorder.get<RecorderAnswer>('/api/v1/my/community-sessions')
  const session = items.find((one) => one.can.report.can && !one.reported)
  if (!session) throw new Error(`${persona} owes no report`)
  return session
}

interface Owned {
  activityId: string
  recorderId: string
  streetId: number
  version: number
}

/** Single visits that a recorder owes a report, the largest roster first. */
async function ownedSessions(): Promise<Owned[]> {
  const found = await sql<Owned>`
    select a.activity_id as "activityId", p.person_id as "recorderId", a.street_id as "streetId", a.version
    from activities.activity a
    join roster.post p on p.district_id = a.district_id and p.community_id = a.community_id and p.kind = 'recorder'
      and p.starts_on <= ${DEMO_TODAY}::date and (p.ends_on is null or p.ends_on > ${DEMO_TODAY}::date)
    where a.state = 'published' and a.reported_at is null and a.contact_day_id is null
      and a.held_on between ${DEMO_TODAY}::date - 14 and ${DEMO_TODAY}::date
    order by (select count(*) from activities.attendance t where t.district_id = a.district_id
      and t.activity_id = a.activity_id) desc, a.activity_id`.execute(house.db)
  return found.rows
}

test('two deputies and two opinions of twenty characters are reported in under a minute', async () => {
  const opinions = ['楼道灯坏了三周晚上看不见路老人都怕摔跤。', '菜场门口停车太乱早上送孩子过不去请管管。']
  for (const words of opinions) expect([...words]).toHaveLength(20)
  const session = (await ownedSessions())[0]
  if (!session) throw new Error('No visit waits for a recorder')
  const context = await house.phone({ personId: session.recorderId })
  const { page, faults, close } = await house.openOn(context, '/')
  const thumb = await thumbOn(page)
  await thumb.tap(page.getByRole('link', { name: '上报情况' }).first())
  await page.getByRole('group', { name: '哪几位代表到了？' }).waitFor()
  const boxes = page.getByRole('checkbox')
  await thumb.tap(boxes.nth(0))
  await thumb.tap(boxes.nth(1))
  await thumb.tap(page.getByRole('textbox', { name: '意见 1' }))
  await thumb.write(opinions[0] ?? '')
  await thumb.tap(page.getByRole('button', { name: '再加一条' }))
  await thumb.tap(page.getByRole('textbox', { name: '意见 2' }))
  await thumb.write(opinions[1] ?? '')
  await thumb.tap(page.getByRole('button', { name: '上报：到场 2 位，意见 2 条' }))
  await page.getByText('已收到').waitFor()
  console.log(
    `a report: ${thumb.tally.taps} taps, ${thumb.tally.characters} characters, ${thumb.seconds().toFixed(1)} s`,
  )
  expect(await thumb.seen()).toBe(thumb.tally.taps)
  expect(thumb.seconds()).toBeLessThan(60)

  // A second report replaces the first, so it starts from it.
  await page.getByRole('link', { name: '回到本周' }).tap()
  await page.locator(`a[href$="/report/${session.activityId}"]`).tap()
  await page.getByRole('textbox', { name: '意见 2' }).waitFor()
  expect(await page.getByRole('textbox', { name: '意见 2' }).inputValue()).toBe(opinions[1])
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(2)
  await page.getByRole('textbox', { name: '意见 2' }).fill('菜场门口停车太乱')
  await page.getByRole('button', { name: '上报：到场 2 位，意见 2 条' }).tap()
  await page.getByText('已收到').waitFor()
  expect([await heard(opinions[0] ?? ''), await heard(opinions[1] ?? '')]).toEqual([1, 0])
  expect(faults).toEqual([])
  await close()
})

describe('without a network', () => {
  const words = '地下车库漏水已经半年了'

  test('a report is opened, written and kept; with the network back it is sent once', async () => {
    const session = await owed('5-recorder-second')
    const context = await house.phone('5-recorder-second')
    const first = await house.openOn(context, '/')
    await kept(first.page)
    await settled(first.page)
    await context.setOffline(true)
    await first.page.close()

    const page = await context.newPage()
    await page.goto(`${house.url}/m/report/${session.activityId}`)
    await page.getByText(/网络不通，这是 .* 取到的内容/).waitFor()
    expect(await axe(page)).toEqual([])
    await page.getByRole('checkbox').first().check()
    await page.getByRole('textbox', { name: '意见 1' }).fill(words)
    await page.getByRole('button', { name: /^上报：/ }).click()
    await page.getByText('已存在本机').waitFor()
    await page.getByRole('link', { name: '待发送 1 条' }).waitFor()
    await shoot(page, 'phone-offline-kept')
    expect(await heard(words)).toBe(0)
    await page.close()

    const later = await context.newPage()
    await later.goto(`${house.url}/m/`)
    await later.getByText('已存在本机').waitFor()
    await context.setOffline(false)
    await later.getByRole('link', { name: '待发送 1 条' }).waitFor({ state: 'detached', timeout: 20_000 })
    await later.goto(`${house.url}/m/outbox`)
    await later.getByText(/已收到（/).waitFor()
    expect(await heard(words)).toBe(1)
    await later.reload()
    await settled(later)
    expect(await heard(words)).toBe(1)
    await context.close()
  })

  test('a report that came too late is refused with the reason, and its words are not lost', async () => {
    const secretary = await house.signIn('4-street-secretary')
    const { street } = await secretary.get<Me>('/api/v1/me')
    const session = (await ownedSessions()).find((one) => one.streetId === street?.id)
    if (!session) throw new Error('No visit waits for a recorder of this street')
    const late = '电动车在楼道里充电'
    const context = await house.phone({ personId: session.recorderId })
    const { page, faults } = await house.openOn(context, `/report/${session.activityId}`)
    await page.getByRole('textbox', { name: '意见 1' }).fill(late)
    await context.setOffline(true)
    await page.getByRole('button', { name: /^上报：/ }).click()
    await page.getByText('已存在本机').waitFor()
    const { activityId, version } = session
    const said = { version, reason: '台风，改期' }
    expect((await secretary.send('POST', `/api/v1/activities/${activityId}/cancel`, said)).status).toBe(200)
    await context.setOffline(false)
    await page.getByText(/被退回：./).waitFor({ timeout: 20_000 })
    await page.getByRole('link', { name: '1 条被退回' }).waitFor()
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: '回去修改' }).click()
    expect(await page.getByRole('textbox', { name: '意见 1' }).inputValue()).toBe(late)
    expect(await heard(late)).toBe(0)
    expect(faults).toEqual([])
    await context.close()
  })

  test('no cache holds what people wrote or what concerns them; a sign-out empties the phone', async () => {
    const context = await house.phone('5-recorder')
    const { page } = await house.openOn(context, '/')
    await kept(page)
    await settled(page)
    const paths = await cachedPaths(page)
    expect(paths).toContain('/m/')
    expect(paths.filter((path) => !/^\/(m|fonts)\//.test(path))).toEqual([])
    expect(await keptQuestions(page)).toContain('/api/v1/me')
    await page.evaluate(() => localStorage.setItem('bandeng.draft.somebody.report', '{"words":"半句话"}'))
    await page.getByRole('link', { name: '我的' }).click()
    await page.getByRole('button', { name: '退出登录' }).click()
    await page.waitForURL('**/m/sign-in')
    expect(await keptQuestions(page)).toEqual([])
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')))).toEqual([])
    await context.setOffline(true)
    await page.goto(`${house.url}/m/`)
    await page.getByRole('alert').waitFor()
    expect(await page.getByText('周思瑶').count()).toBe(0)
    await context.close()
  })
})

const cachedPaths = (page: Page) =>
  page.evaluate(async () => {
    const paths: string[] = []
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) paths.push(new URL(request.url).pathname)
    }
    return paths
  })

/** The questions whose answers the phone keeps. */
const keptQuestions = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((answer, refuse) => {
        const open = indexedDB.open('bandeng-answers')
        open.onerror = () => refuse(open.error)
        open.onsuccess = () => {
          const keys = open.result.transaction('answers').objectStore('answers').getAllKeys()
          keys.onsuccess = () => {
            open.result.close()
            answer(keys.result.map(String))
          }
        }
      }),
  )
