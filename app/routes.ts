import type { Actor } from '../modules/access/language.ts'
import { committeesRoutes } from '../modules/committees/index.ts'
import { districtRoutes } from '../modules/districts/index.ts'
import { rosterRoutes } from '../modules/roster/index.ts'
import type { Route } from '../platform/http/route.ts'
import { meRoute } from './me-route.ts'

/** Every route of every module and story; the order is the one of the rail. */
export const moduleRoutes: Route<Actor>[] = [meRoute, ...districtRoutes, ...rosterRoutes, ...committeesRoutes]
