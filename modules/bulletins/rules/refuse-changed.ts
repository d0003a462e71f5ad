import { refuse } from '../../../kernel/refusal.ts'
import type { BulletinSubject } from '../language.ts'

/** Somebody was faster: 409 with what stands now. */
export function refuseChanged(row: Pick<BulletinSubject, 'version' | 'state'>): never {
  refuse('bulletins.changed-meanwhile', { status: 409, extra: { version: row.version, state: row.state } })
}
