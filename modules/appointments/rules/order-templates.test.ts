import { describe, expect, test } from 'vitest'
import { DEFAULT_ORDER, ORDER_TEMPLATES, orderRuleOfDay } from './order-templates.ts'

describe('templates of the order of steps', () => {
  test('say where they come from, and that they are templates', () => {
    expect(ORDER_TEMPLATES.map(({ templateId }) => templateId)).toEqual([
      'default',
      'chongqing',
      'guangdong',
      'shenzhen',
      'zhejiang',
    ])
    for (const { source, sourceEn, name, nameEn } of ORDER_TEMPLATES) {
      expect(source).toMatch(/^模板：/)
      expect(sourceEn).toMatch(/^Template: /)
      expect(name).toContain('模板')
      expect(nameEn).toContain('template')
    }
    expect(DEFAULT_ORDER.sourceEn).toContain('Jiangsu’s own rules were not read')
  })

  test('papers seven days before in Chongqing, ten in Guangdong, Shenzhen and Zhejiang', () => {
    const days = Object.fromEntries(
      ORDER_TEMPLATES.map(({ templateId, papersDaysBefore }) => [templateId, papersDaysBefore]),
    )
    expect(days).toMatchObject({ chongqing: 7, guangdong: 10, shenzhen: 10, zhejiang: 10 })
  })

  test('a test goes with a pass mark; two failures bar; a statement is required in Shenzhen only', () => {
    for (const one of ORDER_TEMPLATES) expect([one.lawTest, one.failuresThatBar]).toEqual([one.passScore !== null, 2])
    expect(
      ORDER_TEMPLATES.filter(({ statementRequired }) => statementRequired).map(({ templateId }) => templateId),
    ).toEqual(['shenzhen'])
  })
})

test('the rule of a day is the latest that has begun; the template before the first', () => {
  const rule = (startsOn: string) => ({ ...DEFAULT_ORDER, ruleId: startsOn, startsOn })
  const rules = [rule('2025-01-01'), rule('2026-06-01'), rule('2024-03-01')]
  expect(orderRuleOfDay(rules, '2024-02-29').ruleId).toBe('template:default')
  expect(orderRuleOfDay(rules, '2024-03-01').ruleId).toBe('2024-03-01')
  expect(orderRuleOfDay(rules, '2026-05-31').ruleId).toBe('2025-01-01')
  expect(orderRuleOfDay(rules, '2027-01-01').ruleId).toBe('2026-06-01')
})
