import type { Actor } from '../../modules/access/language.ts'
import { recount, yearsTouchedByMandate } from '../../modules/points/index.ts'
import type { Route } from '../../platform/http/route.ts'

const CHANGES_MANDATE = /^\/api\/v1\/mandates\/:mandateId\/(end|suspend|resume)$/
const OPENS_MANDATE = '/api/v1/people/:personId/mandates'

/**
 * The roster's own routes, with one thing more: after a mandate was opened, ended, suspended or resumed, the holder's points from that year on are
 * counted again, so that days without duty give nothing (Deputy Law 2025 art. 61). The roster knows nothing of points. Should the count
 * fail, the mandate is changed all the same, and the account says that it is to be counted again.
 */
export function recountingAfter(routes: readonly Route<Actor>[]): Route<Actor>[] {
  return routes.map((route) => {
    const opens = route.path === OPENS_MANDATE
    if (!opens && !CHANGES_MANDATE.test(route.path)) return route
    return {
      ...route,
      handle: async (ask) => {
        const answer = await route.handle(ask)
        const { actor: doer, database, now: at, params, body } = ask
        const years = await yearsTouchedByMandate(
          database.district(doer.districtId),
          doer.districtId,
          opens ? body.id : params.mandateId,
          opens ? body.startsOn : body.on,
        )
        if (years.length > 0) await recount(database, { doer, at, years })
        return answer
      },
    }
  })
}
