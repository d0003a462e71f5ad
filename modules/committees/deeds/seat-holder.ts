import { type CivilDate, civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Language } from '../../../platform/words/words.ts'
import type { Actor } from '../../access/language.ts'
import type { RuleSource, Seat } from '../language.ts'
import { groundOf, placeExists } from '../rules/composition.ts'
import { mayKeepSeats } from '../rules/may-keep-seats.ts'
import { compositionOfDay, incompatibilitiesOfDay } from '../rules/rules-of-day.ts'
import { type Ground, groundFor, refusedBy } from '../rules/seat-ground.ts'
import { loadSeating, putTenure, type Seating } from '../store/tenures.ts'

export interface SeatAsked {
  db: Sql
  actor: Actor
  id: string
  streetId: number
  seat: Seat
  seatNo: number
  personId: string
  concurrentPost?: string | undefined
  mandateId?: string | undefined
  postId?: string | undefined
  termId?: string | undefined
  startsOn: CivilDate
  expiresOn?: CivilDate | undefined
  requestId: string | null
  bodyHash: string | null
  now: Date
  lang: Language
}

/**
 * Enters somebody in a seat from a day on, by the rules of that day: full-time or not, what the place asks for, what does not go together. What the place asks for
 * is what the seat then rests on. Refuses 403 others than district staff, 404 an unknown street or person, 409 a seat held or a person who
 * sits there already, 422 a place that does not exist, a ground that is missing, a post that is refused, a day to come.
 */
export async function seatHolder(asked: SeatAsked): Promise<{ tenureId: string; version: number }> {
  const { actor, startsOn, expiresOn } = asked
  demand(mayKeepSeats(actor))
  if (startsOn > civilDateOf(asked.now)) refuse('committees.day-in-future', { field: 'startsOn' })
  if (expiresOn !== undefined && expiresOn <= startsOn) refuse('committees.expires-too-early', { field: 'expiresOn' })
  const { fullTime, ground } = await checkSeating(asked)
  const answer = { tenureId: asked.id, version: 1 }
  const { seat, seatNo, personId, streetId } = asked
  await putTenure(
    asked.db,
    actor.districtId,
    {
      ...{ tenureId: asked.id, streetId, seat, seatNo, fullTime, personId, startsOn, ...ground },
      ...{ concurrentPost: asked.concurrentPost ?? null, termId: asked.termId ?? null, expiresOn: expiresOn ?? null },
    },
    {
      doer: actor,
      ...{ action: 'committees.seat-holder', subjectKind: 'tenure', subjectId: asked.id, streetId },
      detail: { seat, seatNo, personId, startsOn, ...ground },
      ...{ requestId: asked.requestId, bodyHash: asked.bodyHash, answer, at: asked.now },
    },
  )
  return answer
}

/** The database refuses two holders in any case; asking first lets the refusal name the one who sits there. */
async function checkSeating(asked: SeatAsked): Promise<{ fullTime: boolean; ground: Ground }> {
  const { districtId } = asked.actor
  const { seat, seatNo } = asked
  const seating = await loadSeating(asked.db, {
    ...asked,
    districtId,
    mandateId: asked.mandateId ?? null,
    termId: asked.termId ?? null,
    on: asked.startsOn,
  })
  if (seating.streetName === null) refuse('committees.street-unknown', { status: 404 })
  if (seating.personName === null) refuse('committees.person-unknown', { status: 404, field: 'personId' })
  const composition = compositionOfDay(seating.compositionRules, asked.startsOn)
  const place = placeExists(composition, seat, seatNo)
  if (!place.can) refuse(place.why, { field: 'seatNo', params: { most: composition[seat].most } })
  refuseHeld(asked, seating)
  const ground = groundNamed(asked, seating)
  const found = groundFor(groundOf(composition, seat, seatNo), { ...seating, streetId: asked.streetId }, ground)
  if (!found.verdict.can)
    refuse(found.verdict.why, { field: 'personId', params: { source: sourceOf(composition[seat], asked.lang) } })
  refuseIncompatible(asked, seating)
  return { fullTime: composition[seat].fullTime, ground: found.on }
}

function refuseHeld(asked: SeatAsked, { tenures }: Seating): void {
  const holder = tenures.find((one) => one.seat === asked.seat && one.seatNo === asked.seatNo)
  if (holder)
    refuse('committees.seat-taken', {
      status: 409,
      field: 'seatNo',
      params: { name: holder.personName, since: holder.startsOn },
    })
  const elsewhere = tenures.find((one) => one.personId === asked.personId)
  if (elsewhere)
    refuse('committees.sits-already', { status: 409, field: 'personId', params: { name: elsewhere.personName } })
}

function groundNamed(asked: SeatAsked, seating: Seating): Ground {
  const { mandateId = null, postId = null } = asked
  if (!seating.mandateHolds) refuse('committees.mandate-not-theirs', { field: 'mandateId' })
  if (!seating.termKnown) refuse('committees.term-unknown', { status: 404, field: 'termId' })
  if (postId !== null && !seating.posts.some((post) => post.postId === postId))
    refuse('committees.post-not-theirs', { field: 'postId' })
  return { mandateId, postId }
}

function refuseIncompatible(asked: SeatAsked, seating: Seating): void {
  const rules = incompatibilitiesOfDay(seating.incompatibilityRules, asked.startsOn)
  const refused = refusedBy(asked.seat, seating, rules)
  if (refused === null) return
  const params = { name: seating.personName ?? '', source: sourceOf(refused.rule, asked.lang) }
  if (refused.post === null) refuse('committees.incompatible-committee', { field: 'personId', params })
  refuse('committees.incompatible', { field: 'personId', params: { ...params, post: refused.post.title } })
}

const sourceOf = (rule: RuleSource, lang: Language): string =>
  lang === 'en' && rule.sourceEn !== '' ? rule.sourceEn : rule.source
