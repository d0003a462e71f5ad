import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEMO_TODAY } from '../../db/demo/testing.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { axe, clippedTexts, overflows, shoot, smallTargets } from './harness.ts'
import { enlarge, kept, type PhoneHouse, phoneHouse, sound } from './phone-house.ts'

const ITEMS = '/api/v1/opinions/items'

let house: PhoneHouse
let heard: Heard

interface Deputy {
  personId: string
  name: string
  initials: string
}

interface Heard {
  personId: string
  lines: { opinionId: string; words: string }[]
}

beforeAll(async () => {
  house = await phoneHouse()
  heard = await heardLately()
}, 400_000)

afterAll(() => house?.close())

/** A deputy of Pingjiang who was lately where several things were heard that nobody has raised, each said once only. */
async function heardLately(): Promise<Heard> {
  const found = await sql<Heard>`
    select t.person_id as "personId", json_agg(json_build_object('opinionId', h.opinion_id, 'words', h.words) order by h.opinion_id) as lines
    from activities.activity a
    join activities.attendance t on t.district_id = a.district_id and t.activity_id = a.activity_id and t.mark = 'present'
    join activities.heard_opinion h on h.district_id = a.district_id and h.activity_id = a.activity_id
    join roster.mandate m on m.district_id = a.district_id and m.person_id = t.person_id and m.ends_on is null and m.street_id = a.street_id
    join districts.street s on s.district_id = a.district_id and s.street_id = a.street_id and s.name = '平江街道'
    where a.held_on between ${DEMO_TODAY}::date - 28 and ${DEMO_TODAY}::date and a.state in ('closed', 'summarised')
      and not exists (select from opinions.item i where i.district_id = h.district_id and i.opinion_id = h.opinion_id)
    group by t.person_id having count(*) > 1 and count(*) = count(distinct h.words) order by t.person_id limit 1`.execute(
    house.db,
  )
  const [first] = found.rows
  if (!first) throw new Error('No deputy of Pingjiang was lately where several things were heard')
  return first
}

async function itemSaying(words: string) {
  const found = await sql<{ opinionId: string | null; deputyId: string | null; raisedBy: string }>`
    select opinion_id as "opinionId", deputy_id as "deputyId", raised_by as "raisedBy"
    from opinions.item where words = ${words}`.execute(house.db)
  return found.rows
}

const lineOn = (page: Page, words: string) => page.getByRole('button', { name: words, exact: true })

/** Chooses what it is about, and changes the words if any are given. */
async function submit(page: Page, words?: string): Promise<void> {
  if (words !== undefined) await page.getByLabel('什么事？').fill(words)
  await page.getByLabel('哪一类？').selectOption('services')
  await page.getByRole('button', { name: '提交' }).click()
}

describe('a deputy and what was heard', () => {
  test('one press on a line, without a network: the item is linked to it, and the line says its number', async () => {
    const [line] = heard.lines
    if (!line) throw new Error('No line')
    const context = await house.phone({ personId: heard.personId })
    const { page, faults } = await house.openOn(context, '/opinions')
    await kept(page)
    await context.setOffline(true)
    await page.getByRole('link', { name: /从听到的群众意见里选/ }).click()
    await lineOn(page, line.words).waitFor()
    await sound(page)
    await shoot(page, 'phone-heard')
    await lineOn(page, line.words).click()
    await page.getByText(/来自.*的群众意见/).waitFor()
    expect(await page.getByLabel('什么事？').inputValue()).toBe(line.words)
    await sound(page)
    const words = `${line.words}，居民希望年底前解决`
    await submit(page, words)
    await page.getByText('已存在本机').waitFor()
    await page.getByRole('button', { name: '返回' }).click()
    await page.getByRole('link', { name: new RegExp(line.words) }).click()
    await context.setOffline(false)
    await page.getByText(/民意〔\d+〕\d+号/).waitFor({ timeout: 20_000 })
    const linked = { opinionId: line.opinionId, deputyId: heard.personId, raisedBy: 'deputy' }
    expect(await itemSaying(words)).toEqual([linked])
    await page.goto(`${house.url}/m/opinions/heard`)
    const raised = page.getByRole('listitem').filter({ hasText: line.words })
    await raised.getByText('已提出').waitFor()
    await raised.getByText(/平江民意〔\d+〕\d+号/).waitFor()
    expect(await lineOn(page, line.words).count()).toBe(0)
    await sound(page)
    expect(faults).toEqual([])
    await context.close()
  })

  test('somebody else was faster: the phone says so, and another matter goes without the link', async () => {
    const line = heard.lines[1]
    if (!line) throw new Error('No second line')
    const context = await house.phone({ personId: heard.personId })
    const { page, faults } = await house.openOn(context, '/opinions/heard')
    await kept(page)
    await lineOn(page, line.words).click()
    await page.getByLabel('什么事？').waitFor()
    await context.setOffline(true)
    await submit(page)
    await page.getByText('已存在本机').waitFor()
    const secretary = await house.signIn('4-street-secretary')
    const raised = { id: newId(), opinionId: line.opinionId, theme: 'services' }
    expect((await secretary.send('POST', `${ITEMS}/from-heard`, { lines: [raised] })).status).toBe(201)
    await context.setOffline(false)
    await page.getByText('这一条已经有人提出').waitFor({ timeout: 20_000 })
    await sound(page)
    await shoot(page, 'phone-heard-taken')
    await page.getByRole('button', { name: '写的是另一件事，不关联' }).click()
    const words = `${line.words}，说的是隔壁小区`
    await page.getByLabel('什么事？').waitFor()
    expect(await page.getByText(/来自.*群众意见/).count()).toBe(0)
    await page.getByLabel('什么事？').fill(words)
    await page.getByRole('button', { name: '提交' }).click()
    await page.getByText(/民意〔\d+〕\d+号/).waitFor()
    expect(await itemSaying(words)).toEqual([{ opinionId: null, deputyId: heard.personId, raisedBy: 'deputy' }])
    expect(faults).toEqual([])
    await context.close()
  })
})

