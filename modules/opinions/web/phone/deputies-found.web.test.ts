import { expect, test } from 'vitest'
import { chosenLately, deputiesFound } from './deputies-found.ts'

const one = (name: string, initials: string) => ({ personId: initials, name, initials })
const deputies = [
  one('艾则孜·木沙江', 'azzmsj'),
  one('顾秋菊', 'gqj'),
  one('顾清', 'gq'),
  one('沈一鸣', 'sym'),
  one('周沈平', 'zsp'),
]
const found = (typed: string, recent: string[] = []) => deputiesFound(deputies, typed, recent).map(({ name }) => name)

test('by initials from their beginning, the exact first; by any part of the name, its beginning first', () => {
  expect(found('gq')).toEqual(['顾清', '顾秋菊'])
  expect(found(' GQJ ')).toEqual(['顾秋菊'])
  expect(found('qj')).toEqual([])
  expect(found('沈')).toEqual(['沈一鸣', '周沈平'])
  expect(found('木沙')).toEqual(['艾则孜·木沙江'])
  expect(found('x')).toEqual([])
})

test('with nothing typed those chosen lately who still serve, three at most', () => {
  expect(found('')).toEqual([])
  expect(found(' ', ['sym', 'gone', 'gq', 'gqj', 'zsp'])).toEqual(['沈一鸣', '顾清', '顾秋菊'])
})

test('no more are offered than fit above the keyboard', () => {
  const many = Array.from({ length: 20 }, (_, n) => one(`沈${n}`, `s${n}`))
  expect(deputiesFound(many, 's', [])).toHaveLength(6)
})

test('who was just chosen comes first and stands once', () => {
  expect(chosenLately(['a', 'b'], 'b')).toEqual(['b', 'a'])
  expect(chosenLately(['a', 'b', 'c', 'd', 'e', 'f'], 'g')).toEqual(['g', 'a', 'b', 'c', 'd', 'e'])
})
