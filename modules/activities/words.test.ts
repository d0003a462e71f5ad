import { expect, test } from 'vitest'
import { flawsOf } from '../../platform/words/flaws.ts'
import { words } from './words.ts'

test('every phrase stands in both languages with the same places', () => {
  expect(flawsOf(words)).toEqual([])
})
