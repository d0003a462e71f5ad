import { describe, expect, test } from 'vitest'
import type { CompositionRule, IncompatibilityRule, RuledPost, Seat } from '../../committees/language.ts'
import { allMet, type ConditionFacts, type ConditionRules, hardConditions, type Proposal } from './hard-conditions.ts'

const STREET = 320508018
const OTHER = 320508019

const rule = (seat: Seat, most: number, grounds: CompositionRule['grounds'] = []): CompositionRule => ({
  ...{ ruleId: null, startsOn: null, source: '《任免办法》第三条', sourceEn: 'Rule of appointment, art. 3' },
  ...{ seat, least: 1, most, fullTime: false, grounds },
})
const incompatible = (verdict: IncompatibilityRule['verdict']): IncompatibilityRule => ({
  ...{ ruleId: null, startsOn: null, endsOn: null, source: '《条例》', sourceEn: 'Regulation' },
  ...{ seat: null, postKind: 'judicial', verdict },
})
const rulesWith = (verdicts: Partial<Record<RuledPost, IncompatibilityRule['verdict']>> = {}): ConditionRules => ({
  composition: {
    director: rule('director', 1),
    part_time_deputy_director: rule('part_time_deputy_director', 2, ['department_head', 'delegation_deputy']),
    member: rule('member', 7),
    secretary: rule('secretary', 1),
  },
  about: (_, post) => {
    const verdict = verdicts[post]
    return verdict === undefined ? null : { ...incompatible(verdict), postKind: post }
  },
  order: { failuresThatBar: 2, source: '程序规则', sourceEn: 'Order of steps' },
})
const proposal = (more: Partial<Proposal> = {}): Proposal => ({
  ...{ type: 'appoint', dossierId: 'd', streetId: STREET, seat: 'part_time_deputy_director', seatNo: 2 },
  ...{ personId: 'p', ground: 'delegation_deputy', mandateId: null, postId: null, tenureId: null },
  ...more,
})
const facts = (more: Partial<ConditionFacts> = {}): ConditionFacts => ({
  ...{ mandates: [{ mandateId: 'm', streetId: STREET, suspended: false }], posts: [], held: [], taken: [] },
  ...{ failures: 0, tenureIds: [] },
  ...more,
})
const head = (more: object = {}) => ({
  ...{
    postId: 'c',
    kind: 'street_department_head' as const,
    office: 'general_office' as const,
    streetId: STREET,
    title: '综合处处长',
  },
  ...more,
})

/** The names of the conditions that are not met, and with ? those not computed. */
const failing = (asked: Proposal, known: ConditionFacts, rules = rulesWith()): string[] =>
  hardConditions(asked, known, rules)
    .filter(({ passed }) => passed !== true)
    .map(({ key, passed }) => key.replace('appointments.condition.', passed === null ? '?' : ''))

test('a deputy of the delegation for the place that asks for one: everything is met, each condition with its rule', () => {
  const found = hardConditions(proposal(), facts(), rulesWith({ judicial: 'refused' }))
  expect(allMet(found)).toBe(true)
  for (const one of found) expect([one.source, one.sourceEn].every((words) => words.length > 1)).toBe(true)
  expect(found.find(({ key }) => key.endsWith('.mandate'))?.source).toBe('《任免办法》第三条')
})

describe('what the place rests on', () => {
  const heads = proposal({ ground: 'department_head', seatNo: 1 })
  test.each<[string, Proposal, ConditionFacts, string[]]>([
    ['no mandate', proposal(), facts({ mandates: [] }), ['mandate']],
    [
      'a mandate of another street',
      proposal(),
      facts({ mandates: [{ mandateId: 'm', streetId: OTHER, suspended: false }] }),
      ['mandate'],
    ],
    ['another mandate than the one named', proposal({ mandateId: 'n' }), facts(), ['mandate']],
    [
      'a suspended mandate',
      proposal(),
      facts({ mandates: [{ mandateId: 'm', streetId: STREET, suspended: true }] }),
      ['not-suspended'],
    ],
    ['head of the general office', heads, facts({ mandates: [], posts: [head()] }), []],
    ['head of another department of the street', heads, facts({ posts: [head({ office: null })] }), ['post']],
    ['head of another street’s general office', heads, facts({ posts: [head({ streetId: OTHER })] }), ['post']],
    [
      'in the street’s office, not its head',
      heads,
      facts({ posts: [head({ kind: 'street_office', office: null })] }),
      ['post'],
    ],
    ['another post than the one named', { ...heads, postId: 'x' }, facts({ posts: [head()] }), ['post']],
    ['a deputy for the place of a head', proposal({ seatNo: 1 }), facts(), ['place-ground']],
    ['a deputy for any place', proposal({ seatNo: null }), facts(), []],
    ['nobody in particular where the place asks for a deputy', proposal({ ground: 'any' }), facts(), ['place-ground']],
    ['anybody as a member', proposal({ seat: 'member', ground: 'any' }), facts({ mandates: [] }), []],
  ])('%s', (_, asked, known, expected) => {
    expect(failing(asked, known)).toEqual(expected)
  })
})

