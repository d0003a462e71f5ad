import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { HistoryRow, PastActivity, PastRegistration } from '../language.ts'
import { duplicateRow, type Judged, type RowToJudge, wrongRow } from './judge.ts'
import { type DeputyOn, type NameBook, resolveRow } from './resolve-names.ts'

export interface ActivityPlan {
  readonly sheet: 'activities'
  readonly activityId: string
  readonly deputies: readonly DeputyOn[]
}
export interface RegistrationPlan {
  readonly sheet: 'registrations'
  readonly recordId: string
  readonly deputy: DeputyOn
}
export type HistoryPlan = ActivityPlan | RegistrationPlan

export interface KnownActivity {
  readonly activityId: string
  readonly externalId: string | null
  readonly kind: string
  readonly title: string
  readonly heldOn: CivilDate
  readonly streetId: number | null
  readonly communityId: string | null
  readonly personIds: readonly string[]
}
export interface KnownRecord {
  readonly recordId: string
  readonly externalId: string | null
  readonly personId: string
  readonly kind: string
  readonly doneOn: CivilDate
  readonly units: number
  readonly title: string
  /** Made by attending, not by registering: covers every title of its kind and day. */
  readonly fromAttendance: boolean
}

/** What the house knows already of the days and ids a file names. */
export interface HistoryOnFile {
  readonly activities: readonly KnownActivity[]
  readonly records: readonly KnownRecord[]
  readonly book: NameBook
  /** Streets whose history may be imported; null: all. */
  readonly ownStreets: readonly number[] | null
}

type Row = RowToJudge<HistoryRow, HistoryPlan>

/**
 * The verdict on each row of history, activities before registrations. Known by external id; the same session or the same deed under another
 * id is a duplicate, and so is a registration of what a deputy's attendance has recorded. What stands is not changed by a list.
 */
export function judgeHistory(rows: readonly Row[], known: HistoryOnFile, newId: () => string): Judged<HistoryPlan>[] {
  const judge = new HistoryJudge(known, newId)
  return rows.map((one) => judge.verdictOn(one))
}

class HistoryJudge {
  private readonly known: HistoryOnFile
  private readonly newId: () => string
  private readonly activityBy: Map<string, KnownActivity>
  private readonly recordBy: Map<string, KnownRecord>
  /** Line that said it first, by external id and by content; 0: known before the file. */
  private readonly said = new Map<string, { lineNo: number; text: string }>()
  private readonly done = new Map<string, number>()

  constructor(known: HistoryOnFile, newId: () => string) {
    this.known = known
    this.newId = newId
    this.activityBy = new Map(
      known.activities.flatMap((one) => (one.externalId === null ? [] : [[one.externalId, one]])),
    )
    this.recordBy = new Map(known.records.flatMap((one) => (one.externalId === null ? [] : [[one.externalId, one]])))
    for (const one of known.activities) this.done.set(sessionKey(one), 0)
    for (const one of known.records) this.done.set(deedKey(one.fromAttendance ? { ...one, title: '' } : one), 0)
  }

  verdictOn({ lineNo, row, before }: Row): Judged<HistoryPlan> {
    const id = `${row.sheet} ${row.externalId}`
    const text = JSON.stringify(row)
    const first = this.said.get(id)
    if (first?.text === text) return duplicateRow(lineNo, 'imports.repeats-line', { line: first.lineNo })
    if (first) return wrongRow(lineNo, 'externalId', 'imports.contradicts-line', { line: first.lineNo })
    this.said.set(id, { lineNo, text })
    const resolved = resolveRow(row, this.known.book)
    if ('problems' in resolved)
      return { lineNo, verdict: 'wrong', problems: resolved.problems, plan: null, changes: [] }
    return row.sheet === 'activities'
      ? this.activity(lineNo, row, resolved.deputies, before)
      : this.registration(lineNo, row, resolved.deputies[0] as DeputyOn, before)
  }

