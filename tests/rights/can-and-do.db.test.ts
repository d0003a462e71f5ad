import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isDeputyName, mandateOf, personOf, type SignedInName } from './actors.ts'
import { DEEDS, type Thing, type Verdicts } from './deeds/all.ts'
import { openRightsHouse, type RightsHouse } from './house.ts'
import { at, atSelf } from './places.ts'

/*
 * A row says what its reader may do, and why not. Here everything it speaks of is done: what it promises is not refused, and what it denies is
 * refused with the very reason shown.
 */
let house: RightsHouse
let compared = 0

beforeAll(async () => {
  house = await openRightsHouse()
})
afterAll(async () => {
  console.info(`can and do: ${compared} promises and refusals compared`)
  await house?.close()
})

const ACTORS = ['staff', 'secretary', 'member', 'recorder', 'district_deputy', 'handler', 'no_role'] as const

async function verdictsOf(actor: SignedInName, thing: Thing, id: string): Promise<Verdicts | null> {
  const answer = await house.ask(actor, 'GET', { url: thing.read(id) })
  return answer.statusCode === 200 ? thing.can(answer.json(), id) : null
}

/** What doing it answers, against what the row said. */
async function differences(actor: SignedInName, thing: Thing, state: string): Promise<string[]> {
  const wrong: string[] = []
  for (const aim of isDeputyName(actor) ? [at('own'), atSelf(personOf(actor), mandateOf(actor))] : [at('own')]) {
    const said = await verdictsOf(actor, thing, await thing.make(house.fresh, aim, state))
    for (const [action, verdict] of Object.entries(said ?? {})) {
      const deed = thing.deeds[action]
      if (deed === undefined) continue
      const { method, ...made } = deed(await thing.make(house.fresh, aim, state))
      const done = await house.ask(actor, method, made)
      compared += 1
      const code = done.statusCode >= 400 ? done.json().code : null
      const kept = verdict.can ? ![401, 403, 404].includes(done.statusCode) : code === verdict.why
      if (!kept)
        wrong.push(
          `${actor} ${action} ${aim.name} ${state}: said ${verdict.why ?? 'yes'}, did ${done.statusCode} ${code}`,
        )
    }
  }
  return wrong
}

describe.each(Object.entries(DEEDS))('%s', (_, thing) => {
  test.each(thing.states)('%s', async (state) => {
    const wrong: string[] = []
    for (const actor of ACTORS) wrong.push(...(await differences(actor, thing, state)))
    expect(wrong).toEqual([])
  })
})

test('enough was compared to mean something', () => {
  expect(compared).toBeGreaterThan(300)
})
