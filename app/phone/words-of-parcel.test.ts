import { expect, test } from 'vitest'
import { wordsOf } from './words-of-parcel.ts'

test('what was written is found again, whatever the form', () => {
  expect(wordsOf({ title: '走访', words: null, units: 1 })).toEqual(['走访'])
  expect(wordsOf({ id: 'x', present: [{ personId: 'p' }], opinions: [{ id: 'a', words: '路灯坏了' }] })).toEqual([
    '路灯坏了',
  ])
  expect(wordsOf(null)).toEqual([])
})
