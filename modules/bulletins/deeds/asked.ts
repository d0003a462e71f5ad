import type { AuditFact } from '../../../platform/audit/audit.ts'
import type { Ask } from '../../../platform/http/route.ts'
import type { Actor } from '../../access/language.ts'
import type { BulletinState } from '../language.ts'

/** What the deeds need of a request. */
export type Asked = Pick<Ask<Actor, unknown, unknown, unknown>, 'actor' | 'db' | 'now' | 'requestId' | 'bodyHash'>

/** What every step answers. */
export interface MovedBulletin {
  readonly bulletinId: string
  readonly state: BulletinState
  readonly version: number
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
