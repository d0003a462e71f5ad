import { type CivilDate, civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Actor } from '../../access/language.ts'
import { mayKeepRecorder } from '../rules/may-see-people.ts'
import { endPostRow, loadRecorderPost } from '../store/posts.ts'

export interface EndRecorderAsked {
  db: Sql
  actor: Actor
  postId: string
  /** The first day without the post. */
  on: CivilDate
  requestId: string | null
  bodyHash: string | null
  now: Date
}

/** Ends a recorder's post; the role ends with it. Refuses 404, 403 a foreign street, 409 if ended, 422 a day that does not fit. */
export async function endRecorder(asked: EndRecorderAsked): Promise<{ postId: string }> {
  const { actor, postId, on } = asked
  const post = await loadRecorderPost(asked.db, actor.districtId, postId)
  demand(mayKeepRecorder(actor, post?.streetId ?? null))
  if (post === null) return refuse('roster.post-unknown', { status: 404 })
  if (post.endsOn !== null) refuse('roster.post-ended', { status: 409 })
  if (on < post.startsOn) refuse('roster.day-too-early', { field: 'on' })
  if (on > civilDateOf(asked.now)) refuse('roster.day-in-future', { field: 'on' })
  const answer = { postId }
  const { requestId, bodyHash, now: at } = asked
  const fact = {
    doer: actor,
    action: 'roster.end-recorder',
    subjectKind: 'person',
    subjectId: post.personId,
    streetId: post.streetId,
    detail: { on },
  }
  const done = await endPostRow(
    asked.db,
    { districtId: actor.districtId, postId, endsOn: on },
    { ...fact, requestId, bodyHash, answer, at },
  )
  if (!done) refuse('roster.post-ended', { status: 409 })
  return answer
}
