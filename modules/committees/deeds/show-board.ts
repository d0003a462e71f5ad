import { addDays, type CivilDate, civilDateOf } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Actor } from '../../access/language.ts'
import type { BoardAnswer } from '../contract.ts'
import { boardOn } from '../reads/board.ts'
import { boardFace } from '../rules/board-faces.ts'
import { mayKeepSeats, maySeeHistory } from '../rules/may-keep-seats.ts'
import { compositionOfDay, incompatibilitiesOfDay } from '../rules/rules-of-day.ts'

/** Days ahead a board may be asked for: what is known by now of the year to come. */
const AHEAD_DAYS = 366

/**
 * The boards of all streets on a day, by the rules of that day. Open to everyone signed in; earlier days as they were, days to come by what is known now.
 * Refuses 422 a day more than a year ahead.
 */
export async function showBoard(
  ask: { db: Sql; actor: Actor; now: Date },
  asked: CivilDate | undefined,
): Promise<BoardAnswer> {
  const today = civilDateOf(ask.now)
  const on = asked ?? today
  if (on > addDays(today, AHEAD_DAYS)) refuse('committees.day-too-far', { field: 'on' })
  const board = await boardOn(ask.db, ask.actor.districtId, on)
  const rules = {
    composition: compositionOfDay(board.compositionRules, on),
    incompatibilities: incompatibilitiesOfDay(board.incompatibilityRules, on),
  }
  return {
    on,
    can: { keepSeats: mayKeepSeats(ask.actor) },
    committees: board.committees.map(({ streetId, name, nameEn, ...committee }) => {
      const seeHistory = maySeeHistory(ask.actor, streetId)
      return { streetId, name, nameEn, can: { seeHistory }, ...boardFace(committee, rules, on, seeHistory.can) }
    }),
  }
}
