/**
 * Whom a module may lean on: whose doors its files may import and whose tables its statements may read.
 * Leaning is not inherited: what a module uses, it names. The table itself must be free of circles.
 */
export const LEAN: Record<string, readonly string[]> = {
  access: [],
  districts: ['access'],
  roster: ['access', 'districts'],
  imports: ['access', 'districts'],
  committees: ['access', 'districts', 'roster'],
  activities: ['access', 'districts', 'roster', 'committees'],
  duty: ['access', 'districts', 'roster', 'committees', 'activities'],
  points: ['access', 'districts', 'roster', 'committees', 'activities', 'duty'],
  units: ['access', 'districts', 'roster'],
  opinions: ['access', 'districts', 'roster', 'committees', 'activities', 'units'],
  bulletins: ['access', 'districts', 'roster', 'committees', 'activities', 'duty', 'points'],
  appointments: ['access', 'districts', 'roster', 'committees', 'activities', 'duty', 'points', 'opinions'],
  publications: [
    'access',
    'districts',
    'roster',
    'committees',
    'activities',
    'duty',
    'points',
    'bulletins',
    'units',
    'opinions',
    'appointments',
  ],
}

/** Schemas a module owns beside the one that bears its name. */
export const SCHEMAS_BESIDE: Record<string, readonly string[]> = {
  districts: ['reference'],
}

/**
 * Tables read beyond the lean table, code not. Who asks is answered in one statement a request, with the names of person
 * and district; and an account is of a person.
 */
export const TABLES_READ_BESIDE: Record<string, readonly string[]> = {
  access: ['districts', 'roster'],
}

/** The files of a module that others may import; everything else in it is private. */
export const DOORS: readonly string[] = [
  'language.ts',
  'contract.ts',
  'index.ts',
  'words.ts',
  'web/index.ts',
  'web/index.tsx',
  'web/desk-pages.ts',
  'web/desk-pages.tsx',
  'web/phone-pages.ts',
  'web/phone-pages.tsx',
  'web/resident-pages.ts',
]

/** Doors that only the app opens: it joins the word lists and mounts the pages. */
export const DOORS_FOR_THE_APP: readonly string[] = DOORS.filter((door) =>
  /^(words|web\/(desk|phone|resident)-pages)\./.test(door),
)
