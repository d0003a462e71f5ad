import { expect, test } from 'vitest'
import type { MyHeardLine } from '../../contract-my-heard.ts'
import { linesByVisit } from './lines-by-visit.ts'

const line = (activityId: string, opinionId: string) => ({ activityId, opinionId }) as MyHeardLine

test('each visit once with all its lines, in the order they came', () => {
  const visits = linesByVisit([line('b', '1'), line('b', '2'), line('a', '3'), line('b', '4')])
  expect(
    visits.map(({ activityId, at, lines }) => [activityId, at.opinionId, lines.map((one) => one.opinionId)]),
  ).toEqual([
    ['b', '1', ['1', '2', '4']],
    ['a', '3', ['3']],
  ])
  expect(linesByVisit([])).toEqual([])
})
