import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { WaitingAnswer } from '../../modules/activities/contract.ts'
import { axe, overflows, settled, shoot, smallTargets } from './harness.ts'
import { enlarge, type PhoneHouse, phoneHouse } from './phone-house.ts'

let house: PhoneHouse

beforeAll(async () => {
  house = await phoneHouse()
}, 400_000)

afterAll(() => house?.close())

const DEPUTY = ['/', '/duty', '/duty/new', '/duty/day', '/duty/objections', '/duty/file', '/mine', '/mine/points']
const ITEMS = [
  '/opinions',
  '/opinions/new',
  '/opinions/heard',
  '/opinions/code',
  '/opinions/sent/none',
  '/opinions/moved',
]
/** Every page once, and for each role those that differ for it. */
const WALKS = [
  ['6-deputy', [...DEPUTY, ...ITEMS, '/outbox', '/nowhere']],
  ['7-consultative-deputy', ['/', '/mine', '/mine/points', '/opinions/new']],
  ['5-recorder', ['/', '/mine', '/opinions', '/opinions/for-resident']],
  ['5-recorder-second', ['/']],
  ['4-street-secretary', ['/', '/visits/new', '/opinions', '/opinions/waiting/triage', '/opinions/for-resident']],
  ['2-district-staff', ['/']],
  [null, ['/sign-in']],
] as const
const LANGUAGES = ['zh', 'en'] as const

/** One page load shows all three text sizes: they are CSS alone. */
describe.each(WALKS)('%s', (who, pages) => {
  test.each(LANGUAGES)('every page is sound in %s, in all text sizes, light and dark', async (language) => {
    const options = {
      language,
      size: { width: 360, height: 640 },
      theme: language === 'zh' ? 'light' : 'dark',
    } as const
    const context = await house.phone(who, options)
    for (const path of pages) {
      const { page, faults } = await house.openOn(context, path, options)
      for (const elder of [0, 1, 2] as const) {
        await enlarge(page, elder)
        expect(await overflows(page), `${path} ${elder}`).toBe(false)
        expect(await smallTargets(page, elder ? 60 : 44), `${path} ${elder}`).toEqual([])
        // Colours go with the theme, not with the size: once in each suffices.
        if (elder !== (language === 'zh' ? 0 : 2)) continue
        expect(await axe(page), `${path} ${elder}`).toEqual([])
      }
      expect(faults, path).toEqual([])
      await page.close()
    }
    await context.close()
  })
})

test('a refused question, a lost network and a long name leave the page sound', async () => {
  const context = await house.phone('6-deputy')
  await context.route('**/api/v1/me', async (route) => {
    const answer = await route.fetch()
    const me = await answer.json()
    await route.fulfill({ json: { ...me, person: { ...me.person, name: '艾则孜·木沙江·买买提' } } })
  })
  await context.route('**/api/v1/duty/objections*', (route) =>
    route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{"status":503}' }),
  )
  await context.route('**/api/v1/my/week', (route) => route.abort())
  for (const path of ['/mine', '/duty/objections', '/']) {
    const { page } = await house.openOn(context, path, { elder: 2 })
    await settled(page)
    if (path !== '/mine') await page.getByRole('button', { name: '再试一次' }).waitFor()
    expect(await overflows(page), path).toBe(false)
    expect(await axe(page), path).toEqual([])
    await shoot(page, `phone-trouble${path.replaceAll('/', '_')}`)
    await page.close()
  }
  await context.close()
})

test('a street secretary enters a visit and reminds who has not reported', async () => {
  const secretary = await house.signIn('4-street-secretary')
  const context = await house.phone(secretary)
  const { page, faults } = await house.openOn(context, '/')
  await page.getByRole('link', { name: '登记一次走访' }).click()
  await page.getByLabel('哪个社区？').selectOption({ label: '钮家巷社区' })
  await page.getByLabel(/哪几位代表到了/).fill('金')
  await page.getByRole('button', { name: /^加上/ }).first().click()
  await page.getByRole('textbox', { name: '意见 1' }).fill('巷口路灯太暗')
  await page.getByRole('button', { name: '登记：到场 1 位' }).click()
  await page.getByText(/已收到（/).waitFor()
  const { contactDays } = await secretary.get<WaitingAnswer>('/api/v1/my/activities-waiting')
  const [day] = contactDays
  if (day) {
    await page.goto(`${house.url}/m/contact-days/${day.contactDayId}`)
    await page.getByRole('list').getByText('待上报').first().waitFor()
    await page.getByRole('button', { name: '复制催报文字' }).click()
    await page.getByText('已复制').waitFor()
    expect(await axe(page)).toEqual([])
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('社区')
  }
  expect(faults).toEqual([])
  await context.close()
})
