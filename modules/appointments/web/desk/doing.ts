import type { DossierEvent } from '../../language.ts'

/** What the dossier's page is at: one form at a time. */
export type Doing = { what: 'move'; event: DossierEvent } | { what: 'add' | 'tests' | 'statements' | 'vote' } | null

/** Steps that turn back or end; they stand behind "other ways". */
export const TURNS = ['postpone', 'sendBack', 'withdraw'] as const satisfies readonly DossierEvent[]
