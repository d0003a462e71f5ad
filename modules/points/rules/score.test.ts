import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../kernel/civil-date.ts'
import type { Eligibility, EntryInForce, Line, Posting, RuleItem, RuleSet, ScoredRecord } from '../language.ts'
import { difference } from './difference.ts'
import { capOf, score } from './score.ts'

const base: RuleItem = {
  itemCode: 'visit',
  clause: '第五条(一)',
  name: '周周行',
  nameEn: 'Weekly visit',
  kinds: ['weekly_visit'],
  roles: null,
  onlyThemed: false,
  tenths: 10,
  unit: 'per_time',
  capFamily: null,
  capTenths: null,
  sort: 20,
}
const items: RuleItem[] = [
  { ...base, itemCode: 'visit-themed', onlyThemed: true, tenths: 15, sort: 10 },
  base,
  { ...base, itemCode: 'training', kinds: ['training'], unit: 'per_half_day', tenths: 5, sort: 30 },
  { ...base, itemCode: 'report', kinds: ['duty_report'], unit: 'once_a_year', tenths: 50, sort: 40 },
  { ...base, itemCode: 'other', kinds: ['other_work'], tenths: 5, capTenths: 12, sort: 50 },
  {
    ...base,
    itemCode: 'inspection',
    kinds: ['inspection'],
    roles: ['leader'],
    tenths: 40,
    capFamily: 'study',
    capTenths: 90,
    sort: 60,
  },
  {
    ...base,
    itemCode: 'study',
    kinds: ['inspection', 'research'],
    tenths: 30,
    capFamily: 'study',
    capTenths: 90,
    sort: 70,
  },
]
const rules: RuleSet[] = [
  {
    ruleSetId: 'r1',
    edition: 1,
    name: '',
    nameEn: '',
    isTemplate: true,
    inForceFrom: '2018-01-01',
    inForceTo: '2022-07-01',
    items,
  },
  {
    ruleSetId: 'r2',
    edition: 2,
    name: '',
    nameEn: '',
    isTemplate: true,
    inForceFrom: '2022-07-01',
    inForceTo: null,
    items: items.map((item) => ({ ...item, clause: `新${item.clause}`, tenths: item.tenths + 5 })),
  },
]
const always: Eligibility = { mandates: [{ from: '2018-01-01', to: null }], suspensions: [] }

const record = (recordId: string, kind: string, doneOn: string, more: Partial<ScoredRecord> = {}): ScoredRecord => ({
  recordId,
  kind,
  role: 'participant',
  doneOn,
  units: 1,
  themed: false,
  ...more,
})
const tenths = (lines: Line[]): number[] => lines.map((line) => line.tenths)

describe('what a record gives', () => {
  test('per time, themed, half days, once a year', () => {
    const lines = score(
      [
        record('a', 'weekly_visit', '2021-01-03'),
        record('b', 'weekly_visit', '2021-01-10', { themed: true }),
        record('c', 'training', '2021-02-01', { units: 3 }),
        record('d', 'duty_report', '2021-03-01'),
        record('e', 'duty_report', '2021-11-01'),
        record('f', 'duty_report', '2022-01-05'),
      ],
      rules,
      always,
    )
    expect(tenths(lines)).toEqual([10, 15, 15, 50, 0, 50])
    expect(lines[4]).toMatchObject({ why: 'once-a-year', itemCode: 'report', beforeCap: 50 })
  })

  test('a cap gives what is left of it, then nothing, and opens again with the year', () => {
    const days = ['2021-01-01', '2021-01-02', '2021-01-03', '2021-01-04', '2022-01-01']
    const lines = score(
      days.map((day, i) => record(`r${i}`, 'other_work', day)),
      rules,
      always,
    )
    expect(tenths(lines)).toEqual([5, 5, 2, 0, 5])
    expect(lines.map((line) => line.why)).toEqual(['counted', 'counted', 'capped', 'capped', 'counted'])
    expect(lines[3]).toMatchObject({ beforeCap: 5, clause: '第五条(一)' })
  })

  test('items of a family share its cap; the role chooses the item', () => {
    const lines = score(
      [
        record('a', 'inspection', '2021-01-01', { role: 'leader' }),
        record('b', 'research', '2021-02-01'),
        record('c', 'inspection', '2021-03-01'),
      ],
      rules,
      always,
    )
    expect(tenths(lines)).toEqual([40, 30, 20])
    expect(lines.map((line) => line.itemCode)).toEqual(['inspection', 'study', 'study'])
  })

  test('the edition of the day pays, and caps run through the year over editions', () => {
    const lines = score(
      [
        record('a', 'other_work', '2022-06-30'),
        record('b', 'other_work', '2022-07-01'),
        record('c', 'weekly_visit', '2022-07-02'),
      ],
      rules,
      always,
    )
    expect(lines.map((line) => [line.ruleSetId, line.tenths])).toEqual([
      ['r1', 5],
      ['r2', 7],
      ['r2', 15],
    ])
  })

  test('an explained zero: no clause, no edition, no mandate, suspended', () => {
    const who: Eligibility = {
      mandates: [{ from: '2017-01-01', to: '2021-12-01' }],
      suspensions: [{ from: '2021-05-10', to: '2021-08-01' }],
    }
    const lines = score(
      [
        record('a', 'weekly_visit', '2017-12-31'),
        record('b', 'meeting', '2021-01-01'),
        record('c', 'weekly_visit', '2021-05-09'),
        record('d', 'weekly_visit', '2021-05-10'),
        record('e', 'weekly_visit', '2021-08-01'),
        record('f', 'weekly_visit', '2021-12-01'),
      ],
      rules,
      who,
    )
    expect(lines.map((line) => [line.tenths, line.why])).toEqual([
      [0, 'no-rule-set'],
      [0, 'no-clause'],
      [10, 'counted'],
      [0, 'suspended'],
      [10, 'counted'],
      [0, 'no-district-mandate'],
    ])
  })
})

