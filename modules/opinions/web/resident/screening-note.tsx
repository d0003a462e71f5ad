import { useWords } from '../../../../platform/ui/language.tsx'
import { Notice } from '../../../../platform/ui/phone/shows.tsx'
import { screeningHints } from '../../rules/screening-hint.ts'
import { screeningWords } from '../../words-of-screening.ts'
import { reportWords } from './words-of-report.ts'

/** Where the words remind of something that belongs elsewhere: the right address. It warns and never stops anybody. */
export function ScreeningNote({ words }: { words: string }) {
  const t = useWords(reportWords)
  const s = useWords(screeningWords)
  const hints = screeningHints(words)
  return (
    <div role="status">
      {hints[0] && (
        <Notice kind="soon" title={t('report.screen')}>
          {hints.map((reason) => (
            <p key={reason}>
              {s(`opinions.screening.${reason}`)}：{s(`opinions.screening.${reason}.address`)}
            </p>
          ))}
          <p>{t('report.screen.still')}</p>
        </Notice>
      )}
    </div>
  )
}
