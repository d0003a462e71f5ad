import { contactDayRoutes } from './routes/contact-days.ts'
import { doingRoutes } from './routes/doing.ts'
import { ownRoutes } from './routes/own.ts'
import { paperRoutes } from './routes/papers.ts'
import { readingRoutes } from './routes/reading.ts'

/** Every route of this module. Recording with closing, and closing itself, are stories: they make duty records too. */
export const activityRoutes = [...readingRoutes, ...doingRoutes, ...contactDayRoutes, ...ownRoutes, ...paperRoutes]
