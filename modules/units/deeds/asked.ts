import type { AuditFact } from '../../../platform/audit/audit.ts'
import type { Ask } from '../../../platform/http/route.ts'
import type { Actor } from '../../access/language.ts'

/** What the deeds need of a request. */
export type Asked = Pick<Ask<Actor, unknown, unknown, unknown>, 'actor' | 'db' | 'now' | 'requestId' | 'bodyHash'>

/** The trace of a change to a unit. */
export function factOf(
  { actor, now: at, requestId, bodyHash }: Asked,
  deed: string,
  unit: { unitId: string; streetId: number | null },
  detail: object,
  answer: unknown,
): AuditFact {
  return {
    ...{ doer: actor, action: `units.${deed}`, subjectKind: 'unit', subjectId: unit.unitId, streetId: unit.streetId },
    ...{ detail, requestId, bodyHash, answer, at },
  }
}
