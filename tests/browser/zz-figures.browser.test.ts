import { afterAll, beforeAll, test } from 'vitest'
import { type DeskHouse, deskHouse } from './desk-house.ts'

let house: DeskHouse
beforeAll(async () => {
  house = await deskHouse()
}, 240_000)
afterAll(() => house.close())
test('shot', async () => {
  const who = await house.signIn('2-district-staff')
  const visit = await house.open(who, '/opinion-figures', { language: 'zh', size: { width: 1366, height: 900 } })
  await visit.page.waitForTimeout(2500)
  await visit.page.screenshot({ path: '/tmp/figures/shot.png' })
  await visit.page.locator('.op-number').nth(3).click()
  await visit.page.waitForTimeout(1500)
  await visit.page.screenshot({ path: '/tmp/figures/shot2.png' })
  await visit.close()
}, 240_000)
