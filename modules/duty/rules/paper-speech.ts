import { type Language, type Places, say } from '../../../platform/words/words.ts'
import { kindName } from '../language.ts'
import { type PaperWord, paperWords } from '../words-of-papers.ts'

/** How papers and workbooks of duty speak. */
export interface PaperSpeech {
  t(key: PaperWord, places?: Places): string
  /** A word chosen by a code from the database ('role', 'speaker'); a code without a word stands as it is. */
  word(group: string, code: string): string
  kind(code: string): string
}

/** The speech of one language. */
export function paperSpeech(language: Language): PaperSpeech {
  const t: PaperSpeech['t'] = (key, places) => say(paperWords, language, key, places)
  return {
    t,
    word: (group, code) => (`${group}.${code}` in paperWords ? t(`${group}.${code}` as PaperWord) : code),
    kind: (code) => kindName(code, language),
  }
}

/** From the first day to before the last; open while it runs. */
export function saidPeriod({ startsOn, endsOn }: { startsOn: string; endsOn: string | null }): string {
  return `${startsOn} — ${endsOn ?? ''}`
}
