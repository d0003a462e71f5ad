import { expect, test } from 'vitest'
import { meetingLifecycle } from './meeting-lifecycle.ts'
import { quartersOf } from './meeting-quarters.ts'

const held = (heldOn: string) => ({ state: 'held', heldOn }) as const

test('a quarter that is over without a meeting held is missing; the running one and those to come are not', () => {
  const meetings = [held('2026-03-31'), { state: 'called', heldOn: '2026-06-30' } as const, held('2026-07-01')]
  const calledOff = { state: 'cancelled', heldOn: '2026-06-29' } as const
  expect(quartersOf(2026, [...meetings, calledOff], '2026-11-24')).toEqual([
    { quarter: 1, held: 1, missing: false },
    { quarter: 2, held: 0, missing: true },
    { quarter: 3, held: 1, missing: false },
    { quarter: 4, held: 0, missing: false },
  ])
  expect(quartersOf(2026, [], '2026-12-31').map(({ missing }) => missing)).toEqual([true, true, true, false])
  expect(quartersOf(2025, [], '2026-01-01').map(({ missing }) => missing)).toEqual([true, true, true, true])
})

test('minutes come after the meeting and may be written again; nothing is held twice', () => {
  expect(meetingLifecycle.next('called', 'minute')).toEqual({ can: false, why: 'meetings.not-held' })
  expect(meetingLifecycle.next('minuted', 'minute')).toEqual({ can: true, to: 'minuted' })
  expect(meetingLifecycle.next('held', 'hold')).toEqual({ can: false, why: 'meetings.not-called' })
  expect(meetingLifecycle.isFinal('cancelled')).toBe(true)
})