/** A small ledger that behaves like the table: appended to, reversed once at most. */
class Ledger {
  readonly rows: Posting[] = []
  post(records: ScoredRecord[], who: Eligibility): void {
    const postings = difference('p', this.inForce(), score(records, rules, who), 'review', () => `e${counter++}`)
    this.rows.push(...postings)
  }
  inForce(): EntryInForce[] {
    const reversed = new Set(this.rows.map((row) => row.reverses))
    return this.rows.filter((row) => row.reverses === null && !reversed.has(row.entryId))
  }
  sum(): number {
    return this.rows.reduce((sum, row) => sum + row.tenths, 0)
  }
}
let counter = 0

const kinds = ['weekly_visit', 'training', 'duty_report', 'other_work', 'inspection', 'research', 'meeting']
const anyRecord = fc.record({
  kind: fc.constantFrom(...kinds),
  role: fc.constantFrom('participant', 'leader'),
  doneOn: fc.integer({ min: 0, max: 364 }).map((n) => addDays('2022-01-01', n)),
  units: fc.integer({ min: 1, max: 6 }),
  themed: fc.boolean(),
})
const anyRecords = fc
  .array(anyRecord, { maxLength: 25 })
  .map((list) => list.map((r, i) => ({ ...r, recordId: `id${String(i).padStart(3, '0')}` })))
const anyWho = fc.tuple(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 0, max: 90 })).map(
  ([start, length]): Eligibility => ({
    mandates: [{ from: '2021-01-01', to: null }],
    suspensions: [{ from: addDays('2022-01-01', start), to: addDays('2022-01-01', start + length) }],
  }),
)
const total = (lines: Line[]): number => lines.reduce((sum, line) => sum + line.tenths, 0)

describe('whatever is recorded', () => {
  test('the order of confirmation never matters, and the ledger sums to the score', () => {
    fc.assert(
      fc.property(anyRecords, fc.infiniteStream(fc.nat(1000)), anyWho, (records, random, who) => {
        const shuffled = records
          .map((r) => ({ r, key: random.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ r }) => r)
        const ledger = new Ledger()
        for (let n = 1; n <= shuffled.length; n++) ledger.post(shuffled.slice(0, n), who)
        expect(ledger.sum()).toBe(total(score(records, rules, who)))
        expect(ledger.inForce().reduce((sum, entry) => sum + entry.tenths, 0)).toBe(ledger.sum())
      }),
    )
  })

  test('striking records gives what never having had them gives; every reversal refers to exactly one entry, once', () => {
    fc.assert(
      fc.property(anyRecords, fc.nat(24), anyWho, (records, kept, who) => {
        const ledger = new Ledger()
        ledger.post(records, who)
        ledger.post(records.slice(0, kept), who)
        expect(ledger.sum()).toBe(total(score(records.slice(0, kept), rules, who)))
        const reversals = ledger.rows.filter((row) => row.reverses !== null)
        expect(new Set(reversals.map((row) => row.reverses)).size).toBe(reversals.length)
        for (const reversal of reversals) {
          const original = ledger.rows.find((row) => row.entryId === reversal.reverses)
          expect(original).toMatchObject({
            reverses: null,
            recordId: reversal.recordId,
            quarter: reversal.quarter,
            year: reversal.year,
          })
          expect(reversal.tenths + (original?.tenths ?? Number.NaN)).toBe(0)
        }
      }),
    )
  })

  test('posting again posts nothing', () => {
    fc.assert(
      fc.property(anyRecords, anyWho, (records, who) => {
        const ledger = new Ledger()
        ledger.post(records, who)
        const length = ledger.rows.length
        ledger.post(records, who)
        expect(ledger.rows.length).toBe(length)
      }),
    )
  })

  test('no cap is ever exceeded, no line gives more than its clause, and there is one line a record', () => {
    fc.assert(
      fc.property(anyRecords, anyWho, (records, who) => {
        const lines = score(records, rules, who)
        expect(lines.map((line) => line.recordId).sort()).toEqual(records.map((r) => r.recordId).sort())
        const spent = new Map<string, { sum: number; cap: number }>()
        for (const line of lines) {
          expect(line.tenths).toBeLessThanOrEqual(line.beforeCap)
          const set = rules.find((one) => one.ruleSetId === line.ruleSetId)
          const item = set?.items.find((one) => one.itemCode === line.itemCode)
          const cap = set && item ? capOf(set, item) : null
          if (!cap) continue
          const sum = (spent.get(cap.key)?.sum ?? 0) + line.tenths
          spent.set(cap.key, { sum, cap: cap.tenths })
        }
        for (const { sum, cap } of spent.values()) expect(sum).toBeLessThanOrEqual(cap)
      }),
    )
  })

  test('40,000 records are scored in well under half a second', () => {
    const many = Array.from({ length: 40_000 }, (_, i) =>
      record(`id${i}`, kinds[i % kinds.length] as string, addDays('2018-01-01', (i * 7) % 2190)),
    )
    const from = performance.now()
    score(many, rules, always)
    expect(performance.now() - from).toBeLessThan(500)
  })
})
