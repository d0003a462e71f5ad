import { type RawBuilder, sql } from 'kysely'
import type { ItemMove, NewRating, NewReply } from '../rules/item-move.ts'
import type { Mover } from './move-parts.ts'

type Part = RawBuilder<unknown>
const ifChanged = sql`exists (select 1 from changed)`

/** The CTEs `replied` and `promised`: the answer of a named body, with what it promises. */
export function replyPart(by: Mover, reply: NewReply): Part {
  const promise = reply.promise === null ? [] : [reply.promise]
  return sql`replied as (
    insert into opinions.reply (district_id, reply_id, item_id, part_id, round, class, body, words, written_at, written_by, released_at, released_by)
    select ${by.districtId}::int, ${reply.replyId}::uuid, ${by.itemId}::uuid, ${reply.partId}::uuid, ${by.round}::int, ${reply.class}::text, ${reply.body}::text,
      ${reply.words}::text, ${by.at}::timestamptz, ${by.personId}::uuid, ${reply.released ? by.at : null}::timestamptz,
      ${reply.released ? by.personId : null}::uuid
    where ${ifChanged}),
  promised as (
    insert into opinions.promise (district_id, promise_id, item_id, reply_id, unit_id, words, due_on, state)
    select ${by.districtId}::int, x."promiseId", ${by.itemId}::uuid, ${reply.replyId}::uuid, ${reply.unitId}::uuid, x.words, x."dueOn", 'open'
    from jsonb_to_recordset(${JSON.stringify(promise)}::jsonb) as x("promiseId" uuid, words text, "dueOn" date)
    where ${ifChanged})`
}

/** The CTE `released`. */
export function releasePart(by: Mover, replyId: string): Part {
  return sql`released as (
    update opinions.reply set released_at = ${by.at}::timestamptz, released_by = ${by.personId}::uuid
    where district_id = ${by.districtId} and reply_id = ${replyId}::uuid and released_at is null and ${ifChanged})`
}

/** The CTEs `sent_back` and `unpromised`: what a reply promised that never went out is not promised. */
export function sendBackPart(by: Mover, { replyId, words }: NonNullable<ItemMove['replySentBack']>): Part {
  return sql`sent_back as (
    update opinions.reply set sent_back = ${words}::text
    where district_id = ${by.districtId} and reply_id = ${replyId}::uuid and released_at is null and ${ifChanged}),
  unpromised as (
    delete from opinions.promise where district_id = ${by.districtId} and reply_id = ${replyId}::uuid and ${ifChanged})`
}

/** The CTE `rated`. */
export function ratingPart(by: Mover, rating: NewRating & { readonly round: number }): Part {
  return sql`rated as (
    insert into opinions.rating (district_id, rating_id, item_id, round, by_whom, person_id, handling, result, words, rated_at, occasion)
    select ${by.districtId}::int, ${rating.ratingId}::uuid, ${by.itemId}::uuid, ${rating.round}::int, ${rating.by}::text, ${by.personId}::uuid,
      ${rating.handling}::text, ${rating.result}::text, ${rating.words}::text, ${by.at}::timestamptz, ${rating.occasion}::text
    where ${ifChanged})`
}

/** The CTE `promise_settled`: kept, broken, or changed to another day and followed on. */
export function settlePromisePart(by: Mover, settled: NonNullable<ItemMove['promiseSettled']>): Part {
  return sql`promise_settled as (
    update opinions.promise set state = ${settled.state}::text, version = version + 1, settled_at = ${by.at}::timestamptz, settled_by = ${by.personId}::uuid,
      settled_words = ${settled.words}::text, due_on = coalesce(${settled.dueOn}::date, due_on)
    where district_id = ${by.districtId} and promise_id = ${settled.promiseId}::uuid and ${ifChanged})`
}
