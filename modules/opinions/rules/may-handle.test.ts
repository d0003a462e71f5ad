import { describe, expect, test } from 'vitest'
import { type ItemState, itemLifecycle, type PartState, partLifecycle } from '../language.ts'
import { ASKERS, someItem, somePart } from '../testing/some-facts.ts'
import { words } from '../words.ts'
import type { RunningClock } from './clock-language.ts'
import { ITEM_ACTS, PART_ACTS } from './item-acts.ts'
import { itemCan, partCan } from './item-can.ts'
import type { Asker, ItemFacts } from './item-facts.ts'
import { mayHandle, mayReferTo } from './may-handle.ts'
import { mayPart, maySettle } from './may-part.ts'

const EVENTS = [...itemLifecycle.events, ...ITEM_ACTS]
const asker = (name: string) => ASKERS[name] as Asker

/** The lead's part as an item of this state has it. */
const PART_OF: Partial<Record<ItemState, PartState>> = {
  assigned: 'assigned',
  reopened: 'assigned',
  handling: 'replied',
}
const itemOf = (state: ItemState, more: Partial<ItemFacts> = {}) => {
  const part = PART_OF[state]
  return someItem(state, { parts: part === undefined ? [] : [somePart(part, { replyId: 'reply' })], ...more })
}
const allowed = (name: string, item: ItemFacts) =>
  EVENTS.filter((event) => mayHandle(asker(name), item, event).can).toSorted()

describe.each(itemLifecycle.states.map((state) => [state]))('an item that is %s', (state) => {
  test('whatever is refused is refused in words; whatever is allowed the lifecycle allows', () => {
    for (const one of Object.values(ASKERS)) {
      const said = itemCan(one, itemOf(state))
      for (const event of EVENTS) {
        const verdict = said[event]
        expect(verdict).toEqual(mayHandle(one, itemOf(state), event))
        if (!verdict.can) expect(Object.keys(words)).toContain(verdict.why)
        const named = itemLifecycle.events.find((declared) => declared === event)
        if (verdict.can && named !== undefined) expect(itemLifecycle.next(state, named).can).toBe(true)
      }
    }
  })

  test('a deputy decides no case, a resident says only what is theirs, and whoever it does not concern nothing', () => {
    const deputys = ['confirm', 'doubt', 'rate', 'rateAgainstIt']
    expect(allowed('deputy', itemOf(state)).filter((event) => !deputys.includes(event))).toEqual([])
    const residents = ['rate', 'rateAgainstIt', 'reopen', 'withdraw']
    expect(allowed('resident', itemOf(state)).filter((event) => !residents.includes(event))).toEqual([])
    for (const name of ['member', 'neighbour', 'recorder', 'otherDeputy', 'otherHandler', 'admin', 'nobody'])
      expect([name, allowed(name, itemOf(state))]).toEqual([name, []])
    expect(allowed('handler', itemOf(state)).filter((event) => event !== 'signFor')).toEqual([])
  })

  test('the district may do what the street may; held back, hardly anything may be done', () => {
    expect(allowed('district', itemOf(state))).toEqual(expect.arrayContaining(allowed('director', itemOf(state))))
    expect(allowed('director', itemOf(state))).toEqual(expect.arrayContaining(allowed('secretary', itemOf(state))))
    for (const held of [{ held: true }, { hidden: true }]) {
      const left = allowed('district', itemOf(state, held))
      expect(left.filter((event) => !['screenOut', 'close', 'note'].includes(event))).toEqual([])
    }
  })
})

