import type { Dictionary } from '../../platform/words/words.ts'
import { clocksWords } from './words-of-clocks.ts'
import { figuresWords } from './words-of-figures.ts'
import { handlingWords } from './words-of-handling.ts'
import { intakeWords } from './words-of-intake.ts'
import { paperRefusals } from './words-of-papers.ts'
import { privacyWords } from './words-of-privacy.ts'
import { statesWords } from './words-of-states.ts'

/** What the server says when it refuses, of intake, handling, clocks, privacy and figures. Words of pages stand with the pages. */
export const words: Dictionary = {
  ...statesWords,
  ...intakeWords,
  ...handlingWords,
  ...clocksWords,
  ...privacyWords,
  ...paperRefusals,
  ...figuresWords,
}
