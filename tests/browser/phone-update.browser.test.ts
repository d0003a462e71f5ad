import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeBrowser } from './chromium.ts'
import { openPhone } from './harness.ts'
import { kept } from './phone-house.ts'
import { type TinyHouse, tinyHouse } from './tiny-house.ts'

const built = resolve(import.meta.dirname, '../../dist')

let folder = ''
let house: TinyHouse

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bandeng-update-'))
  cpSync(join(built, 'phone'), join(folder, 'phone'), { recursive: true })
  house = await tinyHouse({ '/api/v1/sign-in': { districts: [], remembered: false, personas: [] } }, folder)
})

afterAll(async () => {
  await house?.close()
  await closeBrowser()
  if (folder) rmSync(folder, { recursive: true })
})

/** Puts another edition in the served folder: the page and the worker differ, as after a release. */
function release(edition: string): void {
  const page = join(folder, 'phone/index.html')
  writeFileSync(page, readFileSync(page, 'utf8').replace(/<title>.*<\/title>/, `<title>${edition}</title>`))
  const worker = join(folder, 'phone/sw.js')
  writeFileSync(worker, readFileSync(worker, 'utf8').replace(/"version":"\w+"/, `"version":"${edition}"`))
}

const served = (html: string) => /<title>(.*)<\/title>/.exec(html)?.[1]

test('a new release is seen at the next load, kept for offline, and the phone never holds more than two', async () => {
  const { page, context, faults, close } = await openPhone(house.url, '/sign-in')
  await kept(page)
  const shells = () =>
    page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('bandeng-shell-')))
  const first = await shells()
  expect(first).toHaveLength(1)
  for (const edition of ['second', 'third']) {
    release(edition)
    const answer = await page.reload()
    expect(served((await answer?.text()) ?? '')).toBe(edition)
    await expect.poll(shells, { timeout: 20_000 }).toContain(`bandeng-shell-${edition}`)
  }
  await expect.poll(shells, { timeout: 20_000 }).toEqual(['bandeng-shell-second', 'bandeng-shell-third'])
  await context.setOffline(true)
  const answer = await page.reload()
  expect(served((await answer?.text()) ?? '')).toBe('third')
  expect(faults).toEqual([])
  await close()
})

test('a page left open loads anew when it comes to the front after a release', async () => {
  const { page, close } = await openPhone(house.url, '/sign-in')
  await kept(page)
  await page.evaluate(() => Object.assign(window, { leftOpen: true }))
  release('fourth')
  const toTheFront = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  const stillOpen = async () => {
    await toTheFront()
    return page.evaluate(() => 'leftOpen' in window)
  }
  await expect.poll(() => stillOpen().catch(() => true), { timeout: 20_000, interval: 300 }).toBe(false)
  await close()
})

test('a release that changes while it is taken in is not kept half', async () => {
  const { page, close } = await openPhone(house.url, '/sign-in')
  await kept(page)
  const worker = join(folder, 'phone/sw.js')
  const text = readFileSync(worker, 'utf8').replace(/"version":"\w+"/, '"version":"half"')
  writeFileSync(worker, text.replace(/"needed":\[/, '"needed":["assets/of-another-build.js",'))
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update().catch(() => {})
    const coming = registration.installing
    if (!coming) return
    await new Promise<void>((over) => {
      coming.onstatechange = () => coming.state === 'redundant' && over()
    })
  })
  expect(await page.evaluate(() => caches.keys())).not.toContain('bandeng-shell-half')
  await close()
})
