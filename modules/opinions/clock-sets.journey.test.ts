import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../platform/ids/new-id.ts'
import { DISTRICT } from '../roster/testing/people-ground.ts'
import type { ClockSetsAnswer } from './contract-clock-sets.ts'
import type { ClocksAnswer } from './contract-clocks.ts'
import { handedOver } from './testing/hand-over.ts'
import { type HandlingHouse, handlingHouse } from './testing/handling-house.ts'

/** Limits of other places: looked at beside one's own, adopted from a later day. */

let house: HandlingHouse
beforeAll(async () => {
  house = await handlingHouse()
  house.on('2026-11-19')
})
afterAll(() => house?.close())

const sets = async (who: string, on = '') =>
  (await house.ask('GET', `/opinions/clock-sets${on && `?on=${on}`}`, { as: who })).json<ClockSetsAnswer>()
const adopt = (who: string, set: string, body: object, key?: string) =>
  house.ask('POST', `/opinions/clock-sets/${set}/adopt`, { as: who, body, ...(key ? { key } : {}) })
const code = async (answer: ReturnType<typeof adopt>) => {
  const { statusCode, ...rest } = await answer
  const { code, field } = rest.json<{ code?: string; field?: string }>()
  return [statusCode, code, field]
}
const limits = async (on: string) =>
  (await house.ask('GET', `/opinions/clocks?on=${on}`, { as: 'secretary' }))
    .json<ClocksAnswer>()
    .inForce.filter(({ step }) => step === 'reply')
    .map(({ amount, unit, extensionAmount, isTemplate }) => [amount, unit, extensionAmount, isTemplate])
const TEMPLATE = [
  [10, 'working_days', 5, true],
  [15, 'working_days', 10, true],
  [2, 'months', null, true],
]
const replyDue = async (itemId: string) =>
  (await house.seen('secretary', itemId)).clocks.find(({ step }) => step === 'reply')?.dueOn

test('everybody reads the sets with their sources; the district alone may adopt', async () => {
  const read = await sets('secretary')
  expect(read.sets.map(({ key }) => key)).toEqual([
    ...['default', 'gusu-contact-day', 'xiangtan-12345', 'fuzhou-12345', 'qingdao-rule'],
  ])
  expect(read.can.adopt).toEqual({ can: false, why: 'opinions.clocks-by-district' })
  expect((await sets('staff')).can.adopt.can).toBe(true)
  const gusu = read.sets.find(({ key }) => key === 'gusu-contact-day')
  expect(gusu?.rows.map(({ route, differs }) => [route, differs]).filter(([route]) => route !== null)).toEqual([
    ['street_department', ['limit', 'extension']],
    ['district_department', ['limit', 'extension']],
    ['higher', []],
  ])
  for (const who of ['secretary', 'member', 'urban', 'shen'])
    expect(await code(adopt(who, 'gusu-contact-day', { inForceFrom: '2026-12-01' }))).toEqual([
      ...[403, 'opinions.clocks-by-district', undefined],
    ])
})

test('from a later day only, of the rows it has, and of a set there is', async () => {
  for (const inForceFrom of ['2026-11-19', '2026-01-01'])
    expect(await code(adopt('staff', 'fuzhou-12345', { inForceFrom }))).toEqual([
      ...[422, 'opinions.clock-from-later-day', 'inForceFrom'],
    ])
  const rows = [{ step: 'triage', route: null }]
  expect(await code(adopt('staff', 'fuzhou-12345', { inForceFrom: '2026-12-01', rows }))).toEqual([
    ...[422, 'opinions.clock-set-is-silent', 'rows'],
  ])
  expect((await adopt('staff', 'nowhere', { inForceFrom: '2026-12-01' })).statusCode).toBe(422)
  expect((await adopt('staff', 'fuzhou-12345', { inForceFrom: '2026-12-01', rows: [] })).statusCode).toBe(422)
  expect(await limits('2027-01-01')).toEqual(TEMPLATE)
})

test('adopted, its rows hold from that day with their source; everything else stays, and what runs keeps its clock', async () => {
  const running = await handedOver(house)
  const before = await replyDue(running)
  const body = { inForceFrom: '2026-11-23', basis: '区人大常委会主任会议决定' }
  const key = newId()
  const first = await adopt('staff', 'xiangtan-12345', body, key)
  expect([first.statusCode, first.json().ruleIds.length]).toEqual([201, 2])
  // The same request again is answered alike and writes nothing; another for the same finds nothing to change.
  expect((await adopt('staff', 'xiangtan-12345', body, key)).json()).toEqual(first.json())
  expect(await code(adopt('staff', 'xiangtan-12345', body))).toEqual([409, 'opinions.clock-set-in-force', undefined])
  expect(await code(adopt('staff', 'fuzhou-12345', body))).toEqual([
    ...[409, 'constraint.clock_rule_district_id_step_route_in_force_from_key', undefined],
  ])
  expect(await limits('2026-11-22')).toEqual(TEMPLATE)
  expect(await limits('2026-11-23')).toEqual([
    ...[[5, 'working_days', 5, false], [5, 'working_days', 5, false], TEMPLATE[2]],
  ])
  const xiangtan = (await sets('staff', '2026-11-23')).sets.find((set) => set.key === 'xiangtan-12345')
  expect(
    xiangtan?.rows.filter(({ there }) => there !== null).map(({ differs, adoptable }) => [differs, adoptable]),
  ).toEqual([
    [[], false],
    [[], false],
  ])
  const { rows } = await house.owner.query(
    `select source, source_en from opinions.clock_rule where district_id = ${DISTRICT} and not is_template limit 1`,
  )
  expect(rows[0].source).toBe('区人大常委会主任会议决定；参照湘潭12345代表专席：签收后5个工作日，复杂事项10个工作日')
  expect(rows[0].source_en).toContain('Xiangtan')
  house.on('2026-11-24')
  const [later] = [await handedOver(house)]
  expect([before, await replyDue(running), await replyDue(later ?? '')]).toEqual([
    ...['2026-12-03', '2026-12-03', '2026-12-01'],
  ])
  const trace = await house.owner.query(
    `select subject_id, detail from audit.entry where action = 'opinions.adopt-clock-set'`,
  )
  expect(trace.rows).toEqual([
    {
      subject_id: 'xiangtan-12345',
      detail: {
        ...{ set: 'xiangtan-12345', inForceFrom: '2026-11-23', basis: '区人大常委会主任会议决定' },
        rows: [
          { step: 'reply', route: 'street_department', amount: 5, unit: 'working_days' },
          { step: 'reply', route: 'district_department', amount: 5, unit: 'working_days' },
        ],
      },
    },
  ])
})

test('one row alone; and our default back again as the district’s own', async () => {
  const rows = [{ step: 'reply', route: 'higher' }]
  expect((await adopt('staff', 'qingdao-rule', { inForceFrom: '2027-01-01', rows })).statusCode).toBe(201)
  expect((await limits('2027-01-01')).at(-1)).toEqual([1, 'months', null, false])
  const all = await adopt('staff', 'default', { inForceFrom: '2027-02-01' })
  expect(all.json().ruleIds).toHaveLength(13)
  expect(await limits('2027-02-01')).toEqual(
    TEMPLATE.map(([amount, unit, extension]) => [amount, unit, extension, false]),
  )
})
