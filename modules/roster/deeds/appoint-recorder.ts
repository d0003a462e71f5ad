import { type CivilDate, civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Actor } from '../../access/language.ts'
import { mayAppointPerson, mayKeepRecorder } from '../rules/may-see-people.ts'
import { pinyinOfName } from '../rules/pinyin-of-name.ts'
import { loadRecorderGround, putRecorder } from '../store/posts.ts'

export interface RecorderAsked {
  db: Sql
  actor: Actor
  id: string
  personId: string
  /** For somebody not yet on file; `personId` is then a new id. */
  name?: string | undefined
  phone?: string | undefined
  communityId: string
  startsOn: CivilDate
  requestId: string | null
  bodyHash: string | null
  now: Date
}

/**
 * Appoints a community's recorder (社区联络员) from a day on. Refuses 404 an unknown community or person (to a street: also people of
 * other streets), 403 who does not serve that street,
 * 409 somebody who holds the post already, 422 a day to come.
 */
export async function appointRecorder(asked: RecorderAsked): Promise<{ postId: string; personId: string }> {
  const { actor, communityId, personId, startsOn } = asked
  const ground = await loadRecorderGround(asked.db, {
    districtId: actor.districtId,
    communityId,
    personId,
    on: startsOn,
  })
  if (ground.streetId === null) refuse('roster.community-unknown', { status: 404, field: 'communityId' })
  demand(mayKeepRecorder(actor, ground.streetId))
  const name = asked.name?.trim() ?? ''
  const isNew = ground.personName === null
  const appointed = mayAppointPerson(actor, isNew ? null : { streetIds: ground.personStreetIds })
  if (!appointed.can) refuse(appointed.why, { status: 404, field: 'personId' })
  if (isNew && name === '') refuse('roster.person-unknown', { status: 404, field: 'personId' })
  if (ground.appointed) refuse('roster.recorder-already', { status: 409 })
  if (startsOn > civilDateOf(asked.now)) refuse('roster.day-in-future', { field: 'startsOn' })
  const answer = { postId: asked.id, personId }
  const person = isNew ? { name, ...pinyinOfName(name), phone: asked.phone ?? null } : null
  const { requestId, bodyHash, now: at } = asked
  const detail = { communityId, name: ground.personName ?? name, startsOn }
  const fact = {
    doer: actor,
    action: 'roster.appoint-recorder',
    subjectKind: 'person',
    subjectId: personId,
    streetId: ground.streetId,
    detail,
  }
  const post = { districtId: actor.districtId, postId: asked.id, personId, person, communityId, startsOn }
  await putRecorder(asked.db, post, { ...fact, requestId, bodyHash, answer, at })
  return answer
}
