import { clocksRoutes } from './routes/clocks.ts'
import { codesRoutes } from './routes/codes.ts'
import { demoCodeRoutes } from './routes/demo-code.ts'
import { figuresRoutes } from './routes/figures.ts'
import { handlingRoutes } from './routes/handling.ts'
import { hidingRoutes } from './routes/hiding.ts'
import { intakeRoutes } from './routes/intake.ts'
import { ledgerRoutes } from './routes/ledger.ts'
import { myCodeRoutes } from './routes/my-code.ts'
import { myHeardRoutes } from './routes/my-heard.ts'
import { papersRoutes } from './routes/papers.ts'
import { partsRoutes } from './routes/parts.ts'
import { privacyRoutes } from './routes/privacy.ts'
import { residentRoutes } from './routes/resident.ts'

export const opinionRoutes = [
  ...residentRoutes,
  ...demoCodeRoutes,
  ...codesRoutes,
  ...myCodeRoutes,
  ...myHeardRoutes,
  ...intakeRoutes,
  ...ledgerRoutes,
  ...handlingRoutes,
  ...partsRoutes,
  ...clocksRoutes,
  ...hidingRoutes,
  ...privacyRoutes,
  ...figuresRoutes,
  ...papersRoutes,
]
