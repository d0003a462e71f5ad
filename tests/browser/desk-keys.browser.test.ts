import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEMO_TODAY } from '../../db/demo/testing.ts'
import type { RosterLineAnswer, SheetAnswer } from '../../modules/activities/contract.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { initials } from '../../platform/ui/desk/initials.ts'
import { type DeskHouse, deskHouse, type Signed } from './desk-house.ts'
import { type Clerk, clerkAt, KLM, keysToWrite, secondsOf } from './keystrokes.ts'

const SECRETARY = '4-street-secretary'

let house: DeskHouse
let secretary: Signed

beforeAll(async () => {
  house = await deskHouse()
  secretary = await house.signIn(SECRETARY)
}, 400_000)

afterAll(() => house?.close())

/** The page saw what was counted: nothing was filled in behind its back. */
async function honest(clerk: Clerk): Promise<void> {
  const { keys, written, presses } = clerk.tally
  expect(await clerk.seen()).toEqual({ keys: keys - written, presses })
}

test('the model counts as the paper does', () => {
  expect(keysToWrite('楼道灯坏了')).toBe('loudaodenghuaile'.length + 2)
  expect(keysToWrite('3号楼')).toBe(1 + 'haolou'.length + 1)
  const tally = { keys: 10, written: 0, presses: 2, homings: 1, thoughts: 3 }
  expect(secondsOf(tally)).toBeCloseTo(10 * KLM.key + 2 * (KLM.point + KLM.press) + KLM.home + 3 * KLM.think)
})

describe('a visit with three deputies and two opinions, in under 30 seconds', () => {
  /** Three deputies of the street whose initials begin nobody else's in it. */
  let three: { name: string; initials: string }[]

  beforeAll(async () => {
    const found = await sql<{ name: string }>`
      select distinct p.name from roster.person p
      join roster.mandate m on m.district_id = p.district_id and m.person_id = p.person_id and m.ends_on is null
      join districts.street s on s.district_id = m.district_id and s.street_id = m.street_id
      where s.name = '平江街道' and m.level = 'district' and m.starts_on <= ${DEMO_TODAY}::date order by p.name`.execute(
      house.db,
    )
    const people = found.rows.map(({ name }) => ({ name, initials: initials(name) }))
    const alone = (one: (typeof people)[number]) =>
      people.filter((other) => other.initials.startsWith(one.initials)).length === 1
    three = people.filter((one) => one.initials.length === 3 && alone(one)).slice(0, 3)
    expect(three).toHaveLength(3)
  })

  /** From the home page to "closed", with a way of saying who came. */
  async function record(community: string, who: (clerk: Clerk, page: Page) => Promise<void>, visits = 1) {
    const visit = await house.open(secretary, '/')
    const { page } = visit
    const clerk = await clerkAt(page)
    await clerk.click(page.getByRole('link', { name: '补记走访' }))
    await page.getByRole('combobox', { name: '社区' }).waitFor()
    await clerk.type(initials(community).slice(0, 3), 'Enter')
    await page.getByText('空着按回车').waitFor()
    await who(clerk, page)
    await page.getByText('接着记意见').waitFor()
    await clerk.follow('Enter')
    await clerk.write('楼道灯坏了', 'Enter')
    await clerk.write('垃圾清运太慢')
    await clerk.keys('Control+Enter')
    await page.getByText('条履职记录已登记').waitFor()
    await honest(clerk)
    expect(visit.faults).toEqual([])
    await visit.close()
    const one = { opinions: ['楼道灯坏了', '垃圾清运太慢'], people: 3, records: 3 }
    expect(await kept(community)).toEqual(Array.from({ length: visits }, () => one))
    return clerk.tally
  }

  async function kept(community: string) {
    const found = await sql<{ opinions: string[]; people: number; records: number }>`
      select (select json_agg(o.words order by o.line_no) from activities.heard_opinion o
          where o.district_id = a.district_id and o.activity_id = a.activity_id) as opinions,
        (select count(*)::int from activities.attendance t
          where t.district_id = a.district_id and t.activity_id = a.activity_id and t.mark = 'present') as people,
        (select count(*)::int from duty.record r
          where r.district_id = a.district_id and r.source_id = a.activity_id and r.state = 'confirmed') as records
      from activities.activity a
      join districts.community c on c.district_id = a.district_id and c.community_id = a.community_id
      where a.kind = 'weekly_visit' and a.held_on = ${DEMO_TODAY}::date and a.state = 'closed' and c.name = ${community}
    `.execute(house.db)
    return found.rows
  }

  test('by pinyin initials', async () => {
    const tally = await record('北园社区', async (clerk, page) => {
      for (const one of three) {
        await clerk.type(one.initials, 'Enter')
        await page.getByRole('button', { name: `去掉${one.name}` }).waitFor()
      }
    })
    expect(tally).toMatchObject({ keys: 57, presses: 1, thoughts: 8 })
    expect(secondsOf(tally)).toBeLessThan(30)
  })

  test('by pasting the names', async () => {
    const tally = await record('永林社区', (clerk) => clerk.paste(three.map((one) => one.name).join('、')))
    expect(tally).toMatchObject({ keys: 47, presses: 1, thoughts: 6 })
    expect(secondsOf(tally)).toBeLessThan(30)
  })

  test('as last time', async () => {
    const tally = await record('永林社区', (clerk) => clerk.keys('Enter'), 2)
    expect(tally).toMatchObject({ keys: 46, presses: 1, thoughts: 6 })
    expect(secondsOf(tally)).toBeLessThan(30)
  })
})

