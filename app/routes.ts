import type { Actor } from '../modules/access/language.ts'
import { activityRoutes } from '../modules/activities/index.ts'
import { appointmentRoutes } from '../modules/appointments/index.ts'
import { bulletinRoutes } from '../modules/bulletins/index.ts'
import { committeesRoutes } from '../modules/committees/index.ts'
import { districtRoutes } from '../modules/districts/index.ts'
import { dutyRoutes } from '../modules/duty/index.ts'
import { importsRoutes } from '../modules/imports/index.ts'
import { opinionRoutes } from '../modules/opinions/index.ts'
import { pointsRoutes } from '../modules/points/index.ts'
import { publicationsRoutes } from '../modules/publications/index.ts'
import { rosterRoutes } from '../modules/roster/index.ts'
import { unitRoutes } from '../modules/units/index.ts'
import type { Route } from '../platform/http/route.ts'
import { meRoute } from './me-route.ts'
import { endingSeatsAfter } from './stories/end-resting-tenures.ts'
import { historyImport } from './stories/import-history.ts'
import { itemsImport } from './stories/import-items.ts'
import { rosterImport } from './stories/import-roster.ts'
import { earningRecords } from './stories/item-earns-record.ts'
import { keepingUnitsInUse } from './stories/keep-unit-in-use.ts'
import { recountingAfter } from './stories/recount-after-mandate-change.ts'
import { storyRoutes } from './stories/routes.ts'
import { tellingCardRight } from './stories/tell-card-right.ts'

/** Every route of every module and story; the order is the one of the rail. */
export const moduleRoutes: Route<Actor>[] = [
  meRoute,
  ...districtRoutes,
  ...tellingCardRight(endingSeatsAfter(recountingAfter(rosterRoutes))),
  ...committeesRoutes,
  ...appointmentRoutes,
  ...activityRoutes,
  ...dutyRoutes,
  ...pointsRoutes,
  ...bulletinRoutes,
  ...keepingUnitsInUse(unitRoutes),
  ...earningRecords(opinionRoutes),
  ...importsRoutes([rosterImport, historyImport, itemsImport]),
  ...publicationsRoutes,
  ...storyRoutes,
]
