import { routesFor } from '../../platform/http/route.ts'
import type { Actor } from './language.ts'

/** Declares a route whose asker is signed in as an Actor of this house. */
export const route = routesFor<Actor>()
