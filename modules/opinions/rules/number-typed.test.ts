import { expect, test } from 'vitest'
import { numberTyped } from './number-typed.ts'

test.each([
  ['12', { year: null, number: 12 }],
  [' 12号 ', { year: null, number: 12 }],
  ['〔2026〕12号', { year: 2026, number: 12 }],
  ['平江民意〔2026〕12号', { year: 2026, number: 12 }],
  ['平江民意(2026)7', { year: 2026, number: 7 }],
  ['停车', null],
  ['3号楼', null],
  ['三香路12号', null],
  ['', null],
])('%s', (typed, expected) => expect(numberTyped(typed)).toEqual(expected))
