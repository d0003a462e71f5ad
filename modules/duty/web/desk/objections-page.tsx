import { Segmented } from 'antd'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { ListDetail, RowList } from '../../../../platform/ui/desk/list-detail.tsx'
import { MoreRows } from '../../../../platform/ui/desk/more-rows.tsx'
import { Narrowed, useNarrowing } from '../../../../platform/ui/desk/narrowed.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { type AskedRows, useAsk, useRows } from '../../../../platform/ui/desk/use-ask.ts'
import { sayDate, sayInstant } from '../../../../platform/ui/format.ts'
import { useLanguage } from '../../../../platform/ui/language.tsx'
import type { ObjectionRow } from '../../contract.ts'
import { ObjectionView } from './objection-view.tsx'
import { type Speaker, stateKind, useSpeaker } from './speak.ts'

/** Objections that wait for verification, what is due first on top. */
export default function ObjectionsPage() {
  const speaker = useSpeaker()
  const { t } = speaker
  const { id = null } = useParams<{ id?: string }>()
  const [, go] = useLocation()
  const [waiting, setWaiting] = useState(true)
  const narrowing = useNarrowing()
  const { language } = useLanguage()
  const since = narrowing.get('since')
  const overdue = narrowing.get('overdue') === 'true'
  const asked = useRows<ObjectionRow>('/api/v1/duty/objections', { waiting, since, ...(overdue ? { overdue } : {}) })
  const opened = useOpened(id, asked)
  if (asked.loading) return <LoadingState />
  if (asked.problem) return <ErrorState problem={asked.problem} again={asked.again} />
  return (
    <>
      <PageHead
        title={t('objections.title')}
        sub={t('objections.sub')}
        actions={
          <>
            <Waiting speaker={speaker} waiting={waiting} onChange={setWaiting} />
            <PrintButton />
          </>
        }
      />
      {(since || overdue) && (
        <Narrowed
          says={since ? t('objections.since', { when: sayInstant(since, language) }) : t('objections.only-overdue')}
          onAll={() => narrowing.clear('since', 'overdue')}
        />
      )}
      {asked.rows.length === 0 && !opened ? (
        <EmptyState text={t('objections.empty')} />
      ) : (
        <ListDetail
          label={t('objections.title')}
          onClose={() => go(`/objections${narrowing.kept}`)}
          list={
            <RowList
              label={t('objections.title')}
              rows={asked.rows}
              rowKey={(row) => row.objectionId}
              render={(row) => <Line row={row} speaker={speaker} />}
              current={id}
              onOpen={(row) => go(`/objections/${row.objectionId}${narrowing.kept}`)}
              foot={<MoreRows listed={asked.rows.length} more={asked.more} loading={asked.moreLoading} />}
            />
          }
          detail={opened ? <ObjectionView key={opened.objectionId} row={opened} speaker={speaker} /> : null}
        />
      )}
    </>
  )
}

interface WaitingProps {
  speaker: Speaker
  waiting: boolean
  onChange(waiting: boolean): void
}

function Waiting({ speaker: { t }, waiting, onChange }: WaitingProps) {
  const choices = [
    { value: 'waiting', label: t('objections.waiting') },
    { value: 'decided', label: t('objections.decided') },
  ]
  return (
    <Segmented
      options={choices}
      value={waiting ? 'waiting' : 'decided'}
      onChange={(value) => onChange(value === 'waiting')}
    />
  )
}

/** The objection opened: out of the list, or, where a figure led here and it is not in it, asked for by itself. */
function useOpened(id: string | null, { rows, loading }: AskedRows<ObjectionRow>): ObjectionRow | undefined {
  const listed = rows.find((row) => row.objectionId === id)
  const alone = useAsk<{ items: ObjectionRow[] }>(id && !loading && !listed ? '/api/v1/duty/objections' : null, {
    objectionId: id,
  })
  return listed ?? alone.data?.items.find((row) => row.objectionId === id)
}

function Line({ row, speaker }: { row: ObjectionRow; speaker: Speaker }) {
  const { language } = useLanguage()
  const { t } = speaker
  const waits = row.state === 'open' || row.state === 'verifying'
  const late = waits && row.dueOn < new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  const date = sayDate(row.dueOn, language)
  return (
    <span>
      {waits ? (
        <StateTag kind={late ? 'late' : 'soon'}>
          {t(late ? 'objections.overdue' : 'objections.due', { date })}
          {row.dueProvisional && ` · ${t('objections.provisional-short')}`}
        </StateTag>
      ) : (
        <StateTag kind={stateKind(row.state)}>{speaker.word('stands', row.state)}</StateTag>
      )}{' '}
      <strong>{row.personName}</strong> · {t(row.recordId ? 'objections.to-record' : 'objections.missing')}
      <br />
      <span className="soft">
        {row.kind && speaker.kind(row.kind)} {row.doneOn && sayDate(row.doneOn, language)} · {row.words}
      </span>
    </span>
  )
}