  private activity(
    lineNo: number,
    row: PastActivity,
    deputies: readonly DeputyOn[],
    before: HistoryPlan | null,
  ): Judged<HistoryPlan> {
    if (!this.isOwn(row.streetId)) return wrongRow(lineNo, 'street', 'imports.not-your-street')
    const known = this.activityBy.get(row.externalId)
    const plan: ActivityPlan = {
      sheet: 'activities',
      activityId: known?.activityId ?? idOf(before) ?? this.newId(),
      deputies,
    }
    for (const one of deputies)
      this.done.set(deedKey({ personId: one.personId, kind: row.kind, doneOn: row.heldOn, title: '' }), lineNo)
    if (known)
      return alike(known, row, deputies)
        ? { lineNo, verdict: 'same', problems: [], plan, changes: [] }
        : wrongRow(lineNo, null, 'imports.recorded-differs')
    const twin = this.done.get(sessionKey(row))
    if (twin !== undefined) return repeats(lineNo, twin, 'imports.session-known')
    this.done.set(sessionKey(row), lineNo)
    return { lineNo, verdict: 'new', problems: [], plan, changes: [] }
  }

  private registration(
    lineNo: number,
    row: PastRegistration,
    deputy: DeputyOn,
    before: HistoryPlan | null,
  ): Judged<HistoryPlan> {
    if (!this.isOwn(deputy.streetId)) return wrongRow(lineNo, 'name', 'imports.not-your-street')
    const known = this.recordBy.get(row.externalId)
    const plan: RegistrationPlan = {
      sheet: 'registrations',
      recordId: known?.recordId ?? idOf(before) ?? this.newId(),
      deputy,
    }
    if (known) {
      const same =
        known.personId === deputy.personId &&
        known.kind === row.kind &&
        known.doneOn === row.doneOn &&
        known.units === row.units &&
        known.title === row.title
      return same
        ? { lineNo, verdict: 'same', problems: [], plan, changes: [] }
        : wrongRow(lineNo, null, 'imports.recorded-differs')
    }
    const deed = { personId: deputy.personId, kind: row.kind, doneOn: row.doneOn }
    const covered = this.done.get(deedKey({ ...deed, title: '' }))
    if (covered !== undefined) return repeats(lineNo, covered, 'imports.covered-by-attendance')
    const twin = this.done.get(deedKey({ ...deed, title: row.title }))
    if (twin !== undefined) return repeats(lineNo, twin, 'imports.deed-known')
    this.done.set(deedKey({ ...deed, title: row.title }), lineNo)
    return { lineNo, verdict: 'new', problems: [], plan, changes: [] }
  }

  private isOwn(streetId: number | null): boolean {
    return this.known.ownStreets === null || (streetId !== null && this.known.ownStreets.includes(streetId))
  }
}

function repeats(lineNo: number, twin: number, known: string): Judged<never> {
  return twin === 0 ? duplicateRow(lineNo, known, {}) : duplicateRow(lineNo, 'imports.repeats-line', { line: twin })
}

function idOf(before: HistoryPlan | null): string | null {
  if (before === null) return null
  return before.sheet === 'activities' ? before.activityId : before.recordId
}

/** One session: a kind in one place on one day under one title. */
function sessionKey(one: Pick<KnownActivity, 'kind' | 'heldOn' | 'streetId' | 'communityId' | 'title'>): string {
  return ['session', one.kind, one.heldOn, one.streetId, one.communityId, one.title].join(' ')
}

/** One deed of one deputy; an attendance covers every title of its kind and day. */
function deedKey(one: Pick<KnownRecord, 'personId' | 'kind' | 'doneOn' | 'title'>): string {
  return ['deed', one.personId, one.kind, one.doneOn, one.title].join(' ')
}

function alike(known: KnownActivity, row: PastActivity, deputies: readonly DeputyOn[]): boolean {
  const came = deputies
    .map((one) => one.personId)
    .toSorted()
    .join(' ')
  return sessionKey(known) === sessionKey(row) && known.personIds.toSorted().join(' ') === came
}
