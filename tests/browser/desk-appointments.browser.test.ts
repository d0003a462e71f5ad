import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../platform/ids/new-id.ts'
import { endDelegationSeats, recommendAndChoose } from './appointment-steps.ts'
import { type DeskHouse, deskHouse, type Signed } from './desk-house.ts'
import { axe, overflows, shoot, type Visit } from './harness.ts'
import { toField, typeDay } from './keystrokes-of-forms.ts'

/** A batch of eight on its whole way by keyboard alone: opened, listed, examined, appraised, nominated, tabled, voted on, announced, installed. */

const MEETING_ON = '2026-11-20'
const TITLE = '街道人大工委副主任（兼职）任免（2026年）'

let house: DeskHouse
let staff: Signed
let desk: Visit
let dossierId: string
let chosen: { streetId: number; personId: string; name: string }[]

interface Shown {
  state: string
  matters: { matterId: string; state: string; personName: string }[]
}

beforeAll(async () => {
  house = await deskHouse()
  staff = await house.signIn('2-district-staff')
  await endDelegationSeats(staff, '2026-11-01')
  desk = await house.open(staff, '/')
}, 400_000)

afterAll(async () => {
  await desk?.close()
  await house?.close()
})

const told = (words: string) => desk.page.getByText(words).first().waitFor()
const shown = () => staff.get<Shown>(`/api/v1/dossiers/${dossierId}`)
/** n opens the next step's form; its first field has the focus when it stands there. */
async function next(form: string): Promise<void> {
  await desk.page.keyboard.press('n')
  await desk.page.getByRole('form', { name: form }).waitFor()
}
const send = () => desk.page.keyboard.press('Control+Enter')

