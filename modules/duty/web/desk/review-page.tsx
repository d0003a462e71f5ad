import { Button, Select } from 'antd'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { ListDetail, RowList } from '../../../../platform/ui/desk/list-detail.tsx'
import { MoreRows } from '../../../../platform/ui/desk/more-rows.tsx'
import { Narrowed, useNarrowing } from '../../../../platform/ui/desk/narrowed.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { ExportButton, PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { type AskedRows, useDeed, useRows } from '../../../../platform/ui/desk/use-ask.ts'
import { useKeys } from '../../../../platform/ui/desk/use-keys.ts'
import { sayDate, sayInstant } from '../../../../platform/ui/format.ts'
import { useLanguage } from '../../../../platform/ui/language.tsx'
import { hasRole, useMe } from '../../../../platform/ui/me.tsx'
import type { QueueRow, ReviewBatchAnswer } from '../../contract.ts'
import { RecordView } from './record-view.tsx'
import { ReviewBar, type Verdict } from './review-bar.tsx'
import { type Speaker, useSpeaker } from './speak.ts'

/** The queue of self-reports: walk it with j and k, open with Enter, choose with x, pass with a, return with r. */
export default function ReviewPage() {
  const speaker = useSpeaker()
  const { t } = speaker
  const { id = null } = useParams<{ id?: string }>()
  const district = hasRole(useMe(), 'district_staff')
  const [stage, setStage] = useState(district ? 'district' : 'street')
  const narrowing = useNarrowing()
  const { language } = useLanguage()
  const since = narrowing.get('since')
  const asked = useRows<QueueRow>('/api/v1/duty/review-queue', { stage, since })
  const { chosen, setChosen, toggle } = useChosen(id)
  const review = useReview(speaker, () => setChosen([]))
  const rows = asked.rows
  if (asked.loading) return <LoadingState />
  if (asked.problem) return <ErrorState problem={asked.problem} again={asked.again} />
  const opened = rows.find((row) => row.recordId === id)
  const under = chosen.length > 0 ? rows.filter((row) => chosen.includes(row.recordId)) : opened ? [opened] : []
  return (
    <>
      <PageHead
        title={t('review.title')}
        sub={`${t(stage === 'district' ? 'review.sub-district' : 'review.sub-street')} · ${t('review.waiting', { n: asked.total ?? rows.length })}`}
        actions={
          <>
            {district && <Stage speaker={speaker} stage={stage} onChange={setStage} />}
            <PrintButton />
            <ExportButton path="/api/v1/duty/review-queue.xlsx" query={{ stage, since, lang: language }} />
          </>
        }
      />
      {since && (
        <Narrowed
          says={t('review.since', { when: sayInstant(since, language) })}
          onAll={() => narrowing.clear('since')}
        />
      )}
      <ReviewBar
        speaker={speaker}
        rows={under}
        busy={review.busy}
        chosen={chosen.length}
        onChooseClean={() =>
          setChosen(rows.filter((row) => row.flags.length === 0 && row.can.pass.can).map((row) => row.recordId))
        }
        onChooseNone={() => setChosen([])}
        onReview={(verdict, reason) => review.run(under, verdict, reason)}
      />
      {rows.length === 0 && id === null ? (
        <EmptyState text={t('review.empty')} />
      ) : (
        <Queue asked={asked} speaker={speaker} opened={id} chosen={chosen} onToggle={toggle} />
      )}
    </>
  )
}

interface QueueProps {
  asked: AskedRows<QueueRow>
  speaker: Speaker
  opened: string | null
  chosen: readonly string[]
  onToggle(id: string): void
}

