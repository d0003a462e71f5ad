import { expect, test } from 'vitest'
import { heardAt } from './heard-at.ts'

type Visit = Parameters<typeof heardAt>[0][number]
const visit = (activityId: string, heldOn: string, mark: 'present' | 'due', opinions: number) =>
  ({ activityId, heldOn, own: { mark }, tallies: { opinions } }) as Visit

test('only where the deputy was and something was said, each once, the latest first', () => {
  const seen = heardAt([
    visit('a', '2026-11-12', 'present', 2),
    visit('b', '2026-11-19', 'present', 1),
    visit('a', '2026-11-12', 'present', 2),
    visit('c', '2026-11-20', 'due', 3),
    visit('d', '2026-11-21', 'present', 0),
    { ...visit('e', '2026-11-21', 'present', 4), own: null },
  ])
  expect(seen.map((one) => one.activityId)).toEqual(['b', 'a'])
})
