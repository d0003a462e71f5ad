import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ACTIVITY_STATES,
  type ActivityEvent,
  type ActivityState,
  activityLifecycle,
  KINDS,
  kindOf,
} from './language.ts'

const EVENTS: ActivityEvent[] = ['publish', 'close', 'summarise', 'cancel']

/** The life of an activity told a second time, as a list of what may follow what. */
const MAY: Record<ActivityState, Partial<Record<ActivityEvent, ActivityState>>> = {
  planned: { publish: 'published', cancel: 'cancelled' },
  published: { close: 'closed', cancel: 'cancelled' },
  closed: { summarise: 'summarised' },
  summarised: { summarise: 'summarised' },
  cancelled: {},
}

describe('the lifecycle', () => {
  test('follows the model whatever events come, and illegal ones change nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...EVENTS), { maxLength: 30 }), (events) => {
        let state: ActivityState = 'planned'
        for (const event of events) {
          const expected: ActivityState | undefined = MAY[state][event]
          const step = activityLifecycle.next(state, event)
          expect(step.can ? step.to : undefined).toBe(expected)
          if (!step.can) expect(step.why).toMatch(/^activities\./)
          state = step.can ? step.to : state
        }
      }),
    )
  })

  test('ends with cancelling only: a summary may be rewritten', () => {
    expect(ACTIVITY_STATES.filter((state) => activityLifecycle.isFinal(state))).toEqual(['cancelled'])
  })
})

describe('the kinds', () => {
  test('are declared once each, in snake_case, with both names', () => {
    const codes = KINDS.map((kind) => kind.code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const kind of KINDS) {
      expect(kind.code).toMatch(/^[a-z]+(_[a-z]+)*$/)
      expect(kind.name.zh).not.toBe('')
      expect(kind.name.en).not.toBe('')
      expect(kindOf(kind.code)).toBe(kind)
      expect(kind.hours.starts < kind.hours.ends).toBe(true)
    }
    const files = readdirSync(join(import.meta.dirname, 'kinds')).filter((file) => !/^(all|declaration)\./.test(file))
    expect(codes, 'every declared kind stands in all.ts').toHaveLength(files.length)
  })

  test('ask fields that a form can draw: choices where chosen, keys of their own', () => {
    for (const field of KINDS.flatMap((kind) => kind.fields)) {
      expect(field.key).toMatch(/^[a-z]+(_[a-z]+)*$/)
      expect(field.type === 'choice').toBe((field.choices?.length ?? 0) > 1)
    }
    for (const kind of KINDS) expect(new Set(kind.fields.map((field) => field.key)).size).toBe(kind.fields.length)
  })

  test('that make records say in what part one takes part', () => {
    for (const kind of KINDS) if (kind.record) expect(kind.record.roles.length).toBeGreaterThan(0)
    expect(kindOf('station_opening')?.record).toBeNull()
    expect(kindOf('opinion_item')?.plannable).toBe(false)
  })

  test('include nothing nobody declared', () => {
    expect(kindOf('constructor')).toBeUndefined()
    expect(kindOf('')).toBeUndefined()
  })
})
