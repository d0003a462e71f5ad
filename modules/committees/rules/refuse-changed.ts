import { refuse } from '../../../kernel/refusal.ts'

/** Somebody was faster: 409 with the version that stands now. */
export function refuseChanged(row: { readonly version: number }): never {
  refuse('committees.row-changed', { status: 409, extra: { version: row.version } })
}
