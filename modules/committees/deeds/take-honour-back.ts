import { demand, refuse } from '../../../kernel/refusal.ts'
import { mayKeepHonours } from '../rules/may-findings.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import { loadHonour, takeHonourBackRow } from '../store/honours.ts'
import { type WorkAsked, workFact } from './work-asked.ts'

/** Takes an honour back, with the reason. Refuses 403 others than the district's staff, 404 unknown, 409 taken back or changed meanwhile. */
export async function takeHonourBack(
  asked: WorkAsked,
  said: { honourId: string; version: number; reason: string },
): Promise<{ honourId: string; version: number }> {
  const { actor, db, now } = asked
  demand(mayKeepHonours(actor))
  const { honourId, version, reason } = said
  const row = await loadHonour(db, actor.districtId, honourId)
  if (row === null) return refuse('honours.unknown', { status: 404 })
  if (row.takenBack) refuse('honours.taken-back', { status: 409 })
  const answer = { honourId, version: version + 1 }
  const done = await takeHonourBackRow(
    db,
    { districtId: actor.districtId, honourId, version },
    now,
    workFact(
      asked,
      'committees.take-honour-back',
      { kind: 'honour', id: honourId, streetId: row.streetId },
      { title: row.title, reason },
      answer,
    ),
  )
  if (!done) refuseChanged(row)
  return answer
}
