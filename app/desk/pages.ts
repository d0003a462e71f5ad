import { deskPages as activities } from '../../modules/activities/web/desk-pages.ts'
import type { DeskPage, DeskSearch } from '../../platform/ui/pages.ts'

/**
 * Every page of the desk: the lists that the modules' `web/desk-pages.ts` hand out, one line each.
 * The first page whose path fits the address is shown, so fixed paths stand before ones with parameters.
 */
export const deskPages: DeskPage[] = [...activities]

/** What the palette searches besides pages: people, activities … */
export const deskSearches: DeskSearch[] = []
