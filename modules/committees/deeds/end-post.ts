import { type CivilDate, civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Actor } from '../../access/language.ts'
import type { EndedPost } from '../contract.ts'
import { restingTenures } from '../reads/resting-tenures.ts'
import { mayKeepPosts } from '../rules/may-keep-posts.ts'
import { settledOf } from '../rules/resting.ts'
import { endPostRow, loadPost } from '../store/posts.ts'

export interface EndPostAsked {
  db: Sql
  actor: Actor
  postId: string
  version: number
  /** The first day without the post. */
  on: CivilDate
  reason: string
  requestId: string | null
  bodyHash: string | null
  now: Date
}

/** More seats than anybody holds. */
const MOST_SEATS = 50

/**
 * Ends a post on a day; the seats that rest on it end with it in the same statement, unless the person is by then head of another of the street's offices. Refuses
 * 403 others than district staff, 404 unknown, 409 if ended or changed meanwhile, 422 a day before it began or still to come.
 */
export async function endPost(asked: EndPostAsked): Promise<EndedPost> {
  const { db, actor, postId, version, on, reason, now: at } = asked
  const { districtId } = actor
  demand(mayKeepPosts(actor))
  const row = await loadPost(db, districtId, postId)
  if (row === null) return refuse('committees.post-unknown', { status: 404 })
  if (row.endsOn !== null) refuse('committees.post-ended', { status: 409 })
  if (on < row.startsOn) refuse('committees.day-too-early', { field: 'on' })
  const today = civilDateOf(at)
  if (on > today) refuse('committees.day-in-future', { field: 'on' })
  const resting = await restingTenures(db, { districtId, today, ending: { postId, on, reason }, most: MOST_SEATS })
  const settled = settledOf(resting, today)
  const ended = settled.flatMap(({ tenure: { tenureId, streetId, seat }, outcome }) =>
    outcome.what === 'ends' ? [{ tenureId, streetId, seat, endsOn: outcome.on }] : [],
  )
  const answer: EndedPost = { postId, version: version + 1, ended }
  const done = await endPostRow(db, { districtId, postId, version, endsOn: on, reason }, settled, {
    doer: actor,
    ...{ action: 'committees.end-post', subjectKind: 'concurrent_post', subjectId: postId, streetId: row.streetId },
    detail: { personId: row.personId, title: row.title, on, reason, ended: ended.map((one) => one.tenureId) },
    ...{ requestId: asked.requestId, bodyHash: asked.bodyHash, answer, at },
  })
  if (!done) refuse('committees.post-changed', { status: 409, extra: { version: row.version } })
  return answer
}
