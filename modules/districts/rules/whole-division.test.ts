import { expect, test } from 'vitest'
import { misplacedCode } from './whole-division.ts'

const place = (code: string) => ({ code, name: '某社区', nameEn: 'Mou' })
const division = (streets: Record<string, string[]>) => ({
  areaCode: '330109',
  name: '某区',
  nameEn: 'Mou District',
  city: '',
  streets: Object.entries(streets).map(([code, communities]) => ({
    ...place(code),
    communities: communities.map(place),
  })),
})

test('codes that nest are whole', () => {
  expect(
    misplacedCode(division({ 330109001: ['330109001001', '330109001002'], 330109002: ['330109002001'] })),
  ).toBeNull()
})

test.each([
  ['a community under another street', { 330109001: ['330109002001'] }, '330109002001'],
  ['a community twice', { 330109001: ['330109001001', '330109001001'] }, '330109001001'],
  ['a street of another district', { 330110001: ['330110001001'] }, '330110001'],
])('%s is named', (_, streets, code) => expect(misplacedCode(division(streets as Record<string, string[]>))).toBe(code))
