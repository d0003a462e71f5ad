import { civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { TalkBody } from '../contract-after.ts'
import { mayKeepTalks } from '../rules/may-after.ts'
import { putTalk } from '../store/reviews-and-talks.ts'
import type { Asked } from './asked.ts'
import { loadTenure } from './load-tenure.ts'

/** A reminder talk (提醒谈话) is noted; its trace is kept close and holds no word of it. Refuses 404; 403 others than district staff; 422 a day outside the tenure. */
export async function noteTalk(asked: Asked, tenureId: string, body: TalkBody): Promise<{ talkId: string }> {
  const { actor, db, now } = asked
  const tenure = await loadTenure(asked, tenureId)
  demand(mayKeepTalks(actor))
  if (body.heldOn > civilDateOf(now)) refuse('appointments.day-in-future', { field: 'heldOn' })
  if (body.heldOn < tenure.startsOn || (tenure.endsOn !== null && body.heldOn >= tenure.endsOn))
    refuse('appointments.talk.outside', { field: 'heldOn' })
  const answer = { talkId: body.id }
  await putTalk(
    db,
    {
      ...{ districtId: actor.districtId, talkId: body.id, tenureId, heldOn: body.heldOn, heldBy: body.heldBy.trim() },
      ...{ words: body.words.trim(), by: actor.personId, at: now },
    },
    {
      ...{ doer: actor, action: 'appointments.note-talk', subjectKind: 'tenure', subjectId: tenureId },
      ...{ streetId: tenure.streetId, detail: {}, keptClose: true },
      ...{ requestId: asked.requestId, bodyHash: asked.bodyHash, answer, at: now },
    },
  )
  return answer
}
