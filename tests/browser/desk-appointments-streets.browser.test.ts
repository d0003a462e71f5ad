import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../platform/ids/new-id.ts'
import { candidateOf, candidatesDo, delegationPlaces, endDelegationSeats, moveOn } from './appointment-steps.ts'
import { type DeskHouse, deskHouse, type Signed } from './desk-house.ts'
import { axe, overflows, settled, shoot, type Visit } from './harness.ts'
import { toField, typeDay } from './keystrokes-of-forms.ts'

/** A street's director recommends and enters the delegation's choice; nobody else learns of it; a holder changes in mid-term. */

const TITLE = '平江兼职副主任人选（未公开）'
const MEETING_ON = '2026-11-20'

let house: DeskHouse
let staff: Signed
let director: Signed
let pingjiang: number
let dossierId: string
let other: { streetId: number; holder: { personName: string } }

beforeAll(async () => {
  house = await deskHouse()
  staff = await house.signIn('2-district-staff')
  director = await house.signIn('3-street-director')
  const me = await director.get<{ person: { id: string }; roles: { streetId: number }[] }>('/api/v1/me')
  pingjiang = me.roles[0]?.streetId as number
  await endDelegationSeats(staff, '2026-11-01', pingjiang)
  other = (await delegationPlaces(staff)).find((one) => one.streetId !== pingjiang && one.holder) as typeof other
  dossierId = newId()
  await staff.send('POST', '/api/v1/dossiers', { id: dossierId, kind: 'people', title: TITLE })
  const hand = { personId: me.person.id, streetId: pingjiang }
  const { status } = await staff.send('POST', `/api/v1/dossiers/${dossierId}/hands`, hand)
  expect(status).toBe(201)
}, 400_000)

afterAll(() => house?.close())

const sound = async (visit: Visit) => {
  expect(await axe(visit.page)).toEqual([])
  expect(await overflows(visit.page)).toBe(false)
  expect(visit.faults).toEqual([])
}

test('the street’s director finds the dossier, recommends by initials and enters the choice with its counts', async () => {
  const visit = await house.open(director, '/appointments', { size: { width: 1366, height: 768 } })
  const { page } = visit
  const { name } = await candidateOf(director, dossierId, pingjiang)
  await page.getByRole('button', { name: new RegExp(TITLE) }).waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '平江街道 · 推荐与推选' }).waitFor()
  await page.getByText('公告以前只有经办人可见').waitFor()
  await page.keyboard.press('n')
  const form = page.getByRole('form', { name: '推荐人选' })
  await form.waitFor()
  await page.keyboard.insertText(name)
  await page.locator('.ant-select-item-option', { hasText: name }).first().waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('list', { name: '资格条件' }).waitFor()
  await toField(page, '推荐理由')
  // Without a reason it is not sent, and says so.
  await page.keyboard.press('Control+Enter')
  await page.getByText('请写推荐理由').first().waitFor()
  await page.keyboard.insertText('履职积极，熟悉街道情况，群众认可。')
  await sound(visit)
  await page.keyboard.press('Control+Enter')
  await page.getByText(`已推荐${name}。`).waitFor()
  await page.getByRole('button', { name: '录入推选结果' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('form', { name: '录入推选结果' }).waitFor()
  for (const [label, typed] of [
    ['代表团代表数', '36'],
    ['出席人数', '31'],
    ['废票', '2'],
    [`${name}得票`, '28'],
  ] as const) {
    await toField(page, label)
    await page.keyboard.type(typed)
  }
  await page.locator('.dossier-sum').getByText('比出席人数少 1 张').waitFor()
  await page.keyboard.press('Backspace')
  await page.keyboard.type('9')
  await page.locator('.dossier-sum').getByText('合计 31 张，与出席人数相符').waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByText(`已录入：推选出${name}。`).waitFor()
  await shoot(page, 'desk-appointments-street')
  await sound(visit)
  // Another street's part is not theirs.
  await page.goto(`${house.url}/desk/appointments/${dossierId}/streets/${other.streetId}`)
  await page.getByRole('alert').waitFor()
  expect(await page.getByText(name).count()).toBe(0)
  await visit.close()
})

