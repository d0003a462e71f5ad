import { useState } from 'react'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import type { EnteredAnswer, IntakeAnswer } from '../../contract-intake.ts'
import { EnterForm } from './enter-form.tsx'
import './opinions.css'
import './opinions-paper.css'
import { Receipt } from './receipt.tsx'
import { useSpeaker } from './speak.ts'

/** Entering for someone at the counter, on the telephone, or from a paper form; a receipt at the end. */
export default function EnterPage() {
  const speaker = useSpeaker()
  const { t } = speaker
  const [entered, setEntered] = useState<EnteredAnswer | null>(null)
  const { data, problem, loading, again } = useAsk<IntakeAnswer>('/api/v1/opinions/intake')
  return (
    <>
      <PageHead title={t(entered ? 'op.receipt.title' : 'op.new.title')} sub={entered ? '' : t('op.new.sub')} />
      {loading && <LoadingState />}
      {problem && !data && <ErrorState problem={problem} again={again} />}
      {entered ? (
        <Receipt entered={entered} speaker={speaker} onAnother={() => setEntered(null)} />
      ) : (
        data && <EnterForm intake={data} speaker={speaker} onEntered={setEntered} />
      )}
    </>
  )
}