test('a recorder names the deputy a resident told it to, by initials, without a network; the next time by one press', async () => {
  const recorder = await house.signIn('5-recorder')
  const { streets } = await recorder.get<{ streets: { streetId: number }[] }>('/api/v1/opinions/intake')
  const { items } = await recorder.get<{ items: Deputy[] }>(
    `/api/v1/opinions/deputies?streetId=${streets[0]?.streetId}`,
  )
  const only = items.find((one) => items.filter(({ initials }) => initials.startsWith(one.initials)).length === 1)
  if (!only) throw new Error('No deputy has initials of their own')
  const context = await house.phone(recorder)
  const { page, faults } = await house.openOn(context, '/opinions')
  await kept(page)
  await context.setOffline(true)
  await page.getByRole('link', { name: '替居民登记' }).click()
  await page.getByLabel('什么事？').fill('代表上门时说的，楼道灯不亮')
  await page.getByLabel('哪一类？').selectOption('facilities')
  const asked = page.getByRole('searchbox', { name: /^向哪位代表反映的/ })
  await asked.fill('zzzz')
  await page.getByText('本街道没有找到这位代表。').waitFor()
  await asked.fill(only.initials)
  await sound(page)
  await shoot(page, 'phone-deputy-found')
  await page.getByRole('button', { name: only.name, exact: true }).click()
  await page.getByText(`向${only.name}代表反映的`).waitFor()
  await sound(page)
  await page.getByRole('button', { name: '登记，出受理号' }).click()
  await page.getByText('已存在本机').waitFor()
  await context.setOffline(false)
  await page.getByRole('heading', { name: '请居民拍下这一屏' }).waitFor({ timeout: 20_000 })
  const told = { opinionId: null, deputyId: only.personId, raisedBy: 'resident' }
  expect(await itemSaying('代表上门时说的，楼道灯不亮')).toEqual([told])
  await page.goto(`${house.url}/m/opinions/for-resident`)
  await page.getByRole('button', { name: only.name, exact: true }).click()
  await page.getByRole('button', { name: '换一位，或不填' }).click()
  await asked.waitFor()
  expect(faults).toEqual([])
  await context.close()
})

test.each([
  ['zh', 'light'],
  ['en', 'dark'],
] as const)('what was heard, and both forms, are sound in all text sizes: %s, %s', async (language, theme) => {
  for (const [who, path] of [
    [{ personId: heard.personId }, '/opinions/heard'],
    [{ personId: heard.personId }, '/opinions/new'],
    ['5-recorder', '/opinions/for-resident'],
  ] as const) {
    const context = await house.phone(who, { language, theme, size: { width: 360, height: 640 } })
    const { page, faults } = await house.openOn(context, path, { language, theme })
    for (const elder of [0, 1, 2] as const) {
      await enlarge(page, elder)
      expect(await overflows(page), `${path} ${elder}`).toBe(false)
      expect(await smallTargets(page, elder ? 60 : 44), `${path} ${elder}`).toEqual([])
      expect(await axe(page), `${path} ${elder}`).toEqual([])
      expect(await clippedTexts(page), `${path} ${elder}`).toEqual([])
    }
    expect(faults, path).toEqual([])
    await context.close()
  }
})
