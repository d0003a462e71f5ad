import { demand, refuse } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { type NewClock, planClock } from '../rules/choose-clock.ts'
import { mayDecideHiding } from '../rules/may-hide.ts'
import { type HidingRow, decideHiding as write } from '../store/hidings.ts'
import type { HidingMoved } from './ask-hiding.ts'
import { type Asked, factOf } from './asked.ts'
import { demandHeld } from './demand-held.ts'
import { intakeGround } from './intake-ground.ts'

const TO = { hide: 'hidden', refuse: 'refused', lift: 'lifted' } as const
const EVENT = { hide: 'hide', refuse: 'refuseHiding', lift: 'liftHiding' } as const

/**
 * Decides about a hiding: hidden, refused, or lifted again; by somebody else than whoever asked, as read on the row itself. Shown again, an item nobody had sorted begins its clock
 * anew. Refuses 403 the asker and what is decided already, 409 where somebody was faster.
 */
export async function decideHiding(
  asked: Asked,
  said: { readonly hidingId: string; readonly decision: keyof typeof TO },
): Promise<HidingMoved> {
  const { actor, db, now } = asked
  const row = await demandHeld(asked, { hidingId: said.hidingId })
  demand(mayDecideHiding(actor, row, said.decision))
  const hidingId = said.hidingId.toLowerCase()
  const to = TO[said.decision]
  const answer: HidingMoved = { hidingId, itemId: row.itemId, state: to }
  const subject = { kind: 'opinion', id: row.itemId, streetId: row.streetId }
  const fact = factOf(asked, `${said.decision}-hiding`, subject, { hidingId }, answer)
  const clock = said.decision === 'lift' ? await sortingClock(asked, row) : null
  const from = said.decision === 'lift' ? 'hidden' : 'asked'
  const decision = { districtId: actor.districtId, itemId: row.itemId, hidingId, from, to, clock } as const
  const step = { event: EVENT[said.decision], state: row.state, by: actor.personId, at: now }
  if (!(await write(db, decision, step, fact))) refuse('opinions.changed-meanwhile', { status: 409 })
  return answer
}

async function sortingClock({ actor, db, now }: Asked, row: HidingRow): Promise<NewClock | null> {
  if (row.state !== 'new') return null
  const { rules, calendar, today } = await intakeGround(db, actor.districtId, now)
  const { itemId } = row
  return planClock({ clockId: newId(), rules, calendar, step: 'triage', route: null, startedOn: today, itemId })
}
