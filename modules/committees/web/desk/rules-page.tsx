import { Button } from 'antd'
import { useLocation } from 'wouter'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { PrintArea, PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import { useWords } from '../../../../platform/ui/language.tsx'
import type { CompositionAnswer, IncompatibilityAnswer } from '../../contract-rules.ts'
import { rulesPageWords } from '../../words-of-rules-page.ts'
import { CompositionRules } from './rules-composition.tsx'
import { IncompatibilityRules } from './rules-incompatibility.tsx'
import './board.css'

/** What committees are measured by: how many of each, what places ask for, what does not go together, each with days and source. */
export default function RulesPage() {
  const t = useWords(rulesPageWords)
  const [, go] = useLocation()
  const composition = useAsk<CompositionAnswer>('/api/v1/committees/rules/composition')
  const incompatibility = useAsk<IncompatibilityAnswer>('/api/v1/committees/rules/incompatibility')
  const failed = composition.problem ? composition : incompatibility.problem ? incompatibility : null
  if (failed?.problem) return <ErrorState problem={failed.problem} again={failed.again} />
  if (!composition.data || !incompatibility.data) return <LoadingState />
  return (
    <PrintArea title={t('seat-rules.title')}>
      <PageHead
        title={t('seat-rules.title')}
        sub={t('seat-rules.sub')}
        actions={
          <>
            <Button onClick={() => go('/committees')}>{t('seat-rules.board')}</Button>
            <PrintButton />
          </>
        }
      />
      <CompositionRules answer={composition.data} />
      <IncompatibilityRules answer={incompatibility.data} />
      <p className="soft section">{t('seat-rules.template.about')}</p>
    </PrintArea>
  )
}
