import type { Route } from '../../platform/http/route.ts'
import type { Actor } from '../access/language.ts'
import { boardRoutes } from './routes/board.ts'
import { documentRoutes } from './routes/documents.ts'
import { findingRoutes } from './routes/findings.ts'
import { meetingRoutes } from './routes/meetings.ts'
import { postsRoutes } from './routes/posts.ts'
import { publicRoutes } from './routes/public.ts'
import { rulesRoutes } from './routes/rules.ts'
import { yearRoutes } from './routes/years.ts'

/** The street committees: seats and the rules they follow, governing documents, findings, meetings and yearly papers. */
export const committeesRoutes: Route<Actor>[] = [
  ...boardRoutes,
  ...rulesRoutes,
  ...postsRoutes,
  ...publicRoutes,
  ...documentRoutes,
  ...findingRoutes,
  ...meetingRoutes,
  ...yearRoutes,
]
