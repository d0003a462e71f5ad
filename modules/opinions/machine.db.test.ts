import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ItemCan, PartCan } from './contract-ledger.ts'
import { type ItemState, itemLifecycle, partLifecycle } from './language.ts'
import { type HandlingHouse, handlingHouse } from './testing/handling-house.ts'
import { everythingOf, itemIn } from './testing/set-state.ts'
import { ITEM_VERBS, PART_VERBS } from './testing/verbs.ts'
import { words } from './words.ts'

let house: HandlingHouse
beforeAll(async () => {
  house = await handlingHouse()
  house.on('2026-11-19')
})
afterAll(() => house?.close())

/** Whoever could do it if anybody can. */
const DOER: Record<string, string> = { confirm: 'shen', doubt: 'shen', rate: 'shen', rateAgainstIt: 'shen' }
const BY_STREET = ['grantReturn', 'refuseReturn', 'sendBackReply', 'releaseReply', 'takeAway']

interface Told {
  readonly can: boolean
  readonly why?: string | undefined
}

/** Does what a verdict speaks of: it happens where the verdict says so; otherwise nothing changes and the refusal gives the verdict's own reason, in words. */
async function holds(
  itemId: string,
  verdict: Told,
  doing: () => Promise<{ statusCode: number; json(): unknown }>,
): Promise<void> {
  const before = await everythingOf(house, itemId)
  const answer = await doing()
  const said = answer.json() as { code?: string }
  if (verdict.can) {
    expect([answer.statusCode, said.code]).toEqual([200, undefined])
    expect(await everythingOf(house, itemId)).not.toBe(before)
    return
  }
  expect([answer.statusCode, said.code]).toEqual([403, verdict.why])
  expect(Object.keys(words)).toContain(verdict.why)
  expect(await everythingOf(house, itemId)).toBe(before)
}

describe.each(itemLifecycle.states.map((state) => [state]))('an item that is %s', (state: ItemState) => {
  test.each(ITEM_VERBS.map((verb) => [verb.can, verb] as const))('%s', async (event, { verb, can, body }) => {
    const { itemId } = await itemIn(house, state)
    const who = DOER[event] ?? 'staff'
    const item = await house.seen(who, itemId)
    const verdict = item.can[can as keyof ItemCan]
    // An act beside the lifecycle leaves the state as it is. The policy never allows what the lifecycle does not.
    const named = itemLifecycle.events.find((one) => one === event)
    const step = named === undefined ? { can: verdict.can, to: state } : itemLifecycle.next(state, named)
    if (verdict.can) expect(step.can).toBe(true)
    await holds(itemId, verdict, () => house.move(who, itemId, verb, body(item)))
    if (verdict.can) expect((await house.seen('staff', itemId)).state).toBe('to' in step ? step.to : state)
  })
})

describe.each(partLifecycle.states.map((state) => [state]))('a lead part that is %s', (state) => {
  const itemState =
    state === 'assigned' || state === 'return_asked' ? 'assigned' : state === 'done' ? 'done_claimed' : 'handling'
  test.each(PART_VERBS.map((verb) => [verb.can, verb] as const))('%s', async (event, { verb, can, body }) => {
    const { itemId, partId } = await itemIn(house, itemState, state)
    const who = BY_STREET.includes(event) ? 'staff' : 'urban'
    const item = await house.seen(who, itemId)
    const verdict = item.parts[0]?.can[can as keyof PartCan] ?? { can: false, why: '' }
    const named = partLifecycle.events.find((one) => one === event)
    const step = named === undefined ? { can: verdict.can, to: state } : partLifecycle.next(state, named)
    if (verdict.can) expect(step.can).toBe(true)
    await holds(itemId, verdict, () => house.movePart(who, partId ?? '', verb, body(item)))
    if (verdict.can) expect((await house.seen('staff', itemId)).parts[0]?.state).toBe('to' in step ? step.to : state)
  })
})
