import { Button } from 'antd'
import { type ReactNode, useLayoutEffect, useState } from 'react'
import type { Problem } from '../api.ts'
import { useWords } from '../language.tsx'
import { useSayProblem } from '../say-problem.ts'
import { uiWords } from '../words.ts'
import { PageHead } from './page-head.tsx'

/** True where nothing else on the page is its heading: then the state itself must be. */
function useHeadless(): boolean {
  const [headless, setHeadless] = useState(false)
  useLayoutEffect(() => setHeadless(document.querySelector('main h1') === null), [])
  return headless
}

/** An empty list: why it is empty and what can be done about it. */
export function EmptyState({ text, action }: { text?: string; action?: ReactNode }) {
  const t = useWords(uiWords)
  return (
    <div className="state-page">
      <p>{text ?? t('ui.empty')}</p>
      {action}
    </div>
  )
}

/** What went wrong, in words, and the way out. */
export function ErrorState({ problem, again }: { problem: Problem; again?: () => void }) {
  const t = useWords(uiWords)
  const headless = useHeadless()
  const title = t(problem.status === 404 ? 'ui.missing' : 'ui.error')
  const sayProblem = useSayProblem()
  return (
    <div className="state-page" role="alert">
      {headless ? <PageHead title={title} /> : <p className="state-title">{title}</p>}
      <p>{sayProblem(problem)}</p>
      <p className="soft">{t('ui.error.code', { code: problem.code })}</p>
      {again && problem.status !== 404 && <Button onClick={again}>{t('ui.retry')}</Button>}
    </div>
  )
}

/** Quiet lines while an answer is on its way; the word is for those who listen. */
export function LoadingState({ lines = 5 }: { lines?: number }) {
  const t = useWords(uiWords)
  const headless = useHeadless()
  return (
    <div className="loading" role="status">
      {headless ? <h1 className="unseen">{t('ui.loading')}</h1> : <span className="unseen">{t('ui.loading')}</span>}
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: grey lines have no identity
        <div key={line} className="loading-line" style={{ width: `${92 - ((line * 17) % 40)}%` }} />
      ))}
    </div>
  )
}
