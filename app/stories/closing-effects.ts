import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../kernel/civil-date.ts'
import type { Doer } from '../../kernel/doer.ts'
import type { ClosingActivity } from '../../modules/activities/language.ts'
import {
  type Merge,
  mergesFor,
  moveRecordsPart,
  recordsOfClosing,
  recordsPart,
  type SelfReportOfDay,
  stepsPart,
} from '../../modules/duty/index.ts'
import type { NewRecord } from '../../modules/duty/language.ts'
import { postingPart, postingsFor, type ScoringState } from '../../modules/points/index.ts'
import type { Posting, ScoredRecord } from '../../modules/points/language.ts'
import { newId } from '../../platform/ids/new-id.ts'

/** Everything that follows from closing: records, points, and self-reports that give way to them. */
export interface ClosingEffects {
  readonly records: readonly NewRecord[]
  readonly merges: readonly Merge[]
  readonly postings: readonly Posting[]
  readonly read: readonly ScoringState[]
}

/**
 * Works out what closing these activities leads to. Everyone present receives a record; only records under a district mandate reach the
 * ledger. A self-report of the same fact gives way, and if it had earned points they are reversed in the same breath.
 */
export function effectsOfClosing(
  activities: readonly ClosingActivity[],
  read: { readonly states: readonly ScoringState[]; readonly selfReports: readonly SelfReportOfDay[] },
  closing: { readonly by: string | null; readonly at: Date; readonly objectionUntil: CivilDate },
): ClosingEffects {
  const records = activities.flatMap((activity) => recordsOfClosing({ activity, ...closing }, newId))
  const merges = mergesFor(records, read.selfReports)
  const scored = new Map<string, ScoredRecord[]>()
  for (const record of records) {
    if (record.level !== 'district') continue
    scored.set(record.personId, [...(scored.get(record.personId) ?? []), record])
  }
  const struck = merges.filter((merge) => merge.to === 'struck')
  const postings = read.states.flatMap((state) => {
    const drop = struck
      .filter(({ selfReport }) => selfReport.personId === state.personId)
      .map(({ selfReport }) => selfReport.recordId)
    const add = scored.get(state.personId) ?? []
    return add.length + drop.length === 0 ? [] : postingsFor(state, { add, drop, cause: 'closing' }, newId)
  })
  return { records, merges, postings, read: read.states }
}

/** The effects as CTEs `records`, `merged`, `steps`, `entries` and `standings`, each only if the CTE `onlyIf` has a row. */
export function effectParts(effects: ClosingEffects, doer: Doer, at: Date, onlyIf: string): RawBuilder<unknown> {
  const { districtId, personId: by, onBehalfOf } = doer
  const moves = effects.merges.map(({ selfReport, to }) => ({
    recordId: selfReport.recordId,
    version: selfReport.version,
    to,
  }))
  const steps = effects.merges.map(({ selfReport, into }) => ({
    stepId: newId(),
    recordId: selfReport.recordId,
    step: 'merged',
    reason: into,
  }))
  const merged =
    moves.length === 0
      ? sql``
      : sql`merged as (${moveRecordsPart({ districtId, moves, by, at, onlyIf })}),
        steps as (${stepsPart({ districtId, steps, by, onBehalfOf, at, onlyIf })}),`
  return sql`records as (${recordsPart({ districtId, records: effects.records, onlyIf })}),
    ${merged}
    ${postingPart({ districtId, postings: effects.postings, read: effects.read, at, onlyIf })}`
}
