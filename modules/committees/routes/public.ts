import type { Route } from '../../../platform/http/route.ts'
import type { Actor } from '../../access/language.ts'

export const publicRoutes: Route<Actor>[] = []
