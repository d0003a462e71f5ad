import { Button } from 'antd'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { ListDetail, RowList } from '../../../../platform/ui/desk/list-detail.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import type { MeetingFace, MeetingsAnswer } from '../../contract-meetings.ts'
import { CallForm } from './meeting-forms.tsx'
import { MeetingPane } from './meeting-pane.tsx'
import { useChosenStreet } from './use-streets.ts'
import { useWorkSpeech } from './use-work-speech.ts'
import { YearAndStreet } from './year-and-street.tsx'
import './work.css'

const KINDS = { called: 'waiting', held: 'going', minuted: 'done', cancelled: 'stopped' } as const

/** A committee's own meetings of a year, and the quarters that had none. */
export default function MeetingsPage() {
  const { t, gloss } = useWorkSpeech()
  const params = useParams<{ streetId?: string; year?: string; id?: string }>()
  const [, go] = useLocation()
  const [calling, setCalling] = useState(false)
  const streetId = useChosenStreet(params.streetId)
  const year = Number(params.year ?? new Date().getFullYear())
  const id = params.id ?? null
  const path = streetId === 0 ? null : `/api/v1/committees/${streetId}/meetings`
  const { data, problem, loading, again } = useAsk<MeetingsAnswer>(path, { year })
  const here = `/meetings/${streetId}/${year}`
  const shown = data?.items.find((one) => one.meetingId === id)
  return (
    <>
      <PageHead
        title={t('meeting.page')}
        sub={data && t('meeting.sub', { street: gloss(data.street, data.streetEn), year })}
        actions={
          <>
            <PrintButton />
            {data?.can.call.can && (
              <Button type="primary" aria-expanded={calling} onClick={() => setCalling(!calling)}>
                {t('meeting.call')}
              </Button>
            )}
          </>
        }
      />
      <YearAndStreet streetId={streetId} year={year} onChange={(street, of) => go(`/meetings/${street}/${of}`)} />
      {problem && !data && <ErrorState problem={problem} again={again} />}
      {loading && <LoadingState />}
      {data && <Quarters answer={data} />}
      {calling && data && (
        <CallForm
          streetId={streetId}
          onClose={() => setCalling(false)}
          onDone={(meetingId, on) => go(`/meetings/${streetId}/${on.slice(0, 4)}/${meetingId}`)}
        />
      )}
      {data && data.items.length === 0 && <EmptyState text={t('meeting.none')} />}
      {data && data.items.length > 0 && (
        <ListDetail
          label={t('meeting.page')}
          onClose={() => go(here)}
          list={
            <RowList
              label={t('meeting.page')}
              rows={data.items}
              rowKey={(one) => one.meetingId}
              current={id}
              onOpen={(one) => go(`${here}/${one.meetingId}`)}
              render={(one) => <Line one={one} />}
            />
          }
          detail={shown ? <MeetingPane key={shown.meetingId} meeting={shown} /> : null}
        />
      )}
    </>
  )
}

function Quarters({ answer }: { answer: MeetingsAnswer }) {
  const { t, gloss } = useWorkSpeech()
  return (
    <>
      <ul className="work-quarters">
        {answer.quarters.map(({ quarter, held, missing }) => (
          <li key={quarter}>
            <span className="soft">{t('meeting.quarter', { n: quarter })}</span>
            {held > 0 ? (
              <StateTag kind="done">{t('meeting.quarter-held', { n: held })}</StateTag>
            ) : missing ? (
              <StateTag kind="late">{t('meeting.quarter-missing')}</StateTag>
            ) : (
              <StateTag kind="waiting">{t('meeting.quarter-none')}</StateTag>
            )}
          </li>
        ))}
      </ul>
      <p className="soft work-source">{gloss(answer.source.zh, answer.source.en)}</p>
    </>
  )
}

function Line({ one }: { one: MeetingFace }) {
  const { gloss, name, day } = useWorkSpeech()
  return (
    <span className="work-line">
      <span className="work-name">
        {day(one.heldOn)} · {name('meetings.kind', one.kind)}
      </span>
      <span className="soft">
        <StateTag kind={KINDS[one.state]}>{name('meetings.state', one.state)}</StateTag>{' '}
        {gloss(one.agenda, one.agendaEn).split('\n')[0]}
      </span>
    </span>
  )
}
