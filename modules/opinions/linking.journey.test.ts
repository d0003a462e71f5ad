import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../platform/ids/new-id.ts'
import { DISTRICT, JINCHANG, MANDATES, PEOPLE, PINGJIANG } from '../roster/testing/people-ground.ts'
import type { DeputiesAnswer, EnteredAnswer, HeardAnswer } from './contract-intake.ts'
import { aHeldVisit } from './testing/a-held-visit.ts'
import { aCode, type OpinionHouse, opinionHouse, type Who } from './testing/opinion-house.ts'

let house: OpinionHouse
let jinchang: string
beforeAll(async () => {
  house = await opinionHouse()
  const { rows } = await house.owner.query(
    `select min(community_id) as id from districts.community where district_id = ${DISTRICT} and street_id = ${JINCHANG}`,
  )
  jinchang = rows[0].id
})
afterAll(() => house?.close())

const enter = (as: Who, more: Record<string, unknown>) =>
  house.ask('POST', '/opinions/items', { as, body: { id: newId(), theme: 'parking', words: '停车难', ...more } })
const outcome = async (answer: ReturnType<typeof enter>) => {
  const { statusCode, body } = await answer
  return statusCode < 300 ? statusCode : `${statusCode} ${JSON.parse(body).code}`
}
const itemOf = async (itemId: string) =>
  (await house.owner.query(`select *, raised_on::text as on from opinions.item where item_id = '${itemId}'`)).rows[0]
const own = () => house.communities[0] ?? ''
const aLine = async (more: Partial<Parameters<typeof aHeldVisit>[1]> = {}) =>
  (await aHeldVisit(house, { words: ['三号楼楼道灯不亮'], communityId: own(), ...more }))[0] ?? ''

describe('an item entered of a heard line', () => {
  test('by the deputy who heard it: linked to line and visit, of that day and community, and in no list to raise any more', async () => {
    const opinionId = await aLine()
    const said = { channel: 'deputy', words: '三号楼的灯要修', opinionId }
    const made = (await enter('shen', said)).json<EnteredAnswer>()
    const item = await itemOf(made.itemId)
    expect(item).toMatchObject({
      opinion_id: opinionId,
      raised_by: 'deputy',
      on: '2026-11-12',
      words: '三号楼的灯要修',
    })
    expect([item.street_id, item.community_id]).toEqual([PINGJIANG, own()])
    const { items } = (await house.ask('GET', '/opinions/heard', { as: 'secretary' })).json<HeardAnswer>()
    expect(items.map((line) => line.opinionId)).not.toContain(opinionId)
    const trace = await house.owner.query(
      `select detail from audit.entry where action = 'opinions.enter' and subject_id = '${made.itemId}'`,
    )
    expect(trace.rows).toEqual([{ detail: expect.objectContaining({ opinionId, channel: 'deputy' }) }])
  })

  test('once for ever: whoever comes second hears its number, also of two at once; the same again is answered alike', async () => {
    const opinionId = await aLine()
    const body = { id: newId(), channel: 'deputy', opinionId }
    const first = (await enter('shen', body)).json<EnteredAnswer>()
    expect((await enter('shen', body)).json()).toEqual(first)
    expect((await enter('shen', { ...body, opinionId: null })).json().code).toBe('request.id-reused')
    const second = await enter('secretary', { channel: 'counter', opinionId })
    expect([second.statusCode, second.json().code]).toEqual([409, 'opinions.heard-raised-already'])
    expect(second.json().detail).toContain(first.number)
    const line = await aLine()
    const answers = await Promise.all(
      (['shen', 'municipal', 'shen', 'municipal'] as const).map((as) =>
        outcome(enter(as, { channel: 'deputy', opinionId: line })),
      ),
    )
    const late = '409 opinions.heard-raised-already'
    expect(answers.map(String).toSorted()).toEqual(['201', late, late, late])
  })

  test('by those who were there or whom the street serves, and by its staff; of closed visits; not with a paper form', async () => {
    const late = await aHeldVisit(house, { words: ['树枝挡路'], communityId: own(), state: 'published' })
    const there = await aLine({ streetId: JINCHANG, communityId: jinchang, personId: PEOPLE.deputyShen })
    const elsewhere = await aLine({ streetId: JINCHANG, communityId: jinchang, personId: PEOPLE.deputyLuYounger })
    const other = await house.owner.query(
      `select activity_id as id from activities.heard_opinion where opinion_id = '${there}'`,
    )
    const cases: [Who, Record<string, unknown>, number | string][] = [
      ['municipal', { channel: 'deputy', opinionId: await aLine() }, 201],
      ['recorder', { channel: 'recorder', opinionId: await aLine() }, 201],
      [
        'recorder',
        { channel: 'recorder', opinionId: await aLine({ communityId: house.communities[1] ?? '' }) },
        '422 opinions.heard-unknown',
      ],
      ['staff', { channel: 'counter', opinionId: await aLine() }, 201],
      ['staff', { channel: 'counter', opinionId: await aLine(), streetId: JINCHANG }, '422 opinions.heard-elsewhere'],
      ['luYounger', { channel: 'deputy', opinionId: await aLine() }, '422 opinions.heard-unknown'],
      ['otherSecretary', { channel: 'counter', opinionId: await aLine() }, '422 opinions.heard-unknown'],
      ['foreign', { channel: 'counter', opinionId: await aLine() }, '422 opinions.heard-unknown'],
      ['shen', { channel: 'deputy', opinionId: late[0] }, '422 opinions.heard-unknown'],
      ['shen', { channel: 'deputy', opinionId: elsewhere }, '422 opinions.heard-unknown'],
      [
        'shen',
        { channel: 'deputy', opinionId: await aLine(), activityId: other.rows[0].id },
        '422 opinions.heard-other-activity',
      ],
      [
        'secretary',
        { channel: 'paper', codeToken: await aCode(house), opinionId: await aLine() },
        '422 opinions.heard-not-on-paper',
      ],
    ]
    for (const [as, more, expected] of cases) expect([as, await outcome(enter(as, more))]).toEqual([as, expected])
    // Present in another street: the matter goes to the own one, which keeps the visit it was heard at.
    const made = (await enter('shen', { channel: 'deputy', opinionId: there })).json<EnteredAnswer>()
    expect(await itemOf(made.itemId)).toMatchObject({ street_id: PINGJIANG, community_id: null, opinion_id: there })
  })
})

