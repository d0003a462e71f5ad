import { cardVerdict } from '../../modules/access/index.ts'
import type { Actor } from '../../modules/access/language.ts'
import type { Route } from '../../platform/http/route.ts'
import { roleGrants } from '../grants.ts'

/**
 * The roster's page of one person, with one thing more: may the asker issue the card. That depends on every seat and post the person holds, which
 * the roster does not know; access answers it with the reason its deed refuses with.
 */
export function tellingCardRight(routes: readonly Route<Actor>[]): Route<Actor>[] {
  return routes.map((route) => {
    if (route.method !== 'GET' || route.path !== '/api/v1/people/:personId') return route
    return {
      ...route,
      handle: async (ask) => {
        const answer = (await route.handle(ask)) as { can: object }
        const { actor, db, now, params } = ask
        const issueCard = await cardVerdict(db, { actor, personId: params.personId, now, grants: roleGrants })
        return { ...answer, can: { ...answer.can, issueCard } }
      },
    }
  })
}