test('opened from the palette, with a name that fits; only whoever opened it is told', async () => {
  const { page } = desk
  await page.keyboard.press('Control+k')
  await page.keyboard.type('jljz')
  await page.getByRole('option', { name: '建立卷宗' }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('form', { name: '建立卷宗' }).waitFor()
  await told('只有您。')
  expect(await page.getByLabel('名称', { exact: true }).inputValue()).toBe(TITLE)
  await send()
  await page.getByRole('heading', { name: TITLE }).waitFor()
  await told('公告以前只有您可见')
  dossierId = new URL(page.url()).pathname.split('/').at(-1) as string
})

test('what eight streets recommended and chose is listed by one key, and examined', async () => {
  const { page } = desk
  chosen = await recommendAndChoose(staff, dossierId)
  expect(chosen).toHaveLength(8)
  await page.reload()
  await told('推选出')
  await page.keyboard.press('b')
  await told('已列入 8 项。')
  for (const one of chosen) await page.getByRole('button', { name: `${one.name}，打开这一项` }).waitFor()
  // Down to the third, open, what it rests on, closed again.
  for (const key of ['j', 'j', 'j', 'Enter']) await page.keyboard.press(key)
  await page.getByRole('list', { name: '资格条件' }).waitFor()
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('list', { name: '资格条件' }).waitFor({ state: 'detached' })
  await page.keyboard.press('q')
  await told('已核对 8 项。')
  await next('资格审查')
  await send()
  await told('已办：资格审查。')
  expect(await shown()).toMatchObject({ state: 'examined', matters: Array(8).fill({ state: 'qualified' }) })
})

test('appraised by number and date only, nominated, the papers sent in time', async () => {
  const { page } = desk
  await next('组织部门考察')
  await told('考察材料、档案不放进系统')
  expect(await page.locator('input[type=file]').count()).toBe(0)
  await typeDay(page, '2026-11-05')
  await toField(page, '考察材料文号')
  await page.keyboard.insertText('姑组考〔2026〕12号')
  await send()
  await told('已办：组织部门考察。')
  await next('主任会议提名')
  await typeDay(page, '2026-11-06')
  await send()
  await told('已办：主任会议提名。')
  // The district asks for a law test before the papers are sent: eight scores, one after another.
  await told('还没有法律知识考试成绩')
  await page.keyboard.press('t')
  await page.getByRole('form', { name: '录入考试成绩' }).waitFor()
  await typeDay(page, '2026-11-05')
  await toField(page, `${chosen[0]?.name}的成绩`)
  for (const score of ['88', '91', '76', '60', '95', '83', '79', '100']) {
    await page.keyboard.type(score)
    await page.keyboard.press('Enter')
  }
  await send()
  await told('已录入 8 人的成绩。')
  await next('送交会议材料')
  await typeDay(page, '2026-11-16')
  await toField(page, '会议名称')
  await page.keyboard.insertText('区第三届人大常委会第三十次会议')
  await toField(page, '会议日期')
  await typeDay(page, MEETING_ON)
  // Four days where the rule asks for ten: said before anything is pressed, and refused by the house.
  await told('送达到开会只有 4 天')
  await send()
  await page.getByRole('form', { name: '送交会议材料' }).getByRole('alert').waitFor()
  await toField(page, '材料送达日期', 'back')
  await typeDay(page, '2026-11-09')
  await told('相隔 11 天')
  await send()
  await told('已办：送交会议材料。')
})

test('the meeting: thirty-one members, twenty-seven present, eight ballots typed without the mouse', async () => {
  const { page } = desk
  await next('会议开始')
  await toField(page, '常委会组成人员总数')
  await page.keyboard.type('31')
  await toField(page, '出席人数')
  await page.keyboard.type('15')
  await told('出席没有过半数')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('27')
  await told('16 票')
  await send()
  await told('已办：会议开始。')
  await page.keyboard.press('s')
  await page.getByRole('form', { name: '登记任前表态' }).waitFor()
  // The first in writing, by the arrow; the others speak.
  await page.keyboard.press('ArrowRight')
  await send()
  await told('已登记 8 人的任前表态。')
  await page.keyboard.press('v')
  await page.getByRole('form', { name: '录入表决结果' }).waitFor()
  for (const [at, votesFor] of ['27', '26', '25', '24', '16', '27', '26', '15'].entries()) {
    await page.keyboard.type(votesFor)
    await page.keyboard.press('Enter')
    await page.keyboard.type('=')
    await page
      .locator('.dossier-vote-says')
      .nth(at)
      .getByText(at === 7 ? '未通过：15 票，须 16 票' : `通过：${votesFor} 票，须 16 票`)
      .waitFor()
    for (let field = 0; field < 3; field += 1) await page.keyboard.press('Enter')
  }
  expect(await axe(page)).toEqual([])
  await send()
  await told('已录入 8 项表决结果。')
  await next('结束表决')
  await send()
  await told('已办：结束表决。')
  const { matters } = await shown()
  expect(matters.map((one) => one.state).sort()).toEqual(['failed', ...Array(7).fill('passed')])
})

test('announced after a look at what becomes public; the seats are held from the meeting’s day', async () => {
  const { page } = desk
  await next('公告')
  const preview = page.getByRole('region', { name: '公告以后公开的内容' })
  expect(await preview.getByText('就任').count()).toBe(7)
  expect(await page.getByLabel('公告署名').inputValue()).toBe('姑苏区人大常委会')
  expect(await axe(page)).toEqual([])
  await send()
  await told('已办：公告。')
  await told('公开的只有结果')
  const { committees } = await staff.get<{
    committees: { places: { holder: { personId: string; startsOn: string } | null }[] }[]
  }>('/api/v1/committees')
  const since = committees.flatMap(({ places }) =>
    places.flatMap(({ holder }) => (chosen.some((one) => one.personId === holder?.personId) ? [holder?.startsOn] : [])),
  )
  expect(since).toEqual(Array(7).fill(MEETING_ON))
})

test('sworn in and letters in hand: installed', async () => {
  const { page } = desk
  const passed = (await shown()).matters.filter((one) => one.state === 'passed')
  await told('还有 14 处没有办好')
  const [leader] = passed
  const { status } = await staff.send('POST', `/api/v1/dossiers/${dossierId}/ceremonies`, {
    ...{ id: newId(), heldOn: MEETING_ON, place: '区人大常委会会议厅', chairedBy: '常委会主任' },
    ...{ mode: 'collective', anthem: true },
    oaths: passed.map((one) => ({ matterId: one.matterId, part: one === leader ? 'leader' : 'taker' })),
  })
  expect(status).toBe(201)
  for (const one of passed) {
    const paperId = newId()
    await staff.send('POST', `/api/v1/dossiers/${dossierId}/papers`, {
      ...{ id: paperId, kind: 'letter', matterId: one.matterId, signer: '常委会主任', issuedOn: MEETING_ON },
    })
    const handed = await staff.send('POST', `/api/v1/issued-papers/${paperId}/hand-over`, {
      version: 1,
      on: MEETING_ON,
    })
    expect(handed.status).toBe(200)
  }
  await page.reload()
  await told('条件都已具备。')
  await next('宣誓就职')
  await send()
  await told('已宣誓就职')
  await shoot(page, 'desk-appointments-installed', true)
  expect(await axe(page)).toEqual([])
  expect(await overflows(page)).toBe(false)
  expect(desk.faults).toEqual([])
})