describe('the deputy it was told to', () => {
  const deputies = async (as: Who, streetId = PINGJIANG) => {
    const answer = await house.ask('GET', `/opinions/deputies?streetId=${streetId}`, { as })
    return answer.statusCode === 200
      ? answer.json<DeputiesAnswer>().items.map(({ name }) => name)
      : answer.json<{ code: string }>().code
  }

  test('is chosen among those whom the street serves, by who enters for somebody there', async () => {
    const here = ['顾秋菊', '陆平', '沈一鸣', '周卫东']
    for (const as of ['secretary', 'second', 'recorder', 'staff'] as const) expect(await deputies(as)).toEqual(here)
    for (const as of ['otherSecretary', 'member', 'shen'] as const)
      expect([as, await deputies(as)]).toEqual([as, 'opinions.staff-enters'])
    const { items } = (
      await house.ask('GET', `/opinions/deputies?streetId=${PINGJIANG}`, { as: 'recorder' })
    ).json<DeputiesAnswer>()
    expect(items[0]).toEqual({ personId: PEOPLE.deputyGu, name: '顾秋菊', initials: 'gqj' })
    expect(await deputies('foreign')).toBe('opinions.street-needed')
    expect(await deputies('staff', 1)).toBe('opinions.street-needed')
  })

  test('stays in the loop, unless suspended or of another street', async () => {
    const told = (deputyId: string) => enter('recorder', { channel: 'recorder', deputyId })
    const made = (await told(PEOPLE.deputyGu)).json<EnteredAnswer>()
    expect(await itemOf(made.itemId)).toMatchObject({ deputy_id: PEOPLE.deputyGu, raised_by: 'resident' })
    expect(await outcome(told(PEOPLE.deputyLuYounger))).toBe('422 opinions.no-such-deputy')
    await house.owner.query(
      `insert into roster.suspension (district_id, suspension_id, mandate_id, starts_on, reason) values (${DISTRICT}, $1, $2, '2026-11-01', '接受调查')`,
      [newId(), MANDATES.gu],
    )
    expect(await outcome(told(PEOPLE.deputyGu))).toBe('422 opinions.no-such-deputy')
    expect(await deputies('secretary')).not.toContain('顾秋菊')
  })
})
