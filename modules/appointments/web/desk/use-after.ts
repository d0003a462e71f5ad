import { useWords } from '../../../../platform/ui/language.tsx'
import { afterPageWords } from '../../words-of-after-pages.ts'
import { paperPageWords } from '../../words-of-paper-pages.ts'
import { tenurePageWords } from '../../words-of-tenure-pages.ts'
import { type Speaker, useSpeaker } from './speak.ts'

const said = { ...afterPageWords, ...paperPageWords, ...tenurePageWords }
type AfterWord = keyof typeof said

export interface AfterSpeaker {
  /** The words of these pages. */
  say: ReturnType<typeof useWords<AfterWord>>
  /** What they share with the dossier's pages. */
  speaker: Speaker
  /** 平江街道 · 兼职副主任 */
  post(of: { street: string; streetEn: string; seat: string }): string
}

/** How the pages of what follows turn codes into words. */
export function useAfter(): AfterSpeaker {
  const say = useWords(said)
  const speaker = useSpeaker()
  return {
    say,
    speaker,
    post: ({ street, streetEn, seat }) =>
      `${speaker.gloss(street, streetEn)} · ${say(`tenure.seat.${seat}` as AfterWord)}`,
  }
}
