import { Type } from 'typebox'
import { decodeCursor, pageOf, pageQuery } from '../../platform/http/keyset.ts'
import type { Route } from '../../platform/http/route.ts'
import { TrailAnswer } from './contract.ts'
import type { Actor } from './language.ts'
import { auditTrail, type TrailRow } from './reads/audit-trail.ts'
import { route } from './route.ts'
import { streetsOfTrail } from './rules/may-see-trail.ts'

const TrailQuery = Type.Object({
  ...pageQuery,
  /** A whole action ('imports.undo') or a module's ('imports'). */
  action: Type.Optional(Type.String({ pattern: '^[a-z-]+(\\.[A-Za-z-]+)?$', maxLength: 60 })),
  subjectKind: Type.Optional(Type.String({ pattern: '^[a-z_-]+$', maxLength: 40 })),
  subjectId: Type.Optional(Type.String({ minLength: 1, maxLength: 80 })),
  personId: Type.Optional(Type.String({ format: 'uuid' })),
  from: Type.Optional(Type.String({ format: 'date' })),
  to: Type.Optional(Type.String({ format: 'date' })),
})

/** The trace of what was done. */
export const auditRoutes: Route<Actor>[] = [
  route({
    method: 'GET',
    path: '/api/v1/audit',
    policy: 'access.audit',
    summary: 'Who changed, exported or unmasked what, the latest first',
    query: TrailQuery,
    answer: TrailAnswer,
    async handle(ask) {
      const { limit, after, ...filters } = ask.query
      const position = decodeCursor(after, ['uuid']) as [string] | undefined
      const rows = await auditTrail(ask.db, {
        districtId: ask.actor.districtId,
        streetIds: streetsOfTrail(ask.actor),
        action: filters.action ?? null,
        subjectKind: filters.subjectKind ?? null,
        subjectId: filters.subjectId ?? null,
        personId: filters.personId ?? null,
        from: filters.from ?? null,
        to: filters.to ?? null,
        askedBy: ask.actor.personId,
        limit,
        after: position?.[0] ?? null,
      })
      const page = pageOf(rows, limit, (row) => [row.entryId])
      return { items: page.items.map(faceOf), next: page.next }
    },
  }),
]

/** Details as pairs of text, each at most a line long. */
function faceOf({ detail, at, ...row }: TrailRow) {
  const pairs = Object.entries(detail).map(([key, value]) => ({ key, value: shown(value) }))
  return { ...row, at: at.toISOString(), detail: pairs }
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 200 ? `${text.slice(0, 199)}…` : text
}
