import { expect, test } from 'vitest'
import { conditionRows, keyOf } from './merit-compare.ts'

const condition = (key: string, passed: boolean) => ({ key, passed, params: {}, source: '', sourceEn: '' })

test('every condition asked of anybody is a row, once, in the order first asked', () => {
  const deputy = {
    conditions: [condition('place-ground', true), condition('mandate', true), condition('place', false)],
  }
  const head = { conditions: [condition('place-ground', true), condition('post', true), condition('place', true)] }
  expect(conditionRows([deputy, head]).map(({ key }) => key)).toEqual(['place-ground', 'mandate', 'place', 'post'])
  expect(conditionRows([])).toEqual([])
})

test('who may be proposed in two ways stands in two columns', () => {
  expect(keyOf({ personId: 'a', ground: 'department_head' })).not.toBe(
    keyOf({ personId: 'a', ground: 'delegation_deputy' }),
  )
})
