import { addDays, type CivilDate } from '../../../kernel/civil-date.ts'
import { documentDate } from '../../../platform/documents/chinese-text.ts'
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

/** From the first day to the last one, open while it runs; `endsOn` is the first day without. */
export function saidPeriod({ startsOn, endsOn }: { startsOn: CivilDate; endsOn: CivilDate | null }): string {
  return `${startsOn} — ${endsOn === null ? '' : lastDay(startsOn, endsOn)}`
}

/** The same as documents write it: 2022年1月10日起, 2017年1月12日至2022年1月9日. */
export function documentPeriod({ startsOn, endsOn }: { startsOn: CivilDate; endsOn: CivilDate | null }): string {
  const from = documentDate(startsOn)
  return endsOn === null ? `${from}起` : `${from}至${documentDate(lastDay(startsOn, endsOn))}`
}

function lastDay(startsOn: CivilDate, endsOn: CivilDate): CivilDate {
  const last = addDays(endsOn, -1)
  return last < startsOn ? startsOn : last
}
