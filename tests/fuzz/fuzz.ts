import { v7 } from 'uuid'
import { type Chance, chanceOf } from './chance.ts'
import { FLAWS, type Flaw } from './flaws.ts'
import type { Changes, Role } from './ground.ts'
import { complaintAbout } from './judge.ts'
import { addressOf, letterFor, sent } from './letter.ts'
import type { KnownIds } from './schema.ts'
import { type Shape, shapesOf } from './shapes.ts'

export interface FuzzAsked {
  /** Where the house listens. */
  readonly base: string
  readonly seed: number
  readonly roles: readonly Role[]
  readonly ids: KnownIds
  readonly changes: Changes
  /** Goes on as long as this says so; asked before each request with how many have been sent. */
  goesOn(sent: number): boolean
}

export interface RouteTally {
  readonly route: string
  sent: number
  taken: number
  refused: number
  readonly failures: string[]
}

/** Sends spoilt and unspoilt requests to every route in turn, as every role, and judges each answer. */
export async function fuzz(asked: FuzzAsked): Promise<RouteTally[]> {
  const document = (await (await fetch(`${asked.base}/api/openapi.json`)).json()) as Parameters<typeof shapesOf>[0]
  const shapes = shapesOf(document)
  const tallies = shapes.map(({ method, path }) => ({
    route: `${method} ${path}`,
    sent: 0,
    taken: 0,
    refused: 0,
    failures: [],
  }))
  const chance = chanceOf(asked.seed)
  await asked.changes.since()
  for (let number = 0; asked.goesOn(number); number += 1) {
    const at = number % shapes.length
    const shape = shapes[at]
    const tally = tallies[at]
    if (shape && tally) await oneRequest(asked, shape, tally, chance)
  }
  return tallies
}

async function oneRequest(asked: FuzzAsked, shape: Shape, tally: RouteTally, chance: Chance): Promise<void> {
  const role = chance.pick(asked.roles)
  const lang = chance.pick(['zh', 'en'])
  const letter = letterFor(shape, chance, asked.ids, v7())
  if (role.cookie !== '') letter.headers.cookie = role.cookie
  const { flaw, field } = spoilt(letter, shape, chance)
  const address = addressOf(shape, letter, lang)
  const answer = await sent(asked.base, address, letter)
  tally.sent += 1
  const refused = (answer?.status ?? 500) >= 400
  if (refused) tally.refused += 1
  else tally.taken += 1
  const changed = await asked.changes.since()
  const complaint =
    complaintAbout(answer, flaw, field, lang) ??
    (refused && changed.length > 0 ? `refused, and yet changed ${changed.join(', ')}` : null)
  if (shape.path.endsWith('/sign-out') && !refused) await role.renew()
  if (complaint === null) return
  const body = letter.bytes === null ? JSON.stringify(letter.value) : letter.bytes.toString('latin1')
  tally.failures.push(
    `${shape.method} ${address} as ${role.name}, ${flaw?.name ?? 'nothing wrong'}: ${complaint}\n    body: ${String(body).slice(0, 400)}`,
  )
}

/** One in six stays as it is; else the first flaw drawn that fits the route. */
function spoilt(
  letter: Parameters<Flaw['spoil']>[0],
  shape: Shape,
  chance: Chance,
): { flaw: Flaw | null; field: string } {
  if (chance.flip(1 / 6)) return { flaw: null, field: '' }
  for (let tries = 0; tries < 20; tries += 1) {
    const flaw = chance.pick(FLAWS)
    const field = flaw.spoil(letter, shape, chance)
    if (field !== null) return { flaw, field }
  }
  return { flaw: null, field: '' }
}
