import type { AuditFact } from '../../../platform/audit/audit.ts'
import type { Ask } from '../../../platform/http/route.ts'
import type { Actor } from '../../access/language.ts'

/** What the deeds of taking in need of a request. */
export type Asked = Pick<Ask<Actor, unknown, unknown, unknown>, 'actor' | 'db' | 'now' | 'requestId' | 'bodyHash'>

/** The trace of one of them. */
export function factOf(
  { actor, now: at, requestId, bodyHash }: Asked,
  action: string,
  subject: { readonly kind: string; readonly id: string; readonly streetId: number | null },
  detail: object,
  answer?: unknown,
): AuditFact {
  const { kind: subjectKind, id: subjectId, streetId } = subject
  return {
    ...{ doer: actor, action: `opinions.${action}`, subjectKind, subjectId, streetId, detail },
    ...{ requestId, bodyHash, answer, at },
  }
}
