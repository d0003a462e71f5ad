import type { CivilDate } from '../../kernel/civil-date.ts'
import type { Level } from '../../kernel/level.ts'

export const IMPORTS = ['roster', 'history', 'items'] as const
export type What = (typeof IMPORTS)[number]

export const BATCH_STATES = ['reading', 'previewed', 'refused', 'importing', 'imported', 'undone'] as const
export type BatchState = (typeof BATCH_STATES)[number]

/** What a row would do: make something, nothing (it is known), change something, repeat another row, or it cannot be taken. */
export const LINE_VERDICTS = ['new', 'same', 'changed', 'duplicate', 'wrong'] as const
export type LineVerdict = (typeof LINE_VERDICTS)[number]

/** Something about a row, or about one cell of it. `code` is a words key; a severe one keeps the row out. */
export interface Problem {
  readonly column: string | null
  readonly code: string
  readonly params?: Readonly<Record<string, string | number>>
  readonly severe: boolean
}

/** A value that importing would change. */
export interface Change {
  readonly column: string
  readonly from: string | number | null
  readonly to: string | number | null
}

/** The row as the sheet shows it: which sheet, which row of the file, the text of each known column. */
export interface LineCells {
  readonly sheet: string
  readonly row: number
  readonly texts: Readonly<Record<string, string>>
}

/** A row of the roster template, read. A blank cell is null and changes nothing. */
export interface RosterRow {
  readonly name: string
  readonly sex: 'male' | 'female' | null
  readonly birthYear: number | null
  readonly ethnicity: string | null
  readonly education: string | null
  readonly sector: string | null
  readonly party: string | null
  readonly employer: string | null
  readonly post: string | null
  readonly phone: string | null
  /** A mandate's level, or the post of a community recorder (社区联络员). */
  readonly level: Level | 'recorder'
  readonly termNumber: number | null
  readonly streetId: number | null
  readonly communityId: string | null
  readonly constituency: string | null
  readonly certificateNo: string | null
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate | null
  readonly endReason: string | null
  readonly externalId: string | null
}

/** A row of past activities, read: a session with who came and what was heard. */
export interface PastActivity {
  readonly sheet: 'activities'
  readonly externalId: string
  readonly kind: string
  readonly title: string
  readonly heldOn: CivilDate
  readonly streetId: number | null
  readonly communityId: string | null
  readonly theme: string | null
  /** Names as written, with what is said in brackets behind them. */
  readonly names: readonly string[]
  readonly opinions: readonly string[]
}

/** A row of past registrations, read: what one deputy did. */
export interface PastRegistration {
  readonly sheet: 'registrations'
  readonly externalId: string
  readonly name: string
  readonly kind: string
  readonly doneOn: CivilDate
  readonly units: number
  readonly title: string
}
export type HistoryRow = PastActivity | PastRegistration

/** A row of an office's ledger of opinion items, read: what was raised, where, and what became of it. Codes as the story gives them. */
export interface PastItem {
  readonly sheet: 'items'
  readonly externalSystem: string
  readonly externalId: string
  readonly raisedOn: CivilDate
  readonly streetId: number
  readonly communityId: string | null
  readonly place: string
  readonly theme: string
  readonly words: string
  /** The deputy who submitted it, or to whom it was told, as written. */
  readonly name: string | null
  readonly raisedBy: 'deputy' | 'resident'
  /** Answered and over; null while it is still in hand, and then begins here with being sorted. */
  readonly answer: {
    readonly class: string
    readonly body: string
    readonly words: string
    readonly on: CivilDate
  } | null
}
