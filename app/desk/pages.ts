import { deskPages as access } from '../../modules/access/web/desk-pages.ts'
import { deskPages as activities } from '../../modules/activities/web/desk-pages.ts'
import { deskPages as appointments } from '../../modules/appointments/web/desk-pages.ts'
import { deskPages as bulletins } from '../../modules/bulletins/web/desk-pages.ts'
import { deskPages as committees } from '../../modules/committees/web/desk-pages.ts'
import { deskPages as duty } from '../../modules/duty/web/desk-pages.ts'
import { deskPages as imports } from '../../modules/imports/web/desk-pages.ts'
import { deskPages as opinions } from '../../modules/opinions/web/desk-pages.ts'
import { deskPages as points } from '../../modules/points/web/desk-pages.ts'
import { deskPages as publications } from '../../modules/publications/web/desk-pages.ts'
import { deskPages as roster, deskSearches as rosterSearches } from '../../modules/roster/web/desk-pages.ts'
import { deskPages as units } from '../../modules/units/web/desk-pages.ts'
import type { DeskPage, DeskSearch } from '../../platform/ui/pages.ts'

/**
 * Every page of the desk: the lists that the modules' `web/desk-pages.ts` hand out, one line each.
 * The first page whose path fits the address is shown, so fixed paths stand before ones with parameters.
 */
export const deskPages: DeskPage[] = [
  ...publications,
  ...activities,
  ...duty,
  ...points,
  ...bulletins,
  ...opinions,
  ...units,
  ...roster,
  ...committees,
  ...appointments,
  ...access,
  ...imports,
]

/** What the palette searches besides pages: people, activities … */
export const deskSearches: DeskSearch[] = [...rosterSearches]
