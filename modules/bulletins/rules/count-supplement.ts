import type { Quarter } from '../../../kernel/quarter.ts'
import type { Supplement } from '../language.ts'
import { placeOf } from './may-bulletin.ts'

/** A ledger entry no issued bulletin has told yet. */
export interface UntoldEntry extends Quarter {
  readonly entryId: string
  readonly personId: string
  readonly recordId: string
  readonly tenths: number
  /** The entry this one takes back, or null. */
  readonly reverses: string | null
}

/**
 * 补登: the untold entries of earlier quarters, told quarter by quarter and record by record. An entry made and taken back before anybody was told of
 * it leaves no trace here; its two rows are still told, so that the next bulletin does not meet them again.
 */
export function countSupplement(untold: readonly UntoldEntry[]): Supplement[] {
  const quarters = Map.groupBy(untold, placeOf)
  return [...quarters]
    .sort(([a], [b]) => a - b)
    .map(([, entries]) => ofQuarter(entries))
    .filter(({ added, taken, changed }) => added.records + taken.records + changed.records > 0)
}

function ofQuarter(entries: readonly UntoldEntry[]): Supplement {
  const added = { records: 0, tenths: 0 }
  const taken = { records: 0, tenths: 0 }
  const changed = { records: 0, tenths: 0 }
  const people = new Set<string>()
  for (const ofRecord of Map.groupBy(entries, ({ recordId }) => recordId).values()) {
    const sort = sortOf(ofRecord)
    if (sort === null) continue
    const sum = { added, taken, changed }[sort]
    sum.records += 1
    sum.tenths += ofRecord.reduce((total, { tenths }) => total + tenths, 0)
    people.add(ofRecord[0]?.personId ?? '')
  }
  const [first] = entries as [UntoldEntry]
  return { year: first.year, quarter: first.quarter, added, taken, changed, people: people.size }
}

/** Whether a record is new to the reader, gone, or came out otherwise; null where it came and went in between. */
function sortOf(ofRecord: readonly UntoldEntry[]): 'added' | 'taken' | 'changed' | null {
  const here = new Set(ofRecord.map(({ entryId }) => entryId))
  const reversed = new Set(ofRecord.map(({ reverses }) => reverses))
  const takesBackTold = ofRecord.some(({ reverses }) => reverses !== null && !here.has(reverses))
  const stands = ofRecord.some(({ entryId, reverses }) => reverses === null && !reversed.has(entryId))
  if (takesBackTold) {
    if (!stands) return 'taken'
    return ofRecord.reduce((total, { tenths }) => total + tenths, 0) === 0 ? null : 'changed'
  }
  return stands ? 'added' : null
}
