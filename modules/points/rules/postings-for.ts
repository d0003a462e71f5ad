import type { Eligibility, EntryCause, EntryInForce, Posting, RuleSet, ScoredRecord } from '../language.ts'
import { difference } from './difference.ts'
import { score } from './score.ts'

/** A deputy's year as read, before the change. */
export interface YearAsRead {
  readonly personId: string
  readonly year: number
  readonly records: readonly ScoredRecord[]
  readonly entries: readonly EntryInForce[]
  readonly eligibility: Eligibility
  readonly ruleSets: readonly RuleSet[]
}

/** What becomes of the valid records: ids that cease to be valid, and records that become so (or replace one of the same id). */
export interface RecordsChange {
  readonly drop?: readonly string[]
  readonly add?: readonly ScoredRecord[]
  readonly cause: EntryCause
}

/**
 * What to append to the ledger after the change: the whole year is scored again and only the difference posted. Records of other years are
 * left out, so a change may be handed to every year it touches. Without a change it posts what is missing (a recount).
 */
export function postingsFor(state: YearAsRead, change: RecordsChange, newId: () => string): Posting[] {
  const added = (change.add ?? []).filter((record) => Number(record.doneOn.slice(0, 4)) === state.year)
  const gone = new Set([...(change.drop ?? []), ...added.map((record) => record.recordId)])
  const records = [...state.records.filter((record) => !gone.has(record.recordId)), ...added]
  return difference(
    state.personId,
    state.entries,
    score(records, state.ruleSets, state.eligibility),
    change.cause,
    newId,
  )
}
