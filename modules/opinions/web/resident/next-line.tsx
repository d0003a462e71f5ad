import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import { trackWords } from './words-of-tracking.ts'

export interface Next {
  step: string | null
  dueOn: string | null
  provisional: boolean
  overdue: boolean
  paused: boolean
}

/** What happens next and by when; late is said, and so is a day that may move. */
export function NextLine({ next }: { next: Next }) {
  const t = useWords(trackWords)
  const { language } = useLanguage()
  if (next.step === null) return null
  const key = `track.step.${next.step}`
  const date = next.dueOn === null ? null : sayDate(next.dueOn, language, new Date().getFullYear())
  return (
    <>
      {isSaid(key) && <p>{t(key)}</p>}
      {next.paused ? (
        <p className="due">{t('track.due.paused')}</p>
      ) : (
        date && (
          <p className={next.overdue ? 'due due-late' : 'due'}>
            {next.overdue ? `▲ ${t('track.due.late', { date })}` : t('track.due', { date })}
          </p>
        )
      )}
      {next.provisional && !next.paused && <p className="soft">{t('track.due.provisional')}</p>}
    </>
  )
}

const isSaid = (key: string): key is keyof typeof trackWords => key in trackWords
