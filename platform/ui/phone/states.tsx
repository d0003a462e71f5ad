import { useEffect, useRef } from 'react'
import type { Problem } from '../api.ts'
import { sayInstant } from '../format.ts'
import { useLanguage, useWords } from '../language.tsx'
import { useSayProblem } from '../say-problem.ts'
import { uiWords } from '../words.ts'
import { Button } from './button.tsx'
import { Notice } from './shows.tsx'

export function EmptyState({ text }: { text?: string }) {
  const t = useWords(uiWords)
  return <p className="empty">{text ?? t('ui.empty')}</p>
}

export function LoadingState() {
  const t = useWords(uiWords)
  return (
    <p className="empty" role="status">
      {t('ui.loading')}
    </p>
  )
}

/** Says that a page shows what this phone kept, and of when it is. */
export function KeptNote({ at }: { at: string | null }) {
  const t = useWords(uiWords)
  const { language } = useLanguage()
  if (at === null) return null
  return (
    <div role="status">
      <Notice kind="soon">
        <p>{t('ui.kept', { when: sayInstant(at, language) })}</p>
      </Notice>
    </div>
  )
}

/** What went wrong, in words, and the way out. */
export function ErrorState({ problem, again }: { problem: Problem; again?: () => void }) {
  const t = useWords(uiWords)
  const sayProblem = useSayProblem()
  return (
    <>
      <Notice kind="late" alert title={t(problem.status === 404 ? 'ui.missing' : 'ui.error')}>
        <p>{sayProblem(problem)}</p>
      </Notice>
      {again && problem.status !== 404 && (
        <Button look="quiet" onPress={again}>
          {t('ui.retry')}
        </Button>
      )}
    </>
  )
}

/** All that is wrong in a form, at its top, with ways to each place; takes the focus when it appears. */
export function ErrorSummary({ errors }: { errors: readonly { id: string; text: string }[] }) {
  const t = useWords(uiWords)
  const box = useRef<HTMLDivElement>(null)
  const shown = errors.length > 0
  useEffect(() => {
    if (shown) box.current?.focus()
  }, [shown])
  if (!shown) return null
  return (
    <div className="notice notice-late" ref={box} tabIndex={-1} role="alert">
      <div>
        <p className="notice-title">▲ {t('ui.errors', { n: errors.length })}</p>
        <ul className="errors">
          {errors.map((error) => (
            <li key={error.id}>
              <a
                href={`#${error.id}`}
                onClick={(event) => {
                  event.preventDefault()
                  document.getElementById(error.id)?.focus()
                }}
              >
                {error.text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
