/**
 * Whom a module may lean on: whose doors its files may import and whose tables its statements may read.
 * Leaning is not inherited: what a module uses, it names. The table itself must be free of circles.
 */
export const LEAN: Record<string, readonly string[]> = {
  districts: [],
  access: ['districts'],
  roster: ['districts', 'access'],
  committees: ['districts', 'access', 'roster'],
  activities: ['districts', 'access', 'roster', 'committees'],
  duty: ['districts', 'access', 'roster', 'committees', 'activities'],
  points: ['districts', 'access', 'roster', 'committees', 'duty'],
  bulletins: ['districts', 'access', 'roster', 'committees', 'activities', 'duty', 'points'],
  publications: ['districts', 'access', 'roster', 'committees', 'activities', 'duty', 'points', 'bulletins'],
}

/** The files of a module that others may import; everything else in it is private. */
export const DOORS: readonly string[] = [
  'language.ts',
  'contract.ts',
  'index.ts',
  'words.ts',
  'routes.ts',
  'web/index.ts',
  'web/desk-pages.ts',
  'web/phone-pages.ts',
]

/** Doors that only the app opens: it mounts routes and pages and joins the word lists. */
export const DOORS_FOR_THE_APP: readonly string[] = ['routes.ts', 'words.ts', 'web/desk-pages.ts', 'web/phone-pages.ts']

/** Tables read beyond the lean table: roles follow from seats, posts and mandates, which stand above access. */
export const TABLES_READ_BESIDE: Record<string, readonly string[]> = {
  access: ['roster', 'committees'],
}