describe('a contact-day morning of 23 communities and 38 attendances, in under three minutes', () => {
  const ATTENDANCES = 38
  let sheet: SheetAnswer

  /** The recorder of a community reports from the phone: who came of those due, and one opinion. */
  async function report(row: SheetAnswer['rows'][number], present: readonly RosterLineAnswer[]) {
    const recorder = await house.signIn({ personId: await recorderOf(row.activityId) })
    const came = present.map(({ personId }) => ({ personId }))
    const away = row.roster.filter((line) => !present.includes(line)).map((line) => line.personId)
    const opinions = [{ id: newId(), words: '健身器材松了，老人怕摔。', reach: 'community' }]
    const body = { id: newId(), present: came, leave: away, opinions }
    const answer = await recorder.send('POST', `/api/v1/activities/${row.activityId}/report`, body)
    expect(answer).toMatchObject({ status: 200 })
  }

  async function recorderOf(activityId: string): Promise<string> {
    const found = await sql<{ personId: string }>`
      select p.person_id as "personId" from activities.activity a
      join roster.post p on p.district_id = a.district_id and p.community_id = a.community_id and p.kind = 'recorder'
      where a.activity_id = ${activityId}::uuid and p.ends_on is null limit 1`.execute(house.db)
    return found.rows[0]?.personId ?? ''
  }

  beforeAll(async () => {
    const { street } = await secretary.get<{ street: { id: number } }>('/api/v1/me')
    const id = newId()
    const plan = { id, streetId: street.id, heldOn: DEMO_TODAY, due: 'as_last_time', publish: true }
    expect(await secretary.send('POST', '/api/v1/contact-days', plan)).toMatchObject({ status: 201 })
    sheet = await secretary.get<SheetAnswer>(`/api/v1/contact-days/${id}`)
    expect(sheet.totals).toMatchObject({ sessions: 23, missing: 23 })
    // Two of the 23 recorders have not reported; one deputy after another is away until 38 are left.
    let away = sheet.totals.named - ATTENDANCES
    expect(away).toBeGreaterThanOrEqual(0)
    for (const row of sheet.rows.slice(2)) {
      const stay = away > 0 && row.roster.length > 1 ? 1 : 0
      away -= stay
      await report(row, row.roster.slice(stay))
    }
    expect(away).toBe(0)
  })

  test('reported by the recorders, checked row by row, completed and closed by the secretary', async () => {
    const visit = await house.open(secretary, '/')
    const { page } = visit
    const clerk = await clerkAt(page)
    await clerk.click(page.getByRole('link', { name: '联系日', exact: true }))
    await clerk.click(page.getByRole('link', { name: '11月22日（周日）' }))
    await page.getByText('只看未报（2）').waitFor()
    // The first two are missing: opened, "all due have come", saved; the sheet goes on by itself.
    await clerk.keys('Enter')
    for (const [at, left] of [1, 0].entries()) {
      await page.getByText(`空着按回车：应到的 ${sheet.rows[at]?.roster.length} 人都到了`).waitFor()
      await clerk.keys('Enter', 'Control+Enter')
      await page.getByText(`只看未报（${left}）`).waitFor()
    }
    for (const _ of sheet.rows) {
      clerk.look()
      await clerk.follow('j')
    }
    const { named } = sheet.totals
    await page.getByText(`合计 23 场次 · 应到 ${named} · 到场 38 · 请假 ${named - 38} · 意见 21 条`).waitFor()
    await clerk.click(page.getByRole('button', { name: '办结全部' }))
    await page.getByText('联系日已办结：23 场次、38 人次，38 条履职记录已登记。').waitFor()
    await honest(clerk)
    expect(visit.faults).toEqual([])
    await visit.close()
    expect(clerk.tally).toMatchObject({ keys: 30, presses: 3, thoughts: 29 })
    expect(secondsOf(clerk.tally)).toBeLessThan(180)
  })
})
