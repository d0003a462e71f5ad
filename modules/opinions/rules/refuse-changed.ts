import { refuse } from '../../../kernel/refusal.ts'

/** Somebody was faster: 409 with the version that stands and the one that was seen. */
export function refuseChanged(row: { readonly version: number; readonly state: string }, yours: number): never {
  refuse('opinions.changed-meanwhile', { status: 409, extra: { version: row.version, state: row.state, yours } })
}
