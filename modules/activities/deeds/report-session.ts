import { demand, refuse } from '../../../kernel/refusal.ts'
import type { ReportBody } from '../contract.ts'
import { kindOf } from '../language.ts'
import { personsOn } from '../reads/mandates-on.ts'
import { keptOpinions } from '../rules/kept-opinions.ts'
import { fullLines, plainIds, type SaidMark } from '../rules/lines.ts'
import { mayReport } from '../rules/may-report.ts'
import type { HeldAnswer } from '../store/held-activity.ts'
import { writeReport } from '../store/write-session.ts'
import { type Asked, factOf } from './asked.ts'
import { findActivity } from './find-activity.ts'
import { refuseChanged } from './refuse-changed.ts'

/**
 * The report from a community: who came, who is on leave, what was said, in one write. Whoever was due and is not named
 * was absent; people marked present by the street before stay unless a second report corrects the first. The report
 * carries its own id, so one kept on a phone without network may come late and more than once. Refused once the session
 * is closed, with the way out.
 */
export async function reportSession(asked: Asked, activityId: string, body: ReportBody): Promise<HeldAnswer> {
  const { districtId, personId } = asked.actor
  const row = await findActivity(asked, activityId)
  demand(mayReport(asked.actor, row, asked.now))
  if (body.opinions.length > 0 && !kindOf(row.kind)?.opinions) refuse('activities.no-opinions', { field: 'opinions' })
  const said: SaidMark[] = [
    ...body.present.map((person) => ({ ...person, mark: 'present' as const })),
    ...(body.leave ?? []).map((id) => ({ personId: id, mark: 'leave' as const })),
  ]
  const ids = plainIds(said.map((line) => line.personId))
  const known = await personsOn(asked.db, { districtId, on: row.heldOn, personIds: ids, activityId: row.activityId })
  const lines = fullLines(row.kind, said, known, 'present')
  const report = {
    ...{ lines, opinions: keptOpinions(body.opinions), again: row.reportedAt !== null },
    ...{ by: personId, at: asked.now },
  }
  const detail = { report: body.id, present: body.present.length, opinions: body.opinions.length }
  const session = { districtId, activityId: row.activityId }
  const answer = await writeReport(asked.db, session, report, factOf(asked, 'report', row, detail))
  return answer ?? refuseChanged(asked, activityId)
}
