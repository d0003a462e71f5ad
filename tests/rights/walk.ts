import type { LightMyRequestResponse } from 'fastify'
import { ACTORS, type ActorName, mandateOf, personOf, type SignedInName } from './actors.ts'
import type { RightsHouse } from './house.ts'
import { TRACE } from './kept.ts'
import { canariesIn, shapeOf } from './look.ts'
import { type Row, routeOf } from './matrix/row.ts'
import { maySee } from './matrix/sight.ts'
import { type At, at, atSelf, CLASSES } from './places.ts'
import type { Maker } from './requests/request.ts'

/** What one row showed: how many cases were walked, and every one that went otherwise than declared. */
export interface Walked {
  cases: number
  readonly wrong: string[]
}

interface Asking {
  readonly house: RightsHouse
  readonly name: string
  readonly method: string
  readonly row: Row
  readonly make: Maker
  readonly changes: () => Promise<string[]>
  readonly walked: Walked
  /** How each actor is answered about what does not exist. */
  readonly nowhere: Map<ActorName, string>
}

const isPublic = /\/sign-in|\/api\/v1\/open\//

/** Asks one row of the matrix as everybody about everywhere, and holds each answer against the declaration. */
export async function walkRow(
  house: RightsHouse,
  name: string,
  row: Row,
  make: Maker,
  changes: () => Promise<string[]>,
): Promise<Walked> {
  const walked: Walked = { cases: 0, wrong: [] }
  const method = name.split(' ')[0] ?? 'GET'
  const asking: Asking = { house, name, method, row, make, changes, walked, nowhere: new Map() }
  if (row.aimless !== true) {
    for (const place of ['nowhere', 'district', 'street'] as const) {
      if (!(row.ofDistrict && place === 'street')) await walkPlace(asking, at(place))
    }
  }
  await walkPlace(asking, at('own'))
  for (const actor of row.self ?? []) await walkSelf(asking, actor as SignedInName, true)
  for (const actor of row.notSelf ?? []) await walkSelf(asking, actor as SignedInName, false)
  return walked
}

/** The refused first, all about the same rows, with a look at the tables before and after; then the answered, each about rows of its own. */
async function walkPlace(asking: Asking, aim: At): Promise<void> {
  const { house, row, make, method } = asking
  const answered = whoIsAnswered(row, aim)
  const refused = ACTORS.filter((actor) => !answered.includes(actor))
  const asked = await make(aim, house.fresh)
  await house.settle()
  await asking.changes()
  for (const actor of refused) await checkRefused(asking, aim, actor, await house.ask(actor, method, asked))
  const empty = aim.name === 'nowhere' || aim.name === 'district'
  const changed = (await asking.changes()).filter((table) => !(empty && table === TRACE))
  if (changed.length > 0) tell(asking, aim, 'the refused', `changed ${changed.join(', ')}`)
  for (const actor of answered) {
    const own = method === 'GET' ? asked : await make(aim, house.fresh)
    checkAnswered(asking, aim, actor, await house.ask(actor, method, own))
    if (routeOf(asking.name) === 'POST /api/v1/sign-out' && actor !== 'signed_out') await house.signInAgain(actor)
  }
}

function whoIsAnswered(row: Row, aim: At): readonly ActorName[] {
  if (aim.name === 'own') return row.own
  return aim.name === 'street' ? (row.street ?? []) : []
}

async function walkSelf(asking: Asking, actor: SignedInName, answered: boolean): Promise<void> {
  const { house, make, method } = asking
  const aim = atSelf(personOf(actor), mandateOf(actor))
  const answer = await house.ask(actor, method, await make(aim, house.fresh))
  if (answered) checkAnswered(asking, aim, actor, answer)
  else await checkRefused(asking, aim, actor, answer)
}

function tell({ walked, name }: Asking, aim: At, actor: string, what: string): void {
  walked.wrong.push(`${name} · ${actor} · ${aim.name}: ${what}`)
}

function checkAnswered(asking: Asking, aim: At, actor: ActorName, answer: LightMyRequestResponse): void {
  const { row } = asking
  asking.walked.cases += 1
  const may = (answer.statusCode >= 200 && answer.statusCode < 300) || answer.statusCode === row.passes
  if (!may) tell(asking, aim, actor, `refused ${answer.statusCode} ${answer.body.slice(0, 200)}`)
  checkSight(asking, aim, actor, answer)
  if (aim.name !== 'own' || !may) return
  const found = canariesIn(answer)
  for (const of of row.shows ?? []) {
    if (!maySee(actor, asking.name, of, 'own')) continue
    if (!found.some((one) => one.of === of && one.place === 'own'))
      tell(asking, aim, actor, `does not see its own ${of}`)
  }
}

/**
 * About another district and about nothing everybody hears the same. Lists answer everybody there with nothing in them, so what counts is
 * that the answers do not differ.
 */
async function checkRefused(asking: Asking, aim: At, actor: ActorName, answer: LightMyRequestResponse): Promise<void> {
  const { row, nowhere } = asking
  asking.walked.cases += 1
  checkSight(asking, aim, actor, answer)
  const shape = shapeOf(answer, wordsOf(aim))
  const status = answer.statusCode
  if (status >= 500) tell(asking, aim, actor, `broke ${status}`)
  if (actor === 'signed_out' && !isPublic.test(asking.name)) {
    if (status !== 401) tell(asking, aim, actor, `not asked to sign in: ${status}`)
    return
  }
  if (aim.name === 'nowhere') nowhere.set(actor, shape)
  if (aim.name === 'district' && shape !== nowhere.get(actor)) {
    tell(asking, aim, actor, `differs from nothing: ${shape.slice(0, 240)} ≠ ${nowhere.get(actor)?.slice(0, 240)}`)
  }
  if (aim.name !== 'own' && aim.name !== 'street' && aim.name !== 'self') return
  if (status < 400) return tell(asking, aim, actor, `answered ${status} ${answer.body.slice(0, 200)}`)
  if (aim.name === 'self' || ((aim.name === 'own' ? row.knowOwn : row.knowStreet) ?? []).includes(actor)) {
    if (status !== 403) tell(asking, aim, actor, `no clear refusal: ${status} ${answer.body.slice(0, 200)}`)
    return
  }
  if (shape !== nowhere.get(actor)) {
    tell(asking, aim, actor, `tells that it is there: ${shape.slice(0, 240)} ≠ ${nowhere.get(actor)?.slice(0, 240)}`)
  }
}

function checkSight(asking: Asking, aim: At, actor: ActorName, answer: LightMyRequestResponse): void {
  // What a request says comes back in some answers; that tells nobody anything.
  const echoed = aim.name === 'nowhere' ? [] : CLASSES.filter((of) => asking.name.includes('match') && of !== 'phone')
  for (const { of, place } of canariesIn(answer)) {
    if (place === aim.name && echoed.includes(of)) continue
    if (!maySee(actor, asking.name, of, place)) tell(asking, aim, actor, `sees ${of} of ${place}`)
  }
}

const wordsOf = (aim: At): string[] => [
  ...CLASSES.map((of) => aim.word(of)),
  ...[aim.secondCommunityId, aim.communityId, String(aim.streetId), String(aim.districtId)],
]
