import { expect, test } from 'vitest'
import { comparedWord, type Row, rowKey, startingChoice } from './clock-sets-choice.ts'

const limit = { amount: 5, unit: 'working_days', extensionAmount: null, mostExtensions: 0, consent: null } as const
const place = { step: 'reply', route: 'higher' } as const
const there = { ...place, ...limit, source: '某地', sourceEn: 'somewhere' }
const here = { ...there, ruleId: '1', countsFrom: 'assigned', inForceFrom: '1900-01-01', isTemplate: true } as const
const row = (part: Partial<Row>): Row => ({ ...place, here, there, differs: [], adoptable: true, ...part })

test('at first what differs is chosen, not what only would become the district’s own', () => {
  const rows: Row[] = [
    row({ step: 'triage', route: null }),
    row({ route: 'street_department', differs: ['limit'] }),
    row({ step: 'tell', route: null, here: null }),
    row({ step: 'rate', route: null, there: null, adoptable: false }),
  ]
  expect([...startingChoice(rows)]).toEqual(['reply street_department', 'tell'])
  expect(rowKey(place)).toBe('reply higher')
})

test('each comparison has its word', () => {
  const cases: [Partial<Row>, string][] = [
    [{}, 'same'],
    [{ here: null }, 'differs.limit'],
    [{ differs: ['limit'] }, 'differs.limit'],
    [{ differs: ['extension'] }, 'differs.extension'],
    [{ differs: ['limit', 'extension'] }, 'differs.both'],
  ]
  for (const [part, word] of cases) expect([part, comparedWord(row(part))]).toEqual([part, word])
})
