import { type CivilDate, civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Actor } from '../../access/language.ts'
import type { EnteredPost } from '../contract.ts'
import type { Office, PostKind } from '../language.ts'
import { seatsOfPerson } from '../reads/board.ts'
import { incompatibleFlags } from '../rules/breaches.ts'
import { mayKeepPosts } from '../rules/may-keep-posts.ts'
import { incompatibilitiesOfDay } from '../rules/rules-of-day.ts'
import { loadPostGround, putPost } from '../store/posts.ts'

export interface PostAsked {
  db: Sql
  actor: Actor
  id: string
  personId: string
  kind: PostKind
  office?: Office | undefined
  streetId?: number | undefined
  title: string
  titleEn?: string | undefined
  startsOn: CivilDate
  requestId: string | null
  bodyHash: string | null
  now: Date
}

/** Kinds of posts that are of a street. */
const OF_A_STREET: readonly PostKind[] = [
  'street_department_head',
  'street_office',
  'party_working_committee',
  'community',
]

/**
 * Enters a post somebody holds beside a seat, from a day on, and says what it does not go together with: a seat held already is not taken away, for that is the standing
 * committee's. Refuses 403 others than district staff, 404 an unknown person or street, 422 a day to come, an office or street that does not fit the kind.
 */
export async function enterPost(asked: PostAsked): Promise<EnteredPost> {
  const { db, actor, personId, kind, startsOn, now: at } = asked
  const { districtId } = actor
  demand(mayKeepPosts(actor))
  const streetId = asked.streetId ?? null
  const ground = await loadPostGround(db, { districtId, personId, streetId })
  if (!ground.personKnown) refuse('committees.person-unknown', { status: 404 })
  if (!ground.streetKnown) refuse('committees.street-unknown', { status: 404, field: 'streetId' })
  if (startsOn > civilDateOf(at)) refuse('committees.day-in-future', { field: 'startsOn' })
  if (asked.office !== undefined && kind !== 'street_department_head')
    refuse('committees.post-office', { field: 'office' })
  if (streetId === null && OF_A_STREET.includes(kind)) refuse('committees.post-street', { field: 'streetId' })
  const post = {
    ...{ postId: asked.id, kind, office: asked.office ?? null, streetId, title: asked.title.trim() },
    ...{ titleEn: asked.titleEn?.trim() ?? '', startsOn },
  }
  const flags = await flagsOfPost(asked, { ...post, endsOn: null, version: 1 })
  const answer: EnteredPost = { postId: asked.id, version: 1, flags }
  await putPost(
    db,
    { districtId, personId, ...post },
    {
      doer: actor,
      ...{ action: 'committees.enter-post', subjectKind: 'concurrent_post', subjectId: asked.id, streetId },
      detail: { personId, kind, office: post.office, title: post.title, startsOn },
      ...{ requestId: asked.requestId, bodyHash: asked.bodyHash, answer, at },
    },
  )
  return answer
}

/** What the post does not go together with, for each seat the person holds today. */
async function flagsOfPost(
  { db, actor, personId, now }: PostAsked,
  post: Parameters<typeof incompatibleFlags>[0]['posts'][number],
): Promise<EnteredPost['flags']> {
  const on = civilDateOf(now)
  const seats = await seatsOfPerson(db, { districtId: actor.districtId, personId, on })
  const rules = incompatibilitiesOfDay(seats.incompatibilityRules, on)
  return seats.holders.flatMap((holder) => incompatibleFlags({ ...holder, posts: [post], elsewhere: null }, rules))
}
