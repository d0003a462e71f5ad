import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEMO_TODAY } from '../../db/demo/testing.ts'
import type { DayAnswer, RecordsAnswer } from '../../modules/duty/contract.ts'
import type { AccountAnswer } from '../../modules/points/contract.ts'
import { sayTenths } from '../../platform/ui/format.ts'
import type { Me } from '../../platform/ui/me.tsx'
import type { Signed } from './desk-house.ts'
import { kept, type PhoneHouse, phoneHouse, sound } from './phone-house.ts'
import { thumbOn } from './thumbs.ts'

let house: PhoneHouse
let deputy: Signed
let me: Me

beforeAll(async () => {
  house = await phoneHouse()
  deputy = await house.signIn('6-deputy')
  me = await deputy.get<Me>('/api/v1/me')
}, 400_000)

afterAll(() => house?.close())

const recordsOf = (signed: Signed, personId: string) =>
  signed.get<RecordsAnswer>(`/api/v1/duty/people/${personId}/records?year=${DEMO_TODAY.slice(0, 4)}&limit=100`)

test('a printed card and its PIN let a new phone in; from then on the PIN is enough', async () => {
  const secretary = await house.signIn('4-street-secretary')
  const issued = await secretary.send('POST', `/api/v1/people/${me.person.id}/card`, {})
  const { code, pin } = issued.body as { code: string; pin: string }
  const context = await house.phone(null)
  const { page, faults } = await house.openOn(context, `/sign-in#card=${code}`)
  await page.getByText('卡已识别').waitFor()
  expect(page.url()).not.toContain(code)
  await page.getByLabel('六位数字口令').fill('000000')
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('alert').waitFor()
  await sound(page)
  await page.getByLabel('六位数字口令').fill(pin)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('heading', { name: '本周', level: 1 }).waitFor()
  await context.clearCookies({ name: 'bandeng_session' })
  await page.goto(`${house.url}/m/`)
  await page.getByText('这台手机已记住您').waitFor()
  await sound(page)
  await page.getByLabel('六位数字口令').fill(pin)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('heading', { name: '本周', level: 1 }).waitFor()
  expect(faults).toEqual([])
  await context.close()
})

test('a deputy says to come, and asks for leave after all', async () => {
  const context = await house.phone(deputy)
  const { page, faults } = await house.openOn(context, '/')
  const invited = page.locator('article', { hasText: /可以参加|请您参加/ }).first()
  const title = (await invited.getByRole('heading').textContent()) ?? ''
  const card = page.locator('article', { hasText: title }).first()
  await card.getByRole('button', { name: '我参加' }).click()
  await card.getByText('已答复：参加').waitFor()
  await card.getByRole('link').click()
  await page.getByRole('button', { name: '请假' }).click()
  await page.getByRole('button', { name: '我参加' }).waitFor()
  await sound(page)
  await page.getByRole('button', { name: '返回' }).click()
  await page.locator('article', { hasText: title }).first().getByText('已请假').waitFor()
  expect(faults).toEqual([])
  await context.close()
})

describe('a duty reported by the deputy', () => {
  const title = '走访独居老人，送防诈骗手册'
  const recorded = async () => (await recordsOf(deputy, me.person.id)).items.filter((record) => record.title === title)

  test('goes out once the network is back', async () => {
    const context = await house.phone(deputy)
    const { page } = await house.openOn(context, '/duty')
    await kept(page)
    await context.setOffline(true)
    await page.getByRole('link', { name: '登记履职' }).click()
    await page.getByRole('button', { name: '提交给街道' }).click()
    await page.getByRole('alert').getByText('有 2 处需要改').waitFor()
    await sound(page)
    await page.getByRole('radio', { name: '其他履职' }).check()
    await page.getByLabel('一句话说明').fill(title)
    await page.getByRole('button', { name: '提交给街道' }).click()
    await page.getByText('已存在本机').waitFor()
    expect(await recorded()).toHaveLength(0)
    await context.setOffline(false)
    await page.getByText(/已收到（/).waitFor({ timeout: 20_000 })
    expect(await recorded()).toHaveLength(1)
    await context.close()
  })

  test('takes four taps and less than half a minute', async () => {
    const context = await house.phone(deputy)
    const { page, faults } = await house.openOn(context, '/duty')
    const thumb = await thumbOn(page)
    await thumb.tap(page.getByRole('link', { name: '登记履职' }))
    await thumb.tap(page.getByRole('radio', { name: '其他履职' }))
    await thumb.tap(page.getByLabel('一句话说明'))
    await thumb.write('看望生病的老代表')
    await thumb.tap(page.getByRole('button', { name: '提交给街道' }))
    await page.getByText(/已收到（/).waitFor()
    console.log(
      `a duty: ${thumb.tally.taps} taps, ${thumb.tally.characters} characters, ${thumb.seconds().toFixed(1)} s`,
    )
    expect(await thumb.seen()).toBe(4)
    expect(thumb.seconds()).toBeLessThan(30)
    expect(faults).toEqual([])
    await context.close()
  })

  test('comes back with a reason, is corrected, handed in again and taken back', async () => {
    const [record] = await recorded()
    if (!record) throw new Error('Nothing was reported')
    const secretary = await house.signIn('4-street-secretary')
    const said = { verdict: 'return', reason: '请写明社区和人数', version: record.version }
    expect((await secretary.send('POST', `/api/v1/duty/records/${record.recordId}/review`, said)).status).toBe(200)
    const context = await house.phone(deputy)
    const { page, faults } = await house.openOn(context, '/duty')
    await page.getByRole('link', { name: new RegExp(title) }).click()
    await page.getByText('退回原因：请写明社区和人数').waitFor()
    await sound(page)
    await page.getByRole('link', { name: '补充更正' }).click()
    await page.getByLabel('一句话说明').fill(`钮家巷社区${title}，3户`)
    await sound(page)
    await page.getByRole('button', { name: '重新提交' }).click()
    await page.getByText('待街道审核').waitFor()
    await page.getByRole('button', { name: '撤回' }).click()
    await page.getByText('已撤回').first().waitFor()
    expect(faults).toEqual([])
    await context.close()
  })
})

