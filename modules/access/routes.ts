import type { Route } from '../../platform/http/route.ts'
import type { AccessHouse } from './access-house.ts'
import { auditRoutes } from './audit-routes.ts'
import { cardRoutes } from './card-routes.ts'
import type { Actor } from './language.ts'
import { signInRoutes } from './sign-in-routes.ts'

/** The routes of signing in, cards, accounts and the trace. */
export function accessRoutes(house: AccessHouse): Route<Actor>[] {
  return [...signInRoutes(house), ...cardRoutes(house), ...auditRoutes]
}