describe('whose word it is', () => {
  test('the street confirms where no deputy stands behind it, or once the deputy’s time has run out', () => {
    const clock: RunningClock = {
      step: 'confirm',
      ...{ clockId: 'k', itemId: 'item', partId: null, ruleId: 'r', startedOn: '2026-11-13', dueOn: '2026-11-20' },
      ...{ warnOn: null, provisional: false, workingDays: 5, pausedOn: null, extendedTimes: 0 },
    }
    const waiting = itemOf('done_claimed', { clocks: [clock] })
    expect(mayHandle(asker('secretary'), waiting, 'confirm')).toEqual({ can: false, why: 'opinions.deputy-first' })
    const missed = { ...waiting, today: '2026-11-21' }
    expect(mayHandle(asker('secretary'), missed, 'confirm').can).toBe(true)
    expect(mayHandle(asker('deputy'), missed, 'confirm').can).toBe(true)
    expect(mayHandle(asker('secretary'), { ...waiting, deputyId: null }, 'confirm').can).toBe(true)
  })

  test('whoever raised it opens it again once, while it is fresh; the street any time', () => {
    const closed = itemOf('closed')
    expect(mayHandle(asker('resident'), closed, 'reopen').can).toBe(true)
    expect(mayHandle(asker('deputy'), closed, 'reopen').can).toBe(false)
    expect(mayHandle(asker('deputy'), { ...closed, raisedBy: 'deputy' }, 'reopen').can).toBe(true)
    const used = { ...closed, reopenedByAsker: true }
    expect(mayHandle(asker('resident'), used, 'reopen')).toEqual({ can: false, why: 'opinions.reopened-once' })
    const stale = { ...closed, today: '2027-02-09' }
    expect(mayHandle(asker('resident'), stale, 'reopen')).toEqual({ can: false, why: 'opinions.reopen-too-late' })
    expect(mayHandle(asker('secretary'), { ...used, today: '2027-12-01' }, 'reopen').can).toBe(true)
    expect(mayHandle(asker('secretary'), { ...used, round: 9 }, 'reopen').can).toBe(false)
  })

  test('a suggestion is a congress deputy’s', () => {
    expect(mayReferTo(itemOf('new', { deputyLevels: ['consultative', 'municipal'] }), 'to_suggestion').can).toBe(true)
    expect(mayReferTo(itemOf('new', { deputyLevels: ['consultative'] }), 'to_suggestion').can).toBe(false)
    expect(mayReferTo(itemOf('new', { deputyLevels: [] }), 'to_suggestion').can).toBe(false)
    expect(mayReferTo(itemOf('new', { deputyId: null }), 'to_suggestion').can).toBe(false)
    expect(mayReferTo(itemOf('new', { deputyId: null }), 'reference').can).toBe(true)
  })
})

describe.each(partLifecycle.states.map((state) => [state]))('a part that is %s', (state) => {
  const item = someItem('handling', { parts: [somePart(state, { writtenBy: 'p3' })] })
  const part = somePart(state, { writtenBy: 'p3' })

  test('reasons have words, the lifecycle is kept, and everybody does only their own', () => {
    const units = ['signFor', 'askReturn', 'pause', 'resume', 'reply', 'askExtension']
    for (const [name, one] of Object.entries(ASKERS)) {
      const said = partCan(one, item, part)
      for (const event of [...partLifecycle.events, ...PART_ACTS]) {
        const verdict = said[event]
        if (!verdict.can) expect(Object.keys(words)).toContain(verdict.why)
        const named = partLifecycle.events.find((declared) => declared === event)
        if (verdict.can && named !== undefined) expect(partLifecycle.next(state, named).can).toBe(true)
        if (verdict.can && name !== 'handler' && units.includes(event))
          expect([name, event]).toEqual(['resident', 'resume'])
        if (verdict.can && !units.includes(event)) expect(['district', 'director', 'secretary']).toContain(name)
      }
    }
  })

  test('nobody approves what they wrote', () => {
    expect(mayPart(asker('secretary'), item, part, 'releaseReply').can).toBe(false)
    expect(mayPart(asker('secretary'), item, part, 'sendBackReply').can).toBe(false)
    expect(mayPart(asker('director'), item, part, 'releaseReply').can).toBe(state === 'replied')
  })
})

test('whether a promise was kept is for the street to say, once', () => {
  const item = someItem('rated')
  expect(maySettle(asker('secretary'), item, { state: 'open' }).can).toBe(true)
  expect(maySettle(asker('handler'), item, { state: 'open' }).can).toBe(false)
  expect(maySettle(asker('secretary'), item, { state: 'kept' }).can).toBe(false)
})
