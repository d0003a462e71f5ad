import { expect, test } from 'vitest'
import { groupsOfWeek } from './week-groups.ts'

const on = (heldOn: string) => ({ heldOn })
const said = (days: string[], today: string) =>
  groupsOfWeek({ from: '2026-11-23', items: days.map(on) }, today).map(
    ({ group, items }) => `${group} ${items.map((item) => item.heldOn.slice(8)).join()}`,
  )

test('what lies ahead comes first, what has gone by last', () => {
  const days = ['2026-11-24', '2026-11-26', '2026-11-29', '2026-11-30', '2026-12-06']
  expect(said(days, '2026-11-26')).toEqual(['week 26,29', 'next-week 30,06', 'gone-by 24'])
})

test('an empty group is left out', () => {
  expect(said(['2026-11-30'], '2026-11-29')).toEqual(['next-week 30'])
  expect(said([], '2026-11-29')).toEqual([])
})
