import { describe, expect, test } from 'vitest'
import type { IncompatibilityRule } from '../language.ts'
import { headOfOffice, holder, wholeCommittee } from '../testing/holder.ts'
import { flagsOf } from './breaches.ts'
import { incompatibilitiesOfDay, ruleFor } from './rules-of-day.ts'
import { endingInDays, foreseenEnd, type SeatHolder } from './seat-holder.ts'
import { GUSU_COMPOSITION, GUSU_INCOMPATIBILITY, INCOMPATIBILITY_TEMPLATES } from './templates.ts'

const ON = '2026-11-22'
const GUSU = { composition: GUSU_COMPOSITION, incompatibilities: GUSU_INCOMPATIBILITY }
const keys = (holders: readonly SeatHolder[], rules = GUSU) => flagsOf(holders, rules, ON).map((flag) => flag.key)
const withDeputyDirector = (more: Partial<SeatHolder>): SeatHolder[] =>
  wholeCommittee().map((one) =>
    one.seat === 'part_time_deputy_director' && one.seatNo === 1 ? { ...one, ...more } : one,
  )

test('a committee as the rule wants it has nothing to say', () => expect(keys(wholeCommittee())).toEqual([]))

describe('composition', () => {
  test('an empty committee lacks all four kinds, each with its rule and the rule’s source', () => {
    const flags = flagsOf([], GUSU, ON)
    expect(flags.map((flag) => [flag.key, flag.params.asked, flag.params.held])).toEqual([
      ['committees.flag.director', '1', 0],
      ['committees.flag.part_time_deputy_director', '2', 0],
      ['committees.flag.member', '5–7', 0],
      ['committees.flag.secretary', '1', 0],
    ])
    for (const { rule, weight } of flags) {
      expect([rule.kind, rule.template, weight]).toEqual(['composition', true, 'breach'])
      expect(rule.source).toContain('《决策参考》')
    }
  })

  test('too many, and a place beyond the number, are named', () =>
    expect(keys([...wholeCommittee(), holder('secretary', 2)])).toEqual([
      'committees.flag.secretary',
      'committees.flag.no-place',
    ]))

  test('a director who is not full-time breaks the rule', () =>
    expect(keys(wholeCommittee().map((one) => ({ ...one, fullTime: false })))).toEqual(['committees.flag.full-time']))

  test('the first deputy director is head of an office of this very street, the second a deputy of its delegation', () => {
    const elsewhere = headOfOffice({ streetId: 2 })
    expect(keys(withDeputyDirector({ posts: [elsewhere] }))).toEqual(['committees.flag.ground.department_head'])
    expect(keys(wholeCommittee().map((one) => ({ ...one, delegationDeputy: false })))).toEqual([
      'committees.flag.ground.delegation_deputy',
    ])
  })
})

describe('incompatibility', () => {
  const judge = { ...headOfOffice(), postId: 'p2', kind: 'judicial' as const, office: null, title: '法院副院长' }

  test('a part-time deputy director moves to another post: a warning with its rule (domain 20, case 15)', () => {
    const flags = flagsOf(
      withDeputyDirector({ posts: [judge], post: headOfOffice({ endsOn: '2026-11-01' }) }),
      GUSU,
      ON,
    )
    expect(flags.map((flag) => [flag.key, flag.weight, flag.rule.kind])).toEqual([
      ['committees.flag.ground.department_head', 'breach', 'composition'],
      ['committees.flag.incompatible', 'breach', 'incompatibility'],
      ['committees.flag.ground-over', 'breach', 'law'],
    ])
    expect(flags[1]).toMatchObject({ params: { post: '法院副院长' }, seat: 'part_time_deputy_director', seatNo: 1 })
  })

  test('Chongqing refuses the very department head Gusu asks for', () => {
    const chongqing = INCOMPATIBILITY_TEMPLATES.find((one) => one.key === 'chongqing')?.rules ?? []
    expect(keys(wholeCommittee(), { ...GUSU, incompatibilities: chongqing })).toEqual(['committees.flag.incompatible'])
    expect(ruleFor(GUSU_INCOMPATIBILITY, 'part_time_deputy_director', 'street_department_head')?.verdict).toBe(
      'allowed',
    )
  })

  test('a seat in two committees is only warned of', () => {
    const flags = flagsOf(withDeputyDirector({ elsewhere: 2 }), GUSU, ON)
    expect(flags.map((flag) => [flag.key, flag.weight])).toEqual([['committees.flag.two-committees', 'warning']])
  })

  const rule = (more: Partial<IncompatibilityRule>): IncompatibilityRule => ({
    ...{ ruleId: 'r', seat: null, postKind: 'street_office', verdict: 'refused', startsOn: '2024-01-01', endsOn: null },
    ...{ source: '区人大常委会决定', sourceEn: '', ...more },
  })

  test('the template says nothing more from the first rule of the district on', () => {
    const own = [rule({})]
    expect(incompatibilitiesOfDay(own, '2023-12-31')).toEqual(GUSU_INCOMPATIBILITY)
    expect(incompatibilitiesOfDay(own, '2024-01-01')).toEqual(own)
    expect(incompatibilitiesOfDay([rule({ endsOn: '2025-01-01' })], '2025-01-01')).toEqual([])
  })

  test.each([
    [
      'a later decision prevails',
      rule({ startsOn: '2025-01-01', verdict: 'allowed' }),
      rule({ seat: 'member' }),
      'allowed',
    ],
    ['of one day the one that names the seat', rule({}), rule({ seat: 'member', verdict: 'warned' }), 'warned'],
    [
      'about another seat it says nothing',
      rule({ seat: 'director' }),
      rule({ seat: 'member', verdict: 'warned' }),
      'warned',
    ],
  ])('%s', (_, one, other, verdict) => {
    expect(ruleFor([one, other], 'member', 'street_office')?.verdict).toBe(verdict)
    expect(ruleFor([other, one], 'member', 'street_office')?.verdict).toBe(verdict)
  })
})

describe('what a seat rests on', () => {
  const mandate = { level: 'district', number: 3, endsOn: null, suspendedSince: null }

  test('a suspended mandate only warns: the seat stays', () => {
    const flags = flagsOf(withDeputyDirector({ mandate: { ...mandate, suspendedSince: '2026-10-01' } }), GUSU, ON)
    expect(flags.map((flag) => [flag.key, flag.weight, flag.params.since])).toEqual([
      ['committees.flag.suspended', 'warning', '2026-10-01'],
    ])
    expect(flags[0]?.rule.source).toContain('第六十一条')
  })

  test('the earliest end counts; ninety days before it is said, ninety-one not', () => {
    const expiring = holder('member', 1, {
      appointedUntil: '2027-03-01',
      mandate: { ...mandate, endsOn: '2027-02-20' },
      term: { level: 'district', number: 3, endsOn: '2027-06-01' },
    })
    expect(foreseenEnd(expiring)).toBe('2027-02-20')
    expect(endingInDays(expiring, '2026-11-22')).toBe(90)
    expect(endingInDays(expiring, '2026-11-21')).toBeNull()
    expect(endingInDays(holder('member', 1), ON)).toBeNull()
  })

  test('an appointment whose own time is over is flagged, and not ended by itself', () =>
    expect(keys(withDeputyDirector({ appointedUntil: ON }))).toEqual(['committees.flag.time-over']))
})
