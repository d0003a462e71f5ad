import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DeskHouse, deskHouse, type Signed } from './desk-house.ts'
import { axe, overflows, settled, shoot } from './harness.ts'
import { type Laid, layVote } from './vote-of-demo.ts'

let house: DeskHouse
let staff: Signed
let laid: Laid
let at: string

beforeAll(async () => {
  house = await deskHouse()
  staff = await house.signIn('2-district-staff')
  laid = await layVote(house.db)
  at = `/appointments/${laid.dossierId}`
}, 400_000)

afterAll(() => house?.close())

async function sound(page: Page, name: string): Promise<void> {
  await settled(page)
  expect(await axe(page)).toEqual([])
  await shoot(page, name)
}

const names = () => laid.people.map(({ name }) => name)

describe('after the announcement', () => {
  test('staff enter the ceremony: one leads, one is absent and makes it up', async () => {
    const { page, faults } = await house.open(staff, `${at}/oaths`)
    await page.getByText('还没有举行宣誓仪式。').waitFor()
    await sound(page, 'after-oaths-empty')
    await page.getByRole('button', { name: '登记宣誓仪式' }).click()
    const form = page.getByRole('form', { name: '登记宣誓仪式' })
    await form.getByLabel('地点').fill('区人大常委会会议厅')
    await form.getByLabel('主持人').fill('沈静')
    const [first, , third] = names()
    await form
      .getByRole('radiogroup', { name: `${third}的宣誓情况` })
      .getByText('缺席')
      .click()
    await form.getByLabel(`${third}的补行日期`).fill(laid.comingDay)
    await form.getByText('集体宣誓', { exact: true }).waitFor()
    await sound(page, 'after-oaths-form')
    await form.getByRole('button', { name: '登记宣誓仪式' }).click()
    await page.getByText('宣誓2人，缺席1人').waitFor()
    await page.getByRole('listitem').filter({ hasText: first }).getByText('领誓').waitFor()
    await sound(page, 'after-oaths-held')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('letters are numbered for all at once, handed over to those who swore, and one is void', async () => {
    const { page, faults } = await house.open(staff, `${at}/papers`)
    await page.getByRole('button', { name: '给没有的3人编任命书' }).click()
    await page.getByLabel('签发人').fill('沈静')
    await page.getByRole('button', { name: '给没有的3人编任命书' }).click()
    await page.getByText(/任〔2026〕3号/).waitFor()
    await page.getByRole('button', { name: '登记颁发 2 份' }).click()
    await page.getByRole('form').getByRole('button', { name: '登记颁发 2 份' }).click()
    await expect.poll(() => page.getByText(/日）颁发$/).count()).toBe(2)
    await sound(page, 'after-papers')
    await page.getByRole('button', { name: /作废.*任〔2026〕3号/ }).click()
    await page.getByLabel(/作废原因/).fill('打印时污损')
    await page.getByRole('form').getByRole('button', { name: /作废/ }).click()
    await page.getByRole('button', { name: '给没有的1人编任命书' }).waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('the register shows every number, void ones too', async () => {
    const { page, faults } = await house.open(staff, '/appointments/register')
    await page.getByText(/打印时污损/).waitFor()
    await sound(page, 'after-register')
    await page.getByText('公告', { exact: true }).click()
    // The latest year that has any: the demo's two of 2024.
    await page.getByText('姑苏人大公〔2024〕2号').waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('a course is called, and its roll marks only who was not there', async () => {
    const { page, faults } = await house.open(staff, `${at}/courses`)
    await page.getByRole('button', { name: '通知培训' }).click()
    const form = page.getByRole('form', { name: '通知培训' })
    await form.getByLabel('地点').fill('区委党校')
    await sound(page, 'after-course-form')
    await form.getByRole('button', { name: '通知培训' }).click()
    await page.getByRole('button', { name: '点名' }).click()
    const [, second] = names()
    await page
      .getByRole('radiogroup', { name: `${second}的到训情况` })
      .getByText('请假')
      .click()
    await page.getByText('到2人，请假1人，缺席0人').waitFor()
    await sound(page, 'after-course-roll')
    await page.getByRole('button', { name: '点名完毕，培训已办' }).click()
    await page.getByRole('listitem').filter({ hasText: second }).getByText('待补训').waitFor()
    await sound(page, 'after-course-held')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('the list says what is left: one oath to be made up', async () => {
    const { page, faults } = await house.open(staff, '/appointments/after')
    const left = page.getByRole('region', { name: '待补行宣誓' })
    await left.getByText(names()[2] ?? '').waitFor()
    await page.getByRole('link', { name: '2/3 人' }).first().waitFor()
    await sound(page, 'after-list')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('the file of a person holds how the seat came, review, talk, and the street before and since', async () => {
    const [first] = laid.people
    const { page, faults } = await house.open(staff, `/tenures/${first?.personId}`)
    await page.getByText('时间太短：不到 90 天，看不出变化。').waitFor()
    await page.getByRole('button', { name: '写评议' }).click()
    await page.getByLabel('评议意见').fill('到岗及时，联系群众紧密。')
    await page.getByRole('button', { name: '保存评议' }).click()
    await page.getByText('到岗及时，联系群众紧密。').waitFor()
    await page.getByRole('button', { name: '记录谈话' }).click()
    await page.getByLabel('谈话人').fill('区人大代表工委')
    await page.getByLabel('谈话要点').fill('提醒按时参加接待日')
    await page.getByRole('form').getByRole('button', { name: '记录谈话' }).click()
    await page.getByText('提醒按时参加接待日').waitFor()
    await sound(page, 'after-tenures')
    expect(faults).toEqual([])
    await page.context().close()
  })
})

test('in English, on a phone’s width, nothing lies beside the screen', async () => {
  const pages = ['/appointments/after', `${at}/oaths`, `${at}/papers`, `${at}/courses`, '/appointments/register']
  const narrow = { language: 'en' as const, size: { width: 390, height: 844 } }
  for (const path of [...pages, `/tenures/${laid.people[0]?.personId}`]) {
    const name =
      path
        .split('/')
        .at(-1)
        ?.replace(/^[0-9a-f-]{36}$/, 'tenures') ?? ''
    const { page } = await house.open(staff, path, narrow)
    await settled(page)
    expect([path, await overflows(page)]).toEqual([path, false])
    expect([path, await axe(page)]).toEqual([path, []])
    await shoot(page, `after-${name}-en-390`)
    await page.context().close()
    const wide = await house.open(staff, path, { language: 'en' })
    await settled(wide.page)
    await shoot(wide.page, `after-${name}-en`)
    await wide.page.context().close()
  }
})
