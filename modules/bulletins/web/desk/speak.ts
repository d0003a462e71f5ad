import { civilDateOf } from '../../../../kernel/civil-date.ts'
import type { Quarter } from '../../../../kernel/quarter.ts'
import { sayInstant } from '../../../../platform/ui/format.ts'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import type { StateKind } from '../../../../platform/ui/shapes.tsx'
import type { BulletinAnswer } from '../../contract.ts'
import type { BulletinState } from '../../language.ts'
import { periodPlaces } from '../../rules/paper-speech.ts'
import { type PageWord, pageWords } from '../../words-of-pages.ts'

/** What the wire says of a quarter. */
export type QuarterFace = Pick<BulletinAnswer, 'year' | 'quarter'>

export interface Speaker {
  t: ReturnType<typeof useWords<PageWord>>
  language: 'zh' | 'en'
  quarter(of: QuarterFace): string
  /** The sentence of a verdict's reason; null where it can be done. */
  why(verdict: { can: boolean; why?: string | undefined }): string | null
}

/** The ways the bulletin pages turn codes into words. */
export function useSpeaker(): Speaker {
  const t = useWords(pageWords)
  const { language } = useLanguage()
  return {
    t,
    language,
    quarter: (of) => t('page.quarter', periodPlaces(of as Quarter, language)),
    why: ({ can, why = '' }) => (can ? null : why in pageWords ? t(why as PageWord) : why),
  }
}

/** A moment in Shanghai's clock, with the year where it is not `year`: '10月12日 09:20', '2026年10月12日 09:20'. */
export function sayMoment(instant: string, language: 'zh' | 'en', year?: number): string {
  const own = civilDateOf(new Date(instant)).slice(0, 4)
  const said = sayInstant(instant, language)
  if (own === String(year)) return said
  return language === 'zh' ? `${own}年${said}` : said.replace(/ (\S+)$/, ` ${own} $1`)
}

/** Shape and colour of a bulletin's state. */
export function stateKind(state: BulletinState): StateKind {
  if (state === 'issued') return 'done'
  return state === 'calculated' ? 'waiting' : 'going'
}
