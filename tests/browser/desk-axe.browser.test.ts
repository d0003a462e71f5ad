import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DeskHouse, deskHouse } from './desk-house.ts'
import { axe, blankTexts, glyphsDrawn, overflows, type Visit } from './harness.ts'

/** Every page of the desk for every role, in both languages, with what opens on them: nothing for axe, no fault, no sideways scrolling. */

let house: DeskHouse

beforeAll(async () => {
  house = await deskHouse()
}, 400_000)

afterAll(() => house?.close())

/** Goes where a link would lead: the desk changes pages without loading anew. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => history.pushState(null, '', `/desk${to}`), path)
  // React draws the new page within a frame or two; then its answers are awaited.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  await page.waitForFunction(() => document.querySelector('main h1') && !document.querySelector('main .loading'))
}

async function findings(visit: Visit): Promise<string[]> {
  const found = await axe(visit.page)
  if (await overflows(visit.page)) found.push('scrolls sideways')
  return [...found, ...visit.faults.splice(0)]
}

const IDS = {
  activity: ['/api/v1/activities?limit=1', 'activityId'],
  day: ['/api/v1/contact-days', 'contactDayId'],
  person: ['/api/v1/people?limit=1&level=district', 'personId'],
  record: ['/api/v1/duty/review-queue?stage=street', 'recordId'],
  dossier: ['/api/v1/dossiers?limit=1', 'dossierId'],
} as const

const SHOWN = [
  '/',
  '/live',
  '/week',
  '/calendar',
  '/activities/activity',
  '/contact-days',
  '/contact-days/day',
  '/years',
]
const FILES = ['/duty-files', '/duty-files/person', '/points', '/points/person', '/rules']
const PEOPLE = ['/people/person', '/committees']
const ENTRY = ['/activities/new', '/activities/record', '/activities/activity/papers/sign-in', '/spot-checks']
const REVIEW = ['/review', '/objections']
const DOSSIERS = ['/appointments', '/appointments/dossier', '/appointments/new', '/appointments/order-rules']

/** Roles with their pages; every page stands in both languages for at least one of them. */
const DESKS = [
  [
    '2-district-staff',
    'zh',
    [...SHOWN, ...ENTRY, ...REVIEW, ...FILES, ...PEOPLE, ...DOSSIERS, '/ranking', '/imports', '/audit'],
  ],
  [
    '2-district-staff',
    'en',
    ['/', '/opinion-figures', '/ranking', '/imports', '/audit', '/review', '/spot-checks', '/committees', ...DOSSIERS],
  ],
  ['4-street-secretary', 'en', [...SHOWN, ...ENTRY, '/review/record', '/objections', ...FILES, ...PEOPLE, '/imports']],
  ['4-street-secretary', 'zh', ['/', '/activities/record', '/contact-days/day', '/review/record', '/people/person']],
  ['3-street-director', 'zh', [...SHOWN, ...REVIEW, ...FILES, ...PEOPLE, '/appointments', '/appointments/order-rules']],
  ['4-street-member', 'en', [...SHOWN, ...FILES]],
  ['1-district-head', 'zh', ['/', '/review', '/people', '/activities', '/rules', '/opinion-figures']],
  ['4-street-member', 'zh', ['/opinion-figures']],
  ['5-unit-handler', 'en', ['/unit-tasks']],
  ['9-system-admin', 'zh', ['/', '/people/person', '/committees', '/audit', '/rules', '/live']],
] as const

test.each(DESKS)(
  '%s in %s, page by page',
  async (persona, language, pages) => {
    const who = await house.signIn(persona)
    const ids = new Map<string, string>()
    for (const [name, [list, key]] of Object.entries(IDS)) {
      if (!pages.some((page) => page.split('/').includes(name))) continue
      const { items } = await who.get<{ items: Record<string, string>[] }>(list)
      ids.set(name, items[0]?.[key] ?? '')
    }
    const visit = await house.open(who, '/', { language })
    const wrong: Record<string, string[]> = {}
    for (const page of pages) {
      await goTo(
        visit.page,
        page
          .split('/')
          .map((part) => ids.get(part) ?? part)
          .join('/'),
      )
      const found = await findings(visit)
      if (found.length > 0) wrong[page] = found
    }
    expect(await glyphsDrawn(visit.page, 'h1')).toBe(true)
    await visit.close()
    expect(wrong).toEqual({})
  },
  240_000,
)

test('no name stays blank while the glyphs of a page come in piece by piece', async () => {
  const visit = await house.open('2-district-staff', '/committees', { language: 'en' })
  await visit.page.getByText('Pingjiang', { exact: true }).first().waitFor()
  await expect.poll(() => blankTexts(visit.page)).toEqual([])
  await visit.close()
})

describe.each(['zh', 'en'] as const)('what opens on the pages, in %s', (language) => {
  let visit: Visit
  let page: Page
  beforeAll(async () => {
    visit = await house.open('4-street-secretary', '/', { language, theme: language === 'en' ? 'dark' : 'light' })
    page = visit.page
  })
  afterAll(() => visit?.close())

  test('palette, person menu and an unknown page', async () => {
    await page.keyboard.press('Control+k')
    await page.getByRole('option').first().waitFor()
    expect(await findings(visit)).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('button[aria-haspopup=menu]').click()
    await page.getByRole('menuitem').first().waitFor()
    expect(await findings(visit)).toEqual([])
    await page.keyboard.press('Escape')
    await goTo(page, '/no-such-page')
    expect(await findings(visit)).toEqual([])
  })

  test('what is not there, and what is not theirs, is said on a page with a heading', async () => {
    await goTo(page, '/activities/019a0000-0000-7000-8000-000000000001')
    expect(await findings(visit)).toEqual([])
    await goTo(page, '/ranking')
    await page.getByRole('alert').waitFor()
    expect(await findings(visit)).toEqual([])
  })

  test('the sheet with an editor open, and a form the server refused', async () => {
    const secretary = await house.signIn('4-street-secretary')
    const { items } = await secretary.get<{ items: { contactDayId: string; state: string; heldOn: string }[] }>(
      '/api/v1/contact-days',
    )
    const open = items.find((day) => day.state === 'published' && day.heldOn < '2026-11-22')
    await goTo(page, `/contact-days/${open?.contactDayId}`)
    await page.keyboard.press('Enter')
    await page.locator('.act-picker').first().waitFor()
    expect(await findings(visit)).toEqual([])
    await goTo(page, '/activities/record')
    await page.locator('textarea').first().press('Control+Enter')
    await page.locator('[role=alert]').first().waitFor()
    expect(await findings(visit)).toEqual([])
  })

  test('a choice of communities, opened', async () => {
    await goTo(page, '/activities/record')
    await page.locator('.ant-select').nth(2).click()
    await page.locator('.ant-select-dropdown').waitFor()
    expect(await findings(visit)).toEqual([])
    await page.keyboard.press('Escape')
  })
})
