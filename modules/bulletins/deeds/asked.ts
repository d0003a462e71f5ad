import { demand, refuse } from '../../../kernel/refusal.ts'
import type { AuditFact } from '../../../platform/audit/audit.ts'
import type { Ask } from '../../../platform/http/route.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import type { Actor } from '../../access/language.ts'
import type { BulletinState } from '../language.ts'
import { mayMakeBulletins } from '../rules/may-bulletin.ts'
import { type BulletinRow, loadBulletin, type NewStep } from '../store/bulletins.ts'

/** What the deeds need of a request. */
export type Asked = Pick<Ask<Actor, unknown, unknown, unknown>, 'actor' | 'db' | 'now' | 'requestId' | 'bodyHash'>

/** What every step answers. */
export interface MovedBulletin {
  readonly bulletinId: string
  readonly state: BulletinState
  readonly version: number
}

/**
 * The bulletin asked for by those who make bulletins. Refuses 403 others, whether there is one or not; 404 where there is none, 409 where it has
 * changed since the asker read it.
 */
export async function demandBulletin(
  { db, actor }: Asked,
  said: { bulletinId: string; version: number },
): Promise<BulletinRow> {
  demand(mayMakeBulletins(actor))
  const row = await loadBulletin(db, actor.districtId, said.bulletinId)
  if (row === null) return refuse('bulletins.unknown', { status: 404 })
  if (row.version !== said.version) refuseChanged(row)
  return row
}

/** Somebody was faster: 409 with what stands now. */
export function refuseChanged(row: Pick<BulletinRow, 'version' | 'state'>): never {
  refuse('bulletins.changed-meanwhile', { status: 409, extra: { version: row.version, state: row.state } })
}

export function stepOf({ actor, now: at }: Asked, step: string, reason: string | null = null): NewStep {
  return { stepId: newId(), step, reason, by: actor.personId, at }
}

/** The trace of a step. */
export function factOf(
  { actor, now: at, requestId, bodyHash }: Asked,
  event: string,
  row: { bulletinId: string; year: number; quarter: number },
  detail: object,
  answer: unknown,
): AuditFact {
  return {
    doer: actor,
    action: `bulletins.${event}`,
    subjectKind: 'bulletin',
    subjectId: row.bulletinId,
    detail: { year: row.year, quarter: row.quarter, ...detail },
    requestId,
    bodyHash,
    answer,
    at,
  }
}
