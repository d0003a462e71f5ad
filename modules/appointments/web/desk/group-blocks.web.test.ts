import { expect, test } from 'vitest'
import { groupBlocks } from './group-blocks.ts'

const of = (key: string, params: Record<string, string | number>, id: string | null = null) => ({
  ...{ key, params },
  go: { to: 'matter' as const, id },
})

test('what is said of several people is said once, with each place to mend it', () => {
  const groups = groupBlocks([of('a', { name: '甲' }, '1'), of('b', {}), of('a', { name: '乙' }, '2')])
  expect(groups.map(({ key, names }) => [key, names])).toEqual([
    ['a', ['甲', '乙']],
    ['b', []],
  ])
  expect(groups[0]?.places.map((go) => go.id)).toEqual(['1', '2'])
})

test('other figures are another sentence', () => {
  const blocks = [of('score', { name: '甲', score: 50 }), of('score', { name: '乙', score: 58 })]
  expect(groupBlocks(blocks)).toHaveLength(2)
})
