import { demand, refuse } from '../../../kernel/refusal.ts'
import type { NameBody } from '../contract.ts'
import { groupOn, personsOn } from '../reads/mandates-on.ts'
import { mayChange } from '../rules/actions.ts'
import { fullLines, plainIds } from '../rules/lines.ts'
import type { HeldAnswer } from '../store/held-activity.ts'
import type { ActivityRow } from '../store/load-activity.ts'
import { writeNames } from '../store/write-session.ts'
import { type Asked, factOf } from './asked.ts'
import { findActivity } from './find-activity.ts'
import { refuseChanged } from './refuse-changed.ts'

/**
 * Says who is due at an open activity: people one by one, or a whole street, delegation or level; takes others off again.
 * Naming somebody twice changes nothing, and nobody loses a mark or an answer by being named.
 */
export async function nameDue(asked: Asked, activityId: string, body: NameBody): Promise<HeldAnswer> {
  const { districtId } = asked.actor
  const row = await findActivity(asked, activityId)
  demand(mayChange(asked.actor, row))
  const add = await namedPeople(asked, row, body)
  const ids = add.map((person) => person.personId)
  const known = await personsOn(asked.db, { districtId, on: row.heldOn, personIds: ids, activityId: row.activityId })
  const lines = fullLines(
    row.kind,
    add.map((person) => ({ ...person, mark: 'due' })),
    known,
    'add',
  )
  const strike = plainIds(body.strike ?? []).filter((id) => !ids.includes(id))
  const fact = factOf(asked, 'name', row, { added: ids.slice(0, 100), struck: strike })
  const answer = await writeNames(asked.db, { districtId, activityId: row.activityId }, { add: lines, strike }, fact)
  return answer ?? refuseChanged(asked, activityId)
}

async function namedPeople(asked: Asked, row: ActivityRow, body: NameBody): Promise<NonNullable<NameBody['add']>> {
  const singly = (body.add ?? []).map((person) => ({ ...person, personId: person.personId.toLowerCase() }))
  if (body.group === undefined) return singly
  const { streetId = null, delegationId = null, levels } = body.group
  if (streetId === null && delegationId === null && row.streetId !== null) {
    refuse('activities.group-needs-street', { field: 'group.streetId' })
  }
  const group = await groupOn(asked.db, asked.actor.districtId, row.heldOn, { streetId, delegationId, levels })
  const known = new Set(singly.map((person) => person.personId))
  return [...singly, ...group.filter((id) => !known.has(id)).map((id) => ({ personId: id }))]
}
