import { expect, test } from 'vitest'
import { wholeRollCall } from './roll-call.ts'

test.each([
  [['a', 'b'], ['b', 'a'], undefined],
  [['a', 'b'], ['a'], 'meetings.not-all-named'],
  [['a', 'b'], ['a', 'b', 'c'], 'meetings.no-seat'],
  [['a', 'b'], ['a', 'b', 'a'], 'meetings.named-twice'],
])('of %j, called %j: %s', (holders, called, why) =>
  expect(wholeRollCall(holders, called)).toEqual(why === undefined ? { can: true } : { can: false, why }),
)
