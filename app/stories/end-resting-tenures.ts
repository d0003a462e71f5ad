import type { Actor } from '../../modules/access/language.ts'
import { endRestingTenures } from '../../modules/committees/index.ts'
import type { Route } from '../../platform/http/route.ts'

const ENDS_MANDATE = '/api/v1/mandates/:mandateId/end'
const OPENS_MANDATE = '/api/v1/people/:personId/mandates'

/**
 * The roster's own routes, with one thing more: a seat of a street committee ends on the day the mandate it rests on ends, and is carried on by the mandate of the
 * next term. A suspended mandate ends nothing (Deputy Law 2025 art. 61). The roster knows nothing of seats. Should it fail, the mandate is
 * changed all the same, and the night's run settles the seat.
 */
export function endingSeatsAfter(routes: readonly Route<Actor>[]): Route<Actor>[] {
  return routes.map((route) => {
    const ends = route.path === ENDS_MANDATE
    if (route.method !== 'POST' || !(ends || route.path === OPENS_MANDATE)) return route
    return {
      ...route,
      handle: async (ask) => {
        const answer = await route.handle(ask)
        const { actor: doer, db, now, params } = ask
        const about = ends ? { mandateId: params.mandateId } : { personId: params.personId }
        await endRestingTenures(db, { districtId: doer.districtId, doer, now, ...about })
        return answer
      },
    }
  })
}
