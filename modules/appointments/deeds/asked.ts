import type { AuditFact } from '../../../platform/audit/audit.ts'
import type { Ask } from '../../../platform/http/route.ts'
import type { Actor } from '../../access/language.ts'
import type { DossierSubject } from '../language.ts'

/** What the deeds need of a request. */
export type Asked = Pick<Ask<Actor, unknown, unknown, unknown>, 'actor' | 'db' | 'now' | 'requestId' | 'bodyHash'>

/**
 * The trace of a deed on a dossier. Before the announcement it is kept close: in no list of traces. `detail` names no person, ever: who was proposed,
 * failed or withdrawn stays with the hands.
 */
export function factOf(
  { actor, now: at, requestId, bodyHash }: Asked,
  action: string,
  subject: Pick<DossierSubject, 'dossierId' | 'announcedOn'>,
  detail: object,
  answer: unknown,
): AuditFact {
  return {
    doer: actor,
    action: `appointments.${action}`,
    subjectKind: 'dossier',
    subjectId: subject.dossierId,
    detail,
    requestId,
    bodyHash,
    answer,
    at,
    keptClose: subject.announcedOn === null,
  }
}
