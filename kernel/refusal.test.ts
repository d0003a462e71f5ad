import { expect, test } from 'vitest'
import { demand, Refusal, refuse } from './refusal.ts'
import { CAN, cannot } from './verdict.ts'

function caught(work: () => void): Refusal {
  try {
    work()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('nothing was refused')
}

test('a refusal carries its code, field and params', () => {
  const refusal = caught(() => refuse('activity.too-late', { field: 'heldOn', params: { days: 3 } }))
  expect(refusal).toMatchObject({
    code: 'activity.too-late',
    status: 422,
    field: 'heldOn',
    params: { days: 3 },
    extra: {},
  })
  expect(refusal).toBeInstanceOf(Error)
})

test('a conflict answers with the row as it is now', () => {
  const refusal = caught(() => refuse('activity.changed', { status: 409, extra: { current: { version: 2 } } }))
  expect(refusal).toMatchObject({ status: 409, extra: { current: { version: 2 } } })
})

test('a verdict that allows lets the deed go on; one that does not refuses with its own reason', () => {
  expect(() => demand(CAN)).not.toThrow()
  expect(caught(() => demand(cannot('activities.other-street')))).toMatchObject({
    code: 'activities.other-street',
    status: 403,
  })
})
