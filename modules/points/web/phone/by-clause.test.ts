import { describe, expect, it } from 'vitest'
import type { AccountLineAnswer } from '../../contract.ts'
import { byClause } from './by-clause.ts'

const item = (itemCode: string, sort: number): NonNullable<AccountLineAnswer['item']> => ({
  itemCode,
  clause: `第${sort}条`,
  name: itemCode,
  nameEn: itemCode,
  kinds: [],
  roles: null,
  onlyThemed: false,
  tenths: 5,
  unit: 'per_time',
  capFamily: null,
  capTenths: null,
  sort,
})
const line = (of: ReturnType<typeof item> | null, tenths: number, beforeCap = tenths, cap: number | null = null) => ({
  item: of,
  edition: 1,
  tenths,
  beforeCap,
  cap: cap === null ? null : { tenths: cap, usedBefore: 0 },
})

describe('points by clause', () => {
  const lines = [
    line(item('visit', 2), 20),
    line(item('other', 9), 5, 5, 5),
    line(item('visit', 2), 20),
    line(item('other', 9), 0, 5, 5),
    line(null, 0),
  ]

  it('adds up to the account, in the order of the rules', () => {
    const sums = byClause(lines)
    expect(sums.map((sum) => [sum.name, sum.times, sum.tenths])).toEqual([
      ['visit', 2, 40],
      ['other', 2, 5],
    ])
    expect(sums.reduce((total, sum) => total + sum.tenths, 0)).toBe(lines.reduce((total, one) => total + one.tenths, 0))
  })

  it('keeps what a cap took away', () => {
    expect(byClause(lines)[1]).toMatchObject({ beforeCap: 10, tenths: 5, cap: 5 })
  })

  it('keeps editions of the rules apart', () => {
    expect(byClause([line(item('visit', 2), 20), { ...line(item('visit', 2), 10), edition: 2 }])).toHaveLength(2)
  })
})
