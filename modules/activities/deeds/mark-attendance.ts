import { demand } from '../../../kernel/refusal.ts'
import { personsOn } from '../reads/mandates-on.ts'
import { mayChange } from '../rules/actions.ts'
import { fullLines, plainIds, type SaidMark } from '../rules/lines.ts'
import type { HeldAnswer } from '../store/held-activity.ts'
import { writeMarks } from '../store/write-session.ts'
import { type Asked, factOf } from './asked.ts'
import { findActivity } from './find-activity.ts'
import { refuseChanged } from './refuse-changed.ts'

/**
 * Marks who came, who is on leave, who did not come; people not on the roster are added. Marks say how it is, not what
 * changes, so the same marks twice are no conflict. Refused once the activity is closed: then it is corrected by objection.
 */
export async function markAttendance(
  asked: Asked,
  activityId: string,
  marks: readonly SaidMark[],
): Promise<HeldAnswer> {
  const { districtId } = asked.actor
  const row = await findActivity(asked, activityId)
  demand(mayChange(asked.actor, row))
  const ids = plainIds(marks.map((line) => line.personId))
  const known = await personsOn(asked.db, { districtId, on: row.heldOn, personIds: ids, activityId: row.activityId })
  const lines = fullLines(row.kind, marks, known, 'marks')
  const detail = { marks: lines.slice(0, 100).map((line) => [line.personId, line.mark]) }
  const session = { districtId, activityId: row.activityId }
  const answer = await writeMarks(asked.db, session, lines, factOf(asked, 'mark', row, detail))
  return answer ?? refuseChanged(asked, activityId)
}
