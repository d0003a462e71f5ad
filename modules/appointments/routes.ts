import type { Route } from '../../platform/http/route.ts'
import type { Actor } from '../access/language.ts'
import { afterRoutes } from './routes/after.ts'
import { dossierRoutes } from './routes/dossiers.ts'
import { meritRoutes } from './routes/merit.ts'
import { oathRoutes } from './routes/oaths.ts'
import { paperRoutes } from './routes/papers.ts'
import { trainingRoutes } from './routes/training.ts'
import { voteRoutes } from './routes/votes.ts'

export const appointmentRoutes: Route<Actor>[] = [
  ...dossierRoutes,
  ...meritRoutes,
  ...voteRoutes,
  ...paperRoutes,
  ...oathRoutes,
  ...trainingRoutes,
  ...afterRoutes,
]
