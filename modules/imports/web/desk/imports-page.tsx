import { useEffect } from 'react'
import { useLocation, useParams } from 'wouter'
import { RowList } from '../../../../platform/ui/desk/list-detail.tsx'
import { MoreRows } from '../../../../platform/ui/desk/more-rows.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk, useRows } from '../../../../platform/ui/desk/use-ask.ts'
import { sayInstant } from '../../../../platform/ui/format.ts'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import type { BatchAnswer, BatchesAnswer } from '../../contract.ts'
import { pageWords } from '../../words-of-pages.ts'
import { BatchDetail } from './batch-detail.tsx'
import { SHAPES } from './batch-shapes.ts'
import { Upload } from './upload.tsx'
import './imports.css'

const OFTEN = 1500

/** Uploading lists and every import so far; one of them opens over the whole page, for its rows are wide. */
export default function ImportsPage() {
  const { id } = useParams<{ id?: string }>()
  return id ? <BatchDetail key={id} batchId={id} /> : <Batches />
}

function Batches() {
  const t = useWords(pageWords)
  const [, go] = useLocation()
  const rights = useAsk<BatchesAnswer>('/api/v1/imports', { limit: 1 })
  const asked = useRows<BatchAnswer>('/api/v1/imports')
  const working = asked.rows.some((batch) => batch.state === 'reading' || batch.state === 'importing')
  const { again } = asked
  useEffect(() => {
    if (!working) return
    const timer = setInterval(again, OFTEN)
    return () => clearInterval(timer)
  }, [working, again])
  if (asked.problem && asked.rows.length === 0) return <ErrorState problem={asked.problem} again={asked.again} />
  if (asked.loading || !rights.data) return <LoadingState />
  return (
    <>
      <PageHead title={t('imports.title')} sub={t('import.sub')} actions={<PrintButton />} />
      <Upload can={rights.data.can} onSent={(batchId) => go(`/imports/${batchId}`)} />
      <h2>{t('import.list')}</h2>
      {asked.rows.length === 0 ? (
        <EmptyState text={t('import.none')} />
      ) : (
        <RowList
          label={t('import.list')}
          rows={asked.rows}
          rowKey={(batch) => batch.batchId}
          current={null}
          onOpen={(batch) => go(`/imports/${batch.batchId}`)}
          render={(batch) => <BatchLine batch={batch} />}
          foot={<MoreRows listed={asked.rows.length} more={asked.more} loading={asked.moreLoading} />}
        />
      )}
    </>
  )
}

function BatchLine({ batch }: { batch: BatchAnswer }) {
  const t = useWords(pageWords)
  const { language } = useLanguage()
  const { counts } = batch
  return (
    <>
      <span className="imp-row">
        <span>{batch.fileName}</span>
        <StateTag kind={SHAPES[batch.state]}>{t(`import.state.${batch.state}`)}</StateTag>
      </span>
      <span className="soft tabular">
        {[
          t(`imports.${batch.what}`),
          sayInstant(batch.createdAt, language),
          t('import.counts', { fresh: counts.new, changed: counts.changed, wrong: counts.wrong }),
        ].join(' · ')}
      </span>
    </>
  )
}
