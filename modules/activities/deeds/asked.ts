import type { AuditFact } from '../../../platform/audit/audit.ts'
import type { Ask } from '../../../platform/http/route.ts'
import type { Actor } from '../../access/language.ts'

/** What every deed of this module needs of the request: who, when, on which database, under which request id. */
export type Asked = Pick<
  Ask<Actor, unknown, unknown, unknown>,
  'actor' | 'db' | 'now' | 'lang' | 'requestId' | 'bodyHash'
>

/** The trace of a change to an activity. */
export function factOf(
  asked: Asked,
  action: string,
  subject: { activityId: string; streetId: number | null },
  detail: object,
  answer?: unknown,
): AuditFact {
  return {
    doer: asked.actor,
    action: `activities.${action}`,
    subjectKind: 'activity',
    subjectId: subject.activityId,
    streetId: subject.streetId,
    detail,
    requestId: asked.requestId,
    bodyHash: asked.bodyHash,
    answer,
    at: asked.now,
  }
}