describe('what does not go together', () => {
  const judge = { postId: 'j', kind: 'judicial' as const, office: null, streetId: null, title: '审判员' }
  const keys = (verdict: IncompatibilityRule['verdict'], posts: ConditionFacts['posts']) =>
    hardConditions(proposal(), facts({ posts }), rulesWith({ judicial: verdict }))
      .map(({ key, passed }) => [key.replace('appointments.condition.', ''), passed] as const)
      .filter(([key]) => key.endsWith('.judicial'))

  test('refused: met by who has no such post, not met by who has; warned and allowed are said only of who has it', () => {
    expect(keys('refused', [])).toEqual([['without.judicial', true]])
    expect(keys('refused', [judge])).toEqual([['without.judicial', false]])
    expect(keys('warned', [judge])).toEqual([['warned.judicial', true]])
    expect(keys('allowed', [judge])).toEqual([['allowed.judicial', true]])
    expect([keys('warned', []), keys('allowed', [])]).toEqual([[], []])
  })

  test('a seat in another committee is refused where the rule says so, a seat in the own one always', () => {
    const elsewhere = facts({ held: [{ streetId: OTHER, seat: 'member' }] })
    expect(failing(proposal(), elsewhere)).toEqual([])
    expect(failing(proposal(), elsewhere, rulesWith({ other_committee: 'refused' }))).toEqual([
      'without.other_committee',
    ])
    expect(failing(proposal(), facts({ held: [{ streetId: STREET, seat: 'member' }] }))).toEqual(['no-other-seat'])
  })
})

describe('the place', () => {
  const taken = (...seats: [seatNo: number, leaves: boolean][]) =>
    facts({ taken: seats.map(([seatNo, leaves]) => ({ seatNo, leaves })) })
  test.each<[string, number | null, ConditionFacts, string[]]>([
    ['held', 2, taken([2, false]), ['place']],
    ['held by whoever this dossier removes', 2, taken([2, true]), []],
    ['removed, and another already chosen for later', 2, taken([2, true], [2, false]), ['place']],
    ['the other one held', 2, taken([1, false]), []],
    ['any place, one free', null, taken([1, false]), []],
    ['any place, none free', null, taken([1, false], [2, false]), ['place']],
    ['a third place there is not', 3, taken(), ['place']],
  ])('%s', (_, seatNo, known, expected) => {
    expect(failing(proposal({ seatNo }), known)).toEqual(expected)
  })
})

describe('failed before', () => {
  test.each([
    [0, []],
    [1, []],
    [2, ['failures']],
    [3, ['failures']],
    [null, ['?failures-unknown']],
  ])('%s times', (times, expected) => {
    expect(failing(proposal(), facts({ failures: times }))).toEqual(expected)
  })

  test('what could not be computed keeps the whole from being met', () => {
    expect(allMet(hardConditions(proposal(), facts({ failures: null }), rulesWith()))).toBeNull()
    expect(allMet(hardConditions(proposal(), facts({ failures: null, mandates: [] }), rulesWith()))).toBe(false)
  })
})

test('whoever leaves a seat holds it, and nothing else is asked', () => {
  const leaves = proposal({ type: 'remove', tenureId: 't', ground: null })
  expect(failing(leaves, facts({ mandates: [], tenureIds: ['t'] }))).toEqual([])
  expect(failing(leaves, facts({ tenureIds: ['u'] }))).toEqual(['tenure'])
})
