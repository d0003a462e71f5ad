import type { AuditFact } from '../../../platform/audit/audit.ts'
import type { Ask } from '../../../platform/http/route.ts'
import type { Actor } from '../../access/language.ts'

/** What the deeds of a committee's work need of a request. */
export type WorkAsked = Pick<Ask<Actor, unknown, unknown, unknown>, 'actor' | 'db' | 'now' | 'requestId' | 'bodyHash'>

/** The trace of a deed; the action is the name of the policy that allowed it. */
export function workFact(
  { actor, now: at, requestId, bodyHash }: WorkAsked,
  action: string,
  subject: { kind: string; id: string; streetId: number | null },
  detail: object,
  answer: unknown,
): AuditFact {
  const { kind: subjectKind, id: subjectId, streetId } = subject
  return { doer: actor, action, subjectKind, subjectId, streetId, detail, requestId, bodyHash, answer, at }
}
