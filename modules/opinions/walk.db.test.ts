import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../kernel/civil-date.ts'
import type { ItemAnswer } from './contract-handling.ts'
import { type ItemState, itemLifecycle, partLifecycle } from './language.ts'
import { expectedClocks, runningClocks } from './testing/expected-clocks.ts'
import { type HandlingHouse, handlingHouse, UNITS } from './testing/handling-house.ts'
import { hasPart, ITEM_VERBS, PART_VERBS } from './testing/verbs.ts'

let house: HandlingHouse
beforeAll(async () => {
  house = await handlingHouse()
})
afterAll(() => house?.close())

const PEOPLE = ['secretary', 'second', 'staff', 'shen', 'urban', 'property'] as const
const FROM_PARTS: Record<string, string> = { signFor: 'signFor', grantReturn: 'takeBack' }

interface Chance {
  readonly who: number
  readonly event: number
  /** Something allowed, or anything at all. */
  readonly legal: boolean
  readonly days: number
}
interface Move {
  readonly name: string
  readonly can: { readonly can: boolean; readonly why?: string }
  readonly act: () => Promise<{ statusCode: number; json(): unknown }>
  /** Where the item goes by the lifecycle alone; undefined: it stays. */
  readonly to: ItemState | undefined
}

/** Every move this person's pages could send of an item as they read it. */
function movesOf(who: string, item: ItemAnswer): Move[] {
  const ofItem = ITEM_VERBS.filter(({ can }) => can !== 'addCo' || !hasPart(item)).map(({ verb, can, body }): Move => {
    const step = itemLifecycle.events.find((one) => one === can)
    const after = step === undefined ? undefined : itemLifecycle.next(item.state, step)
    return {
      ...{ name: can, can: item.can[can], act: () => house.move(who, item.itemId, verb, body(item)) },
      to: after?.can ? after.to : undefined,
    }
  })
  const ofParts = item.parts.flatMap((part) =>
    PART_VERBS.map(({ verb, can, body }): Move => {
      return {
        ...{
          name: `${part.kind} ${can}`,
          can: part.can[can],
          act: () => house.movePart(who, part.partId, verb, body(item)),
        },
        to: part.kind === 'lead' ? afterPart(item.state, can) : undefined,
      }
    }),
  )
  return [...ofItem, ...ofParts]
}

/** What a move of the lead's part does to the item, by the lifecycles alone. */
function afterPart(state: ItemState, event: string): ItemState | undefined {
  const named = event === 'releaseReply' ? 'claimDone' : FROM_PARTS[event]
  const found = itemLifecycle.events.find((one) => one === named)
  const step = found === undefined ? undefined : itemLifecycle.next(state, found)
  return step?.can ? step.to : undefined
}

async function take(itemId: string, chance: Chance, seen: Set<string>): Promise<void> {
  const who = PEOPLE[chance.who % PEOPLE.length] as string
  const read = await house.ask('GET', `/opinions/items/${itemId}`, { as: who })
  const item = read.statusCode === 200 ? read.json<ItemAnswer>() : null
  if (item === null) return expect(['urban', 'property']).toContain(who) as never
  const moves = movesOf(who, item)
  const legal = moves.filter(({ can }) => can.can)
  const from = chance.legal && legal.length > 0 ? legal : moves
  const move = from[chance.event % from.length] as Move
  const answer = await move.act()
  const code = (answer.json() as { code?: string }).code
  expect([who, item.state, move.name, answer.statusCode, code]).toEqual([
    ...[who, item.state, move.name],
    ...(move.can.can ? [200, undefined] : [403, move.can.why]),
  ])
  const after = await house.seen('staff', itemId)
  if (!move.can.can) expect(after.version).toBe(item.version)
  else expect([move.name, after.state]).toEqual([move.name, move.to ?? item.state])
  expect([move.name, after.state, runningClocks(after)]).toEqual([move.name, after.state, expectedClocks(after)])
  for (const part of after.parts) expect(partLifecycle.states).toContain(part.state)
  seen.add(after.state)
}

const chance = fc.record({
  who: fc.nat(999),
  event: fc.nat(999),
  legal: fc.boolean(),
  days: fc.integer({ min: 0, max: 2 }),
})

test('any walk: what is told may be done is done, nothing else; states follow the lifecycles, clocks the states', async () => {
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(chance, { minLength: 60, maxLength: 60 }), async (chances) => {
      let today = '2026-03-02'
      house.on(today)
      const itemId = await house.item()
      await house.move('secretary', itemId, 'triage', { route: 'street_department' })
      await house.move('secretary', itemId, 'assign', {
        lead: { unitId: UNITS.urban },
        co: [{ unitId: UNITS.property }],
      })
      for (const one of chances) {
        today = addDays(today, one.days)
        house.on(today)
        await take(itemId, one, seen)
      }
    }),
    { numRuns: 6, seed: 20261126, endOnFailure: true },
  )
  expect([...seen].length).toBeGreaterThanOrEqual(8)
})