function Queue({ asked, speaker, opened, chosen, onToggle }: QueueProps) {
  const [, go] = useLocation()
  const { kept } = useNarrowing()
  const { t } = speaker
  return (
    <ListDetail
      label={t('review.title')}
      onClose={() => go(`/review${kept}`)}
      list={
        <RowList
          label={t('review.title')}
          rows={asked.rows}
          rowKey={(row) => row.recordId}
          render={(row) => <QueueLine row={row} speaker={speaker} chosen={chosen.includes(row.recordId)} />}
          current={opened}
          onOpen={(row) => go(`/review/${row.recordId}${kept}`)}
          foot={
            <MoreRows listed={asked.rows.length} total={asked.total} more={asked.more} loading={asked.moreLoading} />
          }
        />
      }
      detail={
        opened && (
          <Opened
            id={opened}
            speaker={speaker}
            queued={asked.rows.find((row) => row.recordId === opened)}
            chosen={chosen.includes(opened)}
            onToggle={onToggle}
          />
        )
      }
    />
  )
}

interface OpenedProps {
  id: string
  speaker: Speaker
  /** Its row, where it waits in this queue; a figure may lead to any record. */
  queued: QueueRow | undefined
  chosen: boolean
  onToggle(id: string): void
}

function Opened({ id, speaker, queued, chosen, onToggle }: OpenedProps) {
  return (
    <>
      {queued && (
        <Button size="small" onClick={() => onToggle(id)} aria-pressed={chosen}>
          {speaker.t('review.choose')} (x)
        </Button>
      )}
      <RecordView recordId={id} speaker={speaker} flags={queued?.flags ?? []} />
    </>
  )
}

function Stage({
  speaker: { t },
  stage,
  onChange,
}: {
  speaker: Speaker
  stage: string
  onChange(stage: string): void
}) {
  const options = [
    { value: 'street', label: t('review.stage-street') },
    { value: 'district', label: t('review.stage-district') },
  ]
  return (
    <Select value={stage} onChange={onChange} options={options} aria-label={t('review.title')} style={{ width: 160 }} />
  )
}

/** The rows chosen for a batch; `x` chooses the row that has the focus, else the opened one. */
function useChosen(opened: string | null) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const toggle = (key: string) =>
    setChosen((all) => (all.includes(key) ? all.filter((one) => one !== key) : [...all, key]))
  useKeys({
    x: () => {
      const focused = document.activeElement?.querySelector<HTMLElement>('[data-record]')?.dataset.record ?? opened
      if (focused) toggle(focused)
    },
  })
  return { chosen, setChosen, toggle }
}

function useReview(speaker: Speaker, done: () => void) {
  const toast = useToast()
  const { t } = speaker
  const deed = useDeed<object, ReviewBatchAnswer>('POST', '/api/v1/duty/reviews', {
    done: (answer) => {
      done()
      if (answer.done.length > 0) toast.say(t('review.done', { n: answer.done.length }))
      const [first] = answer.refused
      if (first)
        toast.warn(
          t('review.refused', { n: answer.refused.length, why: speaker.why({ can: false, why: first.why }) ?? '' }),
        )
    },
  })
  const run = (rows: readonly QueueRow[], verdict: Verdict, reason: string | null) => {
    const records = rows.map(({ recordId, version }) => ({ recordId, version }))
    void deed.run({ verdict, records, ...(reason ? { reason } : {}) })
  }
  return { run, busy: deed.busy }
}

function QueueLine({ row, speaker, chosen }: { row: QueueRow; speaker: Speaker; chosen: boolean }) {
  const { language } = useLanguage()
  const { t } = speaker
  return (
    <span data-record={row.recordId}>
      <strong>
        {chosen && <span aria-hidden="true">✓ </span>}
        {chosen && <span className="unseen">{t('review.is-chosen')}</span>}
        {row.personName} · {speaker.kind(row.kind)}
      </strong>{' '}
      <span className="soft tabular">{sayDate(row.doneOn, language)}</span>
      {row.flags.map((flag) => (
        <span key={flag}>
          {' '}
          <StateTag kind="soon">{speaker.word('flag', flag)}</StateTag>
        </span>
      ))}
      <br />
      <span className="soft">
        {speaker.title(row)}
        {row.streetName && ` · ${language === 'en' && row.streetNameEn ? row.streetNameEn : row.streetName}`}
      </span>
    </span>
  )
}