test('somebody else of the district’s staff, an administrator and the street’s secretary see nothing of it anywhere', async () => {
  for (const persona of ['2-district-checker', '9-system-admin', '4-street-secretary']) {
    const visit = await house.open(persona, '/')
    const { page } = visit
    const says = async (what: string) => expect(await page.getByText(what).count(), `${persona} reads ${what}`).toBe(0)
    await page.goto(`${house.url}/desk/appointments`)
    await page.getByRole('heading', { name: '任免卷宗' }).waitFor()
    await page.waitForFunction(() => !document.querySelector('main .loading'))
    await says(TITLE)
    await page.keyboard.press('Control+k')
    await page.keyboard.insertText('平江兼职副主任人选')
    await page.waitForFunction(() => document.querySelectorAll('[role=option]').length === 0)
    // What was typed has been looked for everywhere, and the list stays empty.
    await settled(page)
    expect(await page.getByRole('option').count()).toBe(0)
    await page.keyboard.press('Escape')
    await page.goto(`${house.url}/desk/appointments/${dossierId}`)
    await page.getByRole('alert').getByText('没有这件，或者您不能查看').waitFor()
    await says(TITLE)
    expect(await axe(page)).toEqual([])
    if (persona !== '4-street-secretary') {
      await page.goto(`${house.url}/desk/audit`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForFunction(() => !document.querySelector('main .loading'))
      expect(await page.locator('main').textContent()).not.toContain(dossierId)
    }
    await visit.close()
  }
})

describe('a holder changes in mid-term', () => {
  let visit: Visit
  let next: { name: string }
  let id: string
  const said = (words: string) => visit.page.getByText(words).first().waitFor()
  afterAll(() => visit?.close())

  test('begun at its seat on the board: whoever leaves stands there, the successor comes from the delegation', async () => {
    const { personName } = other.holder
    visit = await house.open(staff, `/committees/${other.streetId}`)
    const { page } = visit
    await page.getByRole('listitem').filter({ hasText: personName }).getByRole('link', { name: '办理任免' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(
      (name) => document.querySelector<HTMLInputElement>('main input.ant-input')?.value.includes(name),
      personName,
    )
    await page.keyboard.press('Control+Enter')
    const add = page.getByRole('form', { name: '添加一项' })
    await add.waitFor()
    await add.getByText(personName).waitFor()
    await toField(page, '理由')
    await page.keyboard.insertText('工作调动')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('button', { name: `${personName}，打开这一项` }).waitFor()
    await add.waitFor({ state: 'detached' })
    id = new URL(page.url()).pathname.split('/').at(-1) as string
    next = await candidateOf(staff, id, other.streetId)
    await page.keyboard.press('a')
    await add.waitFor()
    await toField(page, '席位')
    // By the holder's name: the place whose holder leaves.
    await page.keyboard.insertText(personName)
    await page.locator('.ant-select-item-option', { hasText: personName }).first().waitFor()
    await page.keyboard.press('Enter')
    await toField(page, '人选')
    await page.keyboard.insertText(next.name)
    await page.locator('.ant-select-item-option', { hasText: next.name }).first().waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('button', { name: `${next.name}，打开这一项` }).waitFor()
    await add.waitFor({ state: 'detached' })
  })

  test('removal before appointment, both in one announcement', async () => {
    const { page } = visit
    const { personName } = other.holder
    await page.keyboard.press('q')
    await said('已核对 2 项。')
    await candidatesDo(staff, id, 'test')
    await moveOn(staff, id, [
      ['examine', '2026-11-04'],
      ['appraise', '2026-11-05', { number: '姑组考〔2026〕13号' }],
      ['nominate', '2026-11-06'],
      ['table', '2026-11-09', { meetingName: '区人大常委会第三十次会议', meetingOn: MEETING_ON }],
    ])
    await candidatesDo(staff, id, 'statement')
    await moveOn(staff, id, [['openMeeting', MEETING_ON, { allMembers: 31, present: 27 }]])
    await page.reload()
    await said('会议进行中')
    await page.keyboard.press('v')
    await page.getByRole('form', { name: '录入表决结果' }).waitFor()
    const rows = page.locator('.dossier-vote-what')
    expect(await rows.allTextContents()).toEqual([
      expect.stringContaining(`免去${personName}`),
      expect.stringContaining(`任命${next.name}`),
    ])
    for (const key of ['27', 'Enter', 'Enter', 'Enter', 'Enter', '25', 'Enter', '2', 'Control+Enter'])
      await (key.length > 2 ? page.keyboard.press(key) : page.keyboard.type(key))
    await said('已录入 2 项表决结果。')
    await page.keyboard.press('n')
    await page.getByRole('form', { name: '结束表决' }).waitFor()
    await page.keyboard.press('Control+Enter')
    await said('已表决')
    await page.keyboard.press('n')
    await page.getByText(`${personName} → ${next.name}`).waitFor()
    await sound(visit)
    await page.keyboard.press('Control+Enter')
    await said('公开的只有结果')
    const held = (await delegationPlaces(staff)).find(({ streetId }) => streetId === other.streetId)
    expect(held?.holder?.personName).toBe(next.name)
    await page.keyboard.press('Escape')
    await shoot(page, 'desk-appointments-midterm', true)
  })
})

test('the rule itself: written, consented to, voted on as one, announced, in the register', async () => {
  const visit = await house.open(staff, '/appointments/new')
  const { page } = visit
  const step = async (name: string, fill: readonly (readonly [string, string])[] = []) => {
    await page.keyboard.press('n')
    await page.getByRole('form', { name }).waitFor()
    for (const [label, typed] of fill) {
      await toField(page, label)
      await (/^\d{4}-/.test(typed) ? typeDay(page, typed) : page.keyboard.insertText(typed))
    }
    await page.keyboard.press('Control+Enter')
    await page.getByText(`已办：${name}。`).waitFor()
  }
  await page.getByRole('form', { name: '建立卷宗' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.getByText('办法本身').waitFor()
  await toField(page, '名称')
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText('街道人大工委委员任免办法')
  await page.keyboard.press('Control+Enter')
  await page.getByText('任免办法还没有正文').first().waitFor()
  await toField(page, '办法文本')
  await page.keyboard.insertText('第一条　为规范街道人大工委委员的任免，制定本办法。')
  await page.getByText('有未保存的修改').waitFor()
  await sound(visit)
  await page.keyboard.press('Control+Enter')
  await page.getByText('文本已保存').waitFor()
  await page.locator('h1').focus()
  await step('区委同意', [['批复文号', '姑委复〔2026〕8号']])
  await step('送交会议材料', [
    ['材料送达日期', '2026-11-09'],
    ['会议名称', '区人大常委会第三十次会议'],
    ['会议日期', MEETING_ON],
  ])
  await step('会议开始', [
    ['常委会组成人员总数', '31'],
    ['出席人数', '27'],
  ])
  await page.keyboard.press('v')
  await page.getByRole('form', { name: '录入表决结果' }).waitFor()
  await page.keyboard.type('27')
  await page.keyboard.press('Control+Enter')
  await page.getByText('已录入 1 项表决结果。').waitFor()
  for (const name of ['结束表决', '公告', '收入文件库']) await step(name)
  await page.getByRole('link', { name: '查看文件库' }).waitFor()
  const { items } = await staff.get<{ items: { title: string }[] }>('/api/v1/documents?limit=100')
  expect(items.map((one) => one.title)).toContain('街道人大工委委员任免办法')
  await sound(visit)
  await visit.close()
})

test('on paper a dossier keeps its mark, its way and its matters, and leaves out what is for pressing', async () => {
  const visit = await house.open(staff, `/appointments/${dossierId}`)
  const { page } = visit
  await page.getByText('各街道推荐与推选').waitFor()
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 718, height: 1000 })
  for (const shown of ['.dossier-secret', '.dossier-way', '.dossier-streets'])
    expect(await page.locator(shown).first().isVisible(), shown).toBe(true)
  for (const hidden of ['.rail', '.desk-header', '.dossier-next', '.page-actions', '.dossier-links'])
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false)
  expect(await overflows(page)).toBe(false)
  await shoot(page, 'desk-appointments-print', true)
  await visit.close()
})