test('why these points: the clauses add up to the total, and each fact names its clause', async () => {
  const year = DEMO_TODAY.slice(0, 4)
  const account = await deputy.get<AccountAnswer>(`/api/v1/points/accounts/${me.person.id}?year=${year}`)
  expect(account.tenths).toBeGreaterThan(0)
  const context = await house.phone(deputy)
  const { page } = await house.openOn(context, '/mine')
  await page.getByRole('link', { name: new RegExp(`我的积分.*${sayTenths(account.tenths)} 分`) }).click()
  const rows = page.getByRole('list', { name: '按条款' }).getByRole('listitem')
  await rows.first().waitFor()
  const given = await rows.evaluateAll((found) =>
    found.map((row) => Math.round(Number.parseFloat(row.querySelector('.tabular')?.textContent ?? 'NaN') * 10)),
  )
  expect(given.reduce((sum, tenths) => sum + tenths, 0)).toBe(account.tenths)
  await sound(page)
  await page.getByRole('button', { name: '一条一条看' }).click()
  await page
    .getByRole('list', { name: '一条一条看' })
    .getByText(/依据第.+条/)
    .first()
    .waitFor()
  const capped = account.lines.find((line) => line.why === 'capped')
  if (capped)
    await page
      .getByText(/已到上限 .* 分，按条款本应/)
      .first()
      .waitFor()
  await context.close()
})

describe('objecting', () => {
  test('to a record that stands, within its days', async () => {
    const found = await sql<{ personId: string; recordId: string }>`
      select r.person_id as "personId", r.record_id as "recordId" from duty.record r
      join roster.mandate m on m.district_id = r.district_id and m.mandate_id = r.mandate_id and m.ends_on is null
      where r.state = 'confirmed' and r.objection_until >= ${DEMO_TODAY}::date and not r.objected
      order by r.record_id limit 1`.execute(house.db)
    const [record] = found.rows
    if (!record) throw new Error('No record is open to objection on the demo’s day')
    const context = await house.phone({ personId: record.personId })
    const { page, faults } = await house.openOn(context, `/duty/records/${record.recordId}`)
    await page.getByRole('button', { name: '我有异议' }).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByLabel('哪里不对？').fill('我那天是主讲，不是听讲')
    await sound(page)
    await sheet.getByRole('button', { name: '提出异议' }).click()
    await sheet.getByText(/已收到，.*前答复/).waitFor()
    await sheet.getByRole('button', { name: '关闭' }).click()
    await page.getByText('异议核实中').waitFor()
    await page.goto(`${house.url}/m/duty/objections`)
    await page.getByText(/核实中，.*前答复/).waitFor()
    await sound(page)
    await page.getByRole('button', { name: '撤回异议' }).click()
    await page.getByText('已撤回').waitFor()
    expect(faults).toEqual([])
    await context.close()
  })

  test('to one that is missing: the day, what was held, "I was there"', async () => {
    const found = await sql<{ day: string }>`
      select max(a.held_on)::text as day from activities.activity a
      where a.street_id = ${me.street?.id ?? 0} and a.state in ('closed', 'summarised') and a.contact_day_id is null
        and not exists (select from activities.attendance t where t.district_id = a.district_id
          and t.activity_id = a.activity_id and t.person_id = ${me.person.id}::uuid)`.execute(house.db)
    const day = found.rows[0]?.day ?? ''
    const answer = await deputy.get<DayAnswer>(`/api/v1/duty/people/${me.person.id}/days/${day}`)
    const context = await house.phone(deputy)
    const { page, faults } = await house.openOn(context, '/duty/day')
    await sound(page)
    await page.getByLabel('哪一天？').fill(day)
    await page.getByRole('heading', { name: new RegExp(`共 ${sayTenths(answer.tenths)} 分`) }).waitFor()
    await page.getByRole('button', { name: '本街道那天的其他活动' }).click()
    await page.getByRole('button', { name: '我参加了，没有记录' }).first().click()
    const sheet = page.getByRole('dialog')
    await sheet.getByLabel('那天的情况').fill('我到场了，签到表漏了我的名字')
    await sheet.getByRole('button', { name: '提出异议' }).click()
    await sheet.getByText(/已收到，.*前答复/).waitFor()
    expect(faults).toEqual([])
    await context.close()
  })
})

test.each(['7-consultative-deputy', '8-municipal-deputy'])(
  '%s sees attendances and no district points',
  async (who) => {
    const context = await house.phone(who)
    const { page, faults } = await house.openOn(context, '/mine')
    await page.getByRole('link', { name: /我参加的活动.*\d+ 次/ }).click()
    await page.getByText('区级以外的代表参加活动同样登记，不计积分。').waitFor()
    expect(await page.locator('main').getByText(/\d 分/).count()).toBe(0)
    await sound(page)
    expect(faults).toEqual([])
    await context.close()
  },
)
