import { demand, refuse } from '../../../kernel/refusal.ts'
import type { FindingBody } from '../contract.ts'
import { maySpotCheck } from '../rules/actions.ts'
import { putFinding } from '../store/spot-checks.ts'
import { type Asked, factOf } from './asked.ts'

/** Notes what a spot check found, once. What is not in order is corrected by objection, not by this note. */
export async function noteFinding(
  asked: Asked,
  checkId: string,
  body: FindingBody,
): Promise<{ checkId: string; finding: FindingBody['finding'] }> {
  demand(maySpotCheck(asked.actor))
  const { districtId, personId } = asked.actor
  const answer = { checkId: checkId.toLowerCase(), finding: body.finding }
  const fact = factOf(asked, 'find', { activityId: answer.checkId, streetId: null }, { finding: body.finding }, answer)
  const note = body.note?.trim() || null
  const found = { districtId, checkId: answer.checkId, finding: body.finding, note, by: personId, at: asked.now }
  const kept = await putFinding(asked.db, found, { ...fact, subjectKind: 'spot_check' })
  return kept ? answer : refuse('activities.spot-check-done', { status: 409 })
}
