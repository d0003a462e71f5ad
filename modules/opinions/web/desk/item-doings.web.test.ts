import { expect, test } from 'vitest'
import { CAN, cannot } from '../../../../kernel/verdict.ts'
import type { ItemCan } from '../../contract-ledger.ts'
import { itemLifecycle } from '../../language.ts'
import { IN_HANDS } from '../../rules/item-facts.ts'
import { CHOICES, firstAt, KEYS, RARE_CHOICES, verdictOn } from './item-doings.ts'

test('what stands first at a state is legal there', () => {
  for (const state of itemLifecycle.states) {
    const { choices, steps } = firstAt(state)
    const legal = (event: (typeof itemLifecycle.events)[number]) => itemLifecycle.next(state, event).can
    if (choices) expect(legal('triage'), state).toBe(true)
    for (const step of steps) {
      // A unit beside the lead is no step of the lifecycle: it is added where somebody has the item in hand.
      if (step === 'co_unit') expect(IN_HANDS, state).toContain(state)
      else expect(legal(step === 'reassign' ? 'assign' : step), `${step} at ${state}`).toBe(true)
    }
  }
})

test('no two keys of one state are the same', () => {
  for (const state of itemLifecycle.states) {
    const { choices, steps } = firstAt(state)
    const keys = [...(choices ? CHOICES : []), ...steps, 'note' as const, 'urge' as const].map((doing) => KEYS[doing])
    expect(new Set(keys).size, state).toBe(keys.length)
  }
})

test('a choice is greyed by the reason of its own event', () => {
  const every = [...itemLifecycle.events, 'urge', 'supervise', 'grade', 'note', 'confidential']
  const can = Object.fromEntries(every.map((key) => [key, key === 'refer' ? CAN : cannot(`no-${key}`)])) as ItemCan
  const whyOf = (choice: Parameters<typeof verdictOn>[0]) => verdictOn(choice, can).why
  expect(verdictOn('reference', can)).toEqual(CAN)
  expect(RARE_CHOICES.map((choice) => whyOf(choice))).toEqual([
    ...[undefined, undefined, 'no-markDuplicate', 'no-screenOut'],
  ])
  expect(whyOf('on_site')).toBe('no-answerOnSpot')
})
