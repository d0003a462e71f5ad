import { demand, refuse } from '../../../kernel/refusal.ts'
import { mayLetIn } from '../rules/may-hide.ts'
import { letIn as write } from '../store/hidings.ts'
import { type Asked, factOf } from './asked.ts'
import { demandHeld } from './demand-held.ts'

/** Lets a held item into the ledger's queue. 404 for others than the street and the district, 403 where it is not held, 409 changed meanwhile. */
export async function letIn(
  asked: Asked,
  said: { readonly itemId: string; readonly version: number },
): Promise<{ itemId: string; version: number; held: boolean }> {
  const { actor, db, now } = asked
  const { districtId } = actor
  const row = await demandHeld(asked, { itemId: said.itemId })
  demand(mayLetIn(actor, row))
  const answer = { itemId: row.itemId, version: said.version + 1, held: false }
  const fact = factOf(asked, 'let-in', { kind: 'opinion', id: row.itemId, streetId: row.streetId }, {}, answer)
  const key = { districtId, itemId: row.itemId, version: said.version }
  const version = await write(db, key, { state: row.state, by: actor.personId, at: now }, fact)
  if (version === null)
    refuse('opinions.changed-meanwhile', { status: 409, extra: { version: row.version, yours: said.version } })
  return answer
}
