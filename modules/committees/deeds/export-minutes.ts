import { yearOf } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import { auditInsert } from '../../../platform/audit/audit.ts'
import { minutesDocument } from '../../../platform/documents/minutes-document.ts'
import { meetingDetail, streetNamed } from '../reads/meetings.ts'
import { mayReadWork } from '../rules/may-work.ts'
import { minutesPaper } from '../rules/minutes-paper.ts'
import { type WorkAsked, workFact } from './work-asked.ts'

/** The minutes as a Word file in the form 纪要; an export, and so traced. Refuses 404 unknown, also for whoever is not of the committee; 409 before there are minutes. */
export async function exportMinutes(asked: WorkAsked, meetingId: string): Promise<{ name: string; bytes: Buffer }> {
  const { actor, db } = asked
  const row = await meetingDetail(db, actor.districtId, meetingId)
  if (row === null || !mayReadWork(actor, row.streetId).can) return refuse('meetings.unknown', { status: 404 })
  if (row.minutes === null) return refuse('meetings.not-minuted', { status: 409 })
  const street = await streetNamed(db, actor.districtId, row.streetId)
  const paper = minutesPaper({ ...row, minutes: row.minutes, street: street?.street ?? '' })
  const bytes = await minutesDocument(paper)
  const subject = { kind: 'committee-meeting', id: meetingId, streetId: row.streetId }
  const fact = workFact(asked, 'committees.export-minutes', subject, { as: 'docx', year: yearOf(row.heldOn) }, null)
  await auditInsert({ ...fact, requestId: null, bodyHash: null }).execute(db)
  return { name: paper.title, bytes }
}
