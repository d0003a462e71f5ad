import { quarterOf } from '../../../kernel/quarter.ts'
import type { EntryCause, EntryInForce, Line, Posting } from '../language.ts'

/**
 * What must be appended so that the entries in force say what `lines` say: first the reversals, then the new entries.
 * An entry that already says the same stays; where only the amount moved (a late record used up a cap) the old one is reversed
 * and a new one posted. Reversals stand in the quarter of the deed, like the entry they take back. Nothing to do gives [].
 *
 * `newId` makes the ids of the new rows.
 */
export function difference(
  personId: string,
  inForce: readonly EntryInForce[],
  lines: readonly Line[],
  cause: EntryCause,
  newId: () => string,
): Posting[] {
  const wanted = new Map(lines.filter(pays).map((line) => [line.recordId, line]))
  const reversals: Posting[] = []
  for (const entry of inForce) {
    const line = wanted.get(entry.recordId)
    if (line && saysTheSame(entry, line)) wanted.delete(entry.recordId)
    else reversals.push(reversalOf(personId, entry, cause, newId()))
  }
  return [...reversals, ...[...wanted.values()].map((line) => entryOf(personId, line, cause, newId()))]
}

/** A line that a clause pays, or would pay but for its cap: it stands in the ledger even at 0. */
function pays(line: Line): line is Line & { ruleSetId: string; itemCode: string; clause: string } {
  return line.ruleSetId !== null && line.itemCode !== null && line.clause !== null
}

function saysTheSame(entry: EntryInForce, line: Line): boolean {
  return (
    entry.doneOn === line.doneOn &&
    entry.ruleSetId === line.ruleSetId &&
    entry.itemCode === line.itemCode &&
    entry.tenths === line.tenths &&
    entry.beforeCap === line.beforeCap
  )
}

function reversalOf(personId: string, entry: EntryInForce, cause: EntryCause, entryId: string): Posting {
  return {
    ...entry,
    entryId,
    personId,
    ...quarterOf(entry.doneOn),
    // `0 -` and not unary minus: an entry of 0 reverses to 0, never to -0.
    tenths: 0 - entry.tenths,
    beforeCap: 0 - entry.beforeCap,
    reverses: entry.entryId,
    cause,
  }
}

function entryOf(
  personId: string,
  line: Line & { ruleSetId: string; itemCode: string; clause: string },
  cause: EntryCause,
  entryId: string,
): Posting {
  return {
    entryId,
    personId,
    recordId: line.recordId,
    doneOn: line.doneOn,
    ...quarterOf(line.doneOn),
    ruleSetId: line.ruleSetId,
    itemCode: line.itemCode,
    clause: line.clause,
    tenths: line.tenths,
    beforeCap: line.beforeCap,
    reverses: null,
    cause,
  }
}
