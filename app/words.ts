import { words as access } from '../modules/access/words.ts'
import { words as activities } from '../modules/activities/words.ts'
import { words as appointments } from '../modules/appointments/words.ts'
import { words as bulletins } from '../modules/bulletins/words.ts'
import { words as committees } from '../modules/committees/words.ts'
import { words as districts } from '../modules/districts/words.ts'
import { words as duty } from '../modules/duty/words.ts'
import { words as imports } from '../modules/imports/words.ts'
import { words as opinions } from '../modules/opinions/words.ts'
import { words as points } from '../modules/points/words.ts'
import { words as publications } from '../modules/publications/words.ts'
import { words as roster } from '../modules/roster/words.ts'
import { words as units } from '../modules/units/words.ts'
import { excelWords } from '../platform/excel/words.ts'
import type { Dictionary } from '../platform/words/words.ts'

/** The words of all modules, as the server needs them to say why it refuses. */
export const words: Dictionary = {
  ...access,
  ...districts,
  ...roster,
  ...committees,
  ...appointments,
  ...activities,
  ...duty,
  ...points,
  ...bulletins,
  ...units,
  ...opinions,
  ...publications,
  ...imports,
  ...excelWords,
}
