import { refuse } from '../../kernel/refusal.ts'
import type { Actor } from '../../modules/access/language.ts'
import { itemsInHand } from '../../modules/opinions/index.ts'
import type { BeforeClosing } from '../../modules/units/index.ts'
import type { Route } from '../../platform/http/route.ts'

const CLOSES = '/api/v1/units/:unitId/close'

/**
 * The routes of units, with one thing more: a unit that still has items in hand is not closed, for nobody would see them any more. Refuses 409 with their number and the way
 * out, to whoever keeps the unit. Units know nothing of items.
 */
export function keepingUnitsInUse(routes: readonly Route<Actor>[]): Route<Actor>[] {
  return routes.map((route) => {
    if (route.method !== 'POST' || route.path !== CLOSES) return route
    const handle: typeof route.handle = (ask) => {
      const beforeClosing: BeforeClosing = async (unitId) => {
        const n = await itemsInHand(ask.db, ask.actor.districtId, unitId)
        if (n > 0) refuse('opinions.unit-has-open-parts', { status: 409, params: { n }, extra: { items: n } })
      }
      const looking: typeof ask & { beforeClosing: BeforeClosing } = { ...ask, beforeClosing }
      return route.handle(looking)
    }
    return { ...route, handle }
  })
}
