import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { ItemMove, ItemSetting } from '../rules/item-move.ts'
import {
  extendClockPart,
  itemDueSet,
  pauseClockPart,
  resumeClockPart,
  startClockPart,
  stopClockPart,
} from './clocks.ts'
import {
  askExtensionPart,
  decideExtensionPart,
  type Mover,
  makePartsPart,
  movePartsPart,
  stepsPart,
} from './move-parts.ts'
import { ratingPart, releasePart, replyPart, sendBackPart, settlePromisePart } from './replies.ts'

export interface ItemKey {
  readonly districtId: number
  readonly itemId: string
  /** As it was read: whoever was faster wins, and everything a move touches moves the item's version with it. */
  readonly version: number
  readonly round: number
}

/**
 * Moves an item with all that hangs on the move (parts, clocks, reply, rating, history, trace) in one statement, if its version is still the one read;
 * answers whether it did.
 */
export async function moveItem(
  db: Sql,
  key: ItemKey,
  move: ItemMove,
  on: CivilDate,
  at: Date,
  audit: AuditFact,
  follows: readonly RawBuilder<unknown>[] = [],
): Promise<boolean> {
  const { districtId, itemId } = key
  const round = move.set?.round ?? key.round
  const by: Mover = { districtId, itemId, personId: audit.doer.personId, at, round, state: move.to }
  const { rows } = await sql`
    with ${besidePart(districtId, move.beside)} changed as (
      update opinions.item set version = version + 1, state = ${move.to}::text, ${itemDueSet(move.due)} ${settings(move.set ?? {}, at)}
      where district_id = ${districtId} and item_id = ${itemId}::uuid and version = ${key.version}
        ${move.beside ? sql`and exists (select 1 from beside)` : sql``}
      returning item_id),
    ${sql.join([...parts(by, move, key.round), ...clocks(districtId, move, on), ...follows], sql`, `)},
    trace as (${auditInsert(audit, { onlyIf: 'changed' })})
    select item_id from changed`.execute(db)
  return rows.length === 1
}

/** Held until the move is written, so that two items are never joined to each other at the same moment. */
function besidePart(districtId: number, beside: ItemMove['beside']): RawBuilder<unknown> {
  if (beside === undefined) return sql``
  return sql`beside as (
    select item_id from opinions.item where district_id = ${districtId} and item_id = ${beside.itemId}::uuid and version = ${beside.version} for share),`
}

/** What hangs on the move. A rating is of the round that was rated, whatever round begins with it. */
function parts(by: Mover, move: ItemMove, ratedRound: number): RawBuilder<unknown>[] {
  const found: RawBuilder<unknown>[] = [stepsPart(by, move.steps)]
  const moved = (move.partsMoved ?? []).length > 0
  if (move.partsMoved && moved) found.push(movePartsPart(by, move.partsMoved))
  if (move.partsMade?.length) found.push(makePartsPart(by, move.partsMade, moved))
  if (move.reply) found.push(replyPart(by, move.reply))
  if (move.replyReleased) found.push(releasePart(by, move.replyReleased))
  if (move.replySentBack) found.push(sendBackPart(by, move.replySentBack))
  if (move.rating) found.push(ratingPart(by, { ...move.rating, round: ratedRound }))
  if (move.extensionAsked) found.push(askExtensionPart(by, move.extensionAsked))
  if (move.extensionDecided) found.push(decideExtensionPart(by, move.extensionDecided))
  if (move.promiseSettled) found.push(settlePromisePart(by, move.promiseSettled))
  return found
}

function clocks(districtId: number, { clocks: change }: ItemMove, on: CivilDate): RawBuilder<unknown>[] {
  const found: RawBuilder<unknown>[] = []
  if (change.stop.length > 0) found.push(stopClockPart(districtId, change.stop, on, 'changed'))
  if (change.pause.length > 0) found.push(pauseClockPart(districtId, change.pause, on, 'changed'))
  if (change.resume.length > 0) found.push(resumeClockPart(districtId, change.resume, 'changed'))
  if (change.extend !== null) found.push(extendClockPart(districtId, change.extend, 'changed'))
  if (change.start.length > 0) found.push(startClockPart(districtId, change.start, 'changed'))
  return found
}

function settings(set: ItemSetting, at: Date): RawBuilder<unknown> {
  const moment = (yes: boolean) => (yes ? sql`${at}::timestamptz` : sql`null`)
  const columns: (readonly [unknown, RawBuilder<unknown>])[] = [
    [set.round, sql`round = ${set.round}::int`],
    [set.route, sql`route = ${set.route}::text`],
    [set.theme, sql`theme = ${set.theme}::text`],
    [set.leadUnitId, sql`lead_unit_id = ${set.leadUnitId}::uuid`],
    [set.duplicateOf, sql`duplicate_of = ${set.duplicateOf}::uuid`],
    [set.grade, sql`grade = ${set.grade}::text`],
    [set.urgedTimes, sql`urged_times = ${set.urgedTimes}::int`],
    [set.supervised, sql`supervised_at = ${at}::timestamptz`],
    [set.reopenedByAsker, sql`reopened_by_resident = true`],
    [set.confidential, sql`confidential = ${set.confidential}::boolean`],
    [set.search, sql`search = ${set.search}::tsvector`],
    [set.answered, sql`answered_at = ${moment(set.answered === true)}`],
    [set.toldDeputy, sql`told_deputy_at = ${moment(set.toldDeputy === true)}`],
    [set.toldResident, sql`told_resident_at = ${moment(set.toldResident === true)}`],
    [set.closed, sql`closed_at = ${moment(set.closed === true)}`],
  ]
  const said = columns.filter(([value]) => value !== undefined).map(([, column]) => sql`, ${column}`)
  return said.length === 0 ? sql`` : sql.join(said, sql` `)
}
