import { civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { AnswerBody } from '../contract.ts'
import { personsOn } from '../reads/mandates-on.ts'
import { fullLines } from '../rules/lines.ts'
import { mayAnswer } from '../rules/may-answer.ts'
import { writeAnswer } from '../store/write-session.ts'
import { type Asked, factOf } from './asked.ts'
import { findActivity } from './find-activity.ts'

/**
 * A deputy's own "I come" or request for leave. Coming puts somebody not yet on the roster there; leave is asked only by
 * those who are due. Nobody has to answer, and no answer is held against anyone.
 */
export async function answerNotice(
  asked: Asked,
  activityId: string,
  body: AnswerBody,
): Promise<{ activityId: string; answer: AnswerBody['answer'] }> {
  const { districtId, personId } = asked.actor
  const row = await findActivity(asked, activityId)
  demand(mayAnswer(asked.actor, row, civilDateOf(asked.now)))
  if (row.own === null && body.answer === 'leave') refuse('activities.leave-not-due', { field: 'answer' })
  const known = await personsOn(asked.db, {
    districtId,
    on: row.heldOn,
    personIds: [personId],
    activityId: row.activityId,
  })
  const said = { personId, mark: 'leave' as const, leaveReason: body.reason?.trim() || null }
  const [line] = fullLines(row.kind, [said], known, 'person')
  const answer = { activityId: row.activityId, answer: body.answer }
  const fact = factOf(asked, 'answer', row, { answer: body.answer }, answer)
  const leaveReason = body.answer === 'leave' ? said.leaveReason : null
  const session = { districtId, activityId: row.activityId }
  const kept = line && (await writeAnswer(asked.db, session, { ...line, leaveReason }, body.answer, fact))
  if (!kept) refuse('activities.answer-came-late', { status: 409 })
  return answer
}
