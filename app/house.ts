import type { FastifyInstance } from 'fastify'
import { accessRoutes, identifyBy } from '../modules/access/index.ts'
import { messageRoutes } from '../modules/activities/index.ts'
import type { Clock } from '../platform/clock/clock.ts'
import type { Database } from '../platform/database/database.ts'
import { makeApp } from '../platform/http/make-app.ts'
import type { Pages } from '../platform/http/pages.ts'
import { serve } from '../platform/http/serve.ts'
import { type Notifier, silentNotifier } from '../platform/notify/notify.ts'
import { roleGrants } from './grants.ts'
import { moduleRoutes } from './routes.ts'
import { words } from './words.ts'

export interface HouseSettings {
  database: Database
  clock: Clock
  /** Offer the one-click sign-in of the demo district. */
  demo: boolean
  /** How people are texted; nobody is, unless told. The worker sends through the same one. */
  notifier?: Notifier
  publicUrl?: string
  logLevel?: string
  /** Off in tests and load runs. */
  limits?: false
  pages?: Pages
}

/** The whole house on one server: every module's routes, sign-in, words and pages. Not yet listening. */
export async function openHouse(settings: HouseSettings): Promise<FastifyInstance> {
  const { database, clock, publicUrl } = settings
  const app = await makeApp({ publicUrl, logLevel: settings.logLevel, limits: settings.limits })
  const secureCookies = publicUrl?.startsWith('https:') ?? false
  await serve(app, {
    routes: [
      ...accessRoutes({ grants: roleGrants, demo: settings.demo, secureCookies }),
      ...moduleRoutes,
      ...messageRoutes(settings.notifier ?? silentNotifier),
    ],
    identify: identifyBy({ database, clock, grants: roleGrants }),
    database,
    clock,
    words,
    ...(settings.pages ? { pages: settings.pages } : {}),
  })
  return app
}
