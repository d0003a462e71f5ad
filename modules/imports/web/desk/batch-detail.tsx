import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { ExportButton } from '../../../../platform/ui/desk/print-area.tsx'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useAsk, useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { sayInstant } from '../../../../platform/ui/format.ts'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import type { BatchAnswer } from '../../contract.ts'
import { LINE_VERDICTS, type LineVerdict } from '../../language.ts'
import { pageWords } from '../../words-of-pages.ts'
import { BatchLines } from './batch-lines.tsx'
import { SHAPES } from './batch-shapes.ts'

const OFTEN = 700

/** One import: how far it is, its verdicts, its rows, and what may be done. */
export function BatchDetail({ batchId }: { batchId: string }) {
  const t = useWords(pageWords)
  const { language } = useLanguage()
  const [verdict, setVerdict] = useState<LineVerdict | null>(null)
  const { data, problem, again } = useAsk<BatchAnswer>(`/api/v1/imports/${batchId}`)
  const working = data?.state === 'reading' || (data?.state === 'importing' && data.refusal === null)
  useEffect(() => {
    if (!working) return
    const timer = setInterval(again, OFTEN)
    return () => clearInterval(timer)
  }, [working, again])
  if (problem && !data) return <ErrorState problem={problem} again={again} />
  if (!data) return <LoadingState />
  return (
    <>
      <p className="no-print">
        <Link href="/imports">‹ {t('import.list')}</Link>
      </p>
      <PageHead
        title={data.fileName}
        sub={
          <>
            {t(`imports.${data.what}`)} · {sayInstant(data.createdAt, language)}{' '}
            <StateTag kind={SHAPES[data.state]}>{t(`import.state.${data.state}`)}</StateTag>
          </>
        }
      />
      {data.refusal && (
        <p className="imp-refusal" role="alert">
          ▲ {data.refusal}
        </p>
      )}
      {working && <Progress batch={data} />}
      {data.state !== 'reading' && data.state !== 'refused' && (
        <>
          <Actions batch={data} />
          <Verdicts batch={data} verdict={verdict} onChoose={setVerdict} />
          <BatchLines batchId={batchId} verdict={verdict} />
        </>
      )}
    </>
  )
}

function Progress({ batch }: { batch: BatchAnswer }) {
  const t = useWords(pageWords)
  const reading = batch.state === 'reading'
  const total = reading ? batch.rowsTotal : batch.counts.new + batch.counts.changed
  const n = reading ? batch.rowsRead : batch.done
  const label = t(reading ? 'import.progress' : 'import.progress.done', { n, total })
  return (
    <div role="status">
      <p className="tabular">{label}</p>
      <progress className="imp-bar" aria-label={label} value={n} max={Math.max(total, 1)} />
    </div>
  )
}

function Actions({ batch }: { batch: BatchAnswer }) {
  const t = useWords(pageWords)
  const toast = useToast()
  const path = `/api/v1/imports/${batch.batchId}`
  const carryOut = useDeed('POST', `${path}/import`)
  const undo = useDeed('POST', `${path}/undo`, { done: () => toast.say(t('import.undone')) })
  const why = (verdict: BatchAnswer['can']['import']) =>
    verdict.can ? null : t((verdict.why ?? 'imports.by-staff-only') as 'imports.by-staff-only')
  const right = batch.counts.new + batch.counts.changed
  const brokenOff = batch.state === 'importing' && batch.refusal !== null
  return (
    <div className="imp-line no-print" style={{ margin: '12px 0' }}>
      {(batch.state === 'previewed' || brokenOff) && (
        <ReasonedButton
          type="primary"
          why={why(batch.can.import)}
          loading={carryOut.busy}
          onClick={() => void carryOut.run({ version: batch.version })}
        >
          {brokenOff ? t('import.go-on') : t('import.go', { n: right })}
        </ReasonedButton>
      )}
      {batch.counts.wrong > 0 && (
        <ExportButton path={`${path}/wrong-rows`} text={t('import.wrong-file', { n: batch.counts.wrong })} />
      )}
      {(batch.state === 'imported' || brokenOff) && (
        <ReasonedButton
          why={why(batch.can.undo)}
          loading={undo.busy}
          onClick={() => void undo.run({ version: batch.version })}
        >
          {t('import.undo')}
        </ReasonedButton>
      )}
    </div>
  )
}

interface VerdictsProps {
  batch: BatchAnswer
  verdict: LineVerdict | null
  onChoose(verdict: LineVerdict | null): void
}

/** Counts by verdict; each is a button that shows its rows. */
function Verdicts({ batch, verdict, onChoose }: VerdictsProps) {
  const t = useWords(pageWords)
  const all = LINE_VERDICTS.reduce((sum, one) => sum + batch.counts[one], 0)
  const tabs: [LineVerdict | null, string, number][] = [
    [null, t('import.verdict.all'), all],
    ...LINE_VERDICTS.map((one): [LineVerdict, string, number] => [one, t(`import.verdict.${one}`), batch.counts[one]]),
  ]
  return (
    <div className="imp-line imp-tabs no-print" role="group" aria-label={t('import.filter')}>
      {tabs.map(([key, text, n]) => (
        <button
          key={text}
          type="button"
          className="imp-tab tabular"
          aria-pressed={key === verdict}
          disabled={n === 0}
          onClick={() => onChoose(key)}
        >
          {text} {n}
        </button>
      ))}
    </div>
  )
}
