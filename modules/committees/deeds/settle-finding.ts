import type { Static } from 'typebox'
import { civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { SettleBody } from '../contract-findings.ts'
import { mayKeepFindings, maySettle } from '../rules/may-findings.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import { loadFinding, settleFindingRow } from '../store/findings.ts'
import { type WorkAsked, workFact } from './work-asked.ts'

/**
 * Settles a finding (销号) with what came of it. Refuses 403 others than the district's staff, 404 unknown, 409 while a measure is open, where it is
 * settled or changed meanwhile, 422 a day before it was found, before its last measure was finished or still to come.
 */
export async function settleFinding(
  asked: WorkAsked,
  findingId: string,
  said: Static<typeof SettleBody>,
): Promise<{ findingId: string; version: number }> {
  const { actor, db, now } = asked
  demand(mayKeepFindings(actor))
  const row = await loadFinding(db, actor.districtId, findingId)
  if (row === null) return refuse('findings.unknown', { status: 404 })
  const may = maySettle(row)
  if (!may.can) refuse(may.why, { status: 409, params: { n: row.openMeasures } })
  if (row.version !== said.version) refuseChanged(row)
  if (said.on < row.foundOn) refuse('findings.before-found', { field: 'on', params: { from: row.foundOn } })
  if (row.lastDoneOn !== null && said.on < row.lastDoneOn)
    refuse('findings.before-measure', { field: 'on', params: { doneOn: row.lastDoneOn } })
  if (said.on > civilDateOf(now)) refuse('committees.day-in-future', { field: 'on' })
  const { on, result, resultEn = '' } = said
  const answer = { findingId, version: row.version + 1 }
  const done = await settleFindingRow(
    db,
    { districtId: actor.districtId, findingId, version: row.version },
    { on, result, resultEn },
    workFact(
      asked,
      'committees.settle-finding',
      { kind: 'finding', id: findingId, streetId: row.streetId },
      { on, result },
      answer,
    ),
  )
  if (!done) refuseChanged(row)
  return answer
}
