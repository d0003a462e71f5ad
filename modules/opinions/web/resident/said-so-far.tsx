import { useWords } from '../../../../platform/ui/language.tsx'
import type { Draft } from './draft.ts'
import { reportWords } from './words-of-report.ts'

/** What has been said stays in sight while the next question is answered. */
export function SaidSoFar({ draft }: { draft: Draft }) {
  const t = useWords(reportWords)
  return (
    <blockquote className="said">
      <p className="soft">{t('report.said')}</p>
      <p className="said-words">{draft.words}</p>
      {draft.photos.length > 0 && <p className="soft">{t('report.check.photos', { n: draft.photos.length })}</p>}
    </blockquote>
  )
}
