import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lifecycle, NOT_IN_THIS_STATE } from './lifecycle.ts'

const visit = lifecycle({
  states: ['planned', 'published', 'closed', 'cancelled'],
  events: {
    publish: { from: ['planned'], to: 'published' },
    close: { from: ['published'], to: 'closed', why: 'visit.not-published' },
    cancel: { from: ['planned', 'published'], to: 'cancelled' },
  },
})

test('an event leads on from where it may happen', () => {
  expect(visit.next('planned', 'publish')).toEqual({ can: true, to: 'published' })
  expect(visit.next('published', 'cancel')).toEqual({ can: true, to: 'cancelled' })
})

test('elsewhere it gives its own reason, or the general one', () => {
  expect(visit.next('planned', 'close')).toEqual({ can: false, why: 'visit.not-published' })
  expect(visit.next('closed', 'cancel')).toEqual({ can: false, why: NOT_IN_THIS_STATE })
})

test('what may happen is listed in the order declared', () => {
  expect(visit.eventsFrom('published')).toEqual(['close', 'cancel'])
  expect(visit.isFinal('closed')).toBe(true)
  expect(visit.isFinal('planned')).toBe(false)
})

test('the list and the answer never disagree', () => {
  fc.assert(
    fc.property(fc.constantFrom(...visit.states), fc.constantFrom(...visit.events), (state, event) => {
      return visit.next(state, event).can === visit.eventsFrom(state).includes(event)
    }),
  )
})
