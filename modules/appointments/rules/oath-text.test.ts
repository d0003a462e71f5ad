import { expect, it } from 'vitest'
import { charactersOf, OATH_2018 } from './oath-text.ts'

/** As printed in the decision of 24 February 2018, clause by clause, set down here a second time by hand. */
const CLAUSES = [
  '我宣誓',
  '忠于中华人民共和国宪法',
  '维护宪法权威',
  '履行法定职责',
  '忠于祖国',
  '忠于人民',
  '恪尽职守',
  '廉洁奉公',
  '接受人民监督',
  '为建设富强民主文明和谐美丽的社会主义现代化强国努力奋斗',
]

it('is the text of 2018, letter by letter, with 75 characters besides punctuation', () => {
  const bare = [...OATH_2018].filter((sign) => !/[：，、！]/.test(sign))
  expect(bare).toEqual([...CLAUSES.join('')])
  expect(bare).toHaveLength(75)
  expect(charactersOf(OATH_2018)).toBe(75)
})

it('keeps the punctuation of the decision', () => {
  expect(OATH_2018.replaceAll(/\p{Script=Han}/gu, '')).toBe('：，，，、，、，，！')
})

it('is not the text of 2015', () => {
  expect(OATH_2018).toContain('和谐美丽')
  expect(OATH_2018).toContain('现代化强国')
})
