import { Button } from 'antd'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { civilDateOf } from '../../../../kernel/civil-date.ts'
import { DateInput } from '../../../../platform/ui/desk/date-input.tsx'
import { MoreRows } from '../../../../platform/ui/desk/more-rows.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { PrintArea, PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { inParts, withColon } from '../../../../platform/ui/desk/say-signs.ts'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk, useRows } from '../../../../platform/ui/desk/use-ask.ts'
import { sayDay } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import type { BoardAnswer, TenuresAnswer } from '../../contract.ts'
import { pageWords } from '../../words-of-pages.ts'
import { Place } from './board-place.tsx'
import './board.css'

/** The boards of all street committees on a day of choice. */
export default function BoardPage() {
  const t = useWords(pageWords)
  const today = civilDateOf(new Date())
  const [on, setOn] = useState(today)
  const { data, problem, again } = useAsk<BoardAnswer>('/api/v1/committees', { on: on === today ? null : on })
  if (problem && !data) return <ErrorState problem={problem} again={again} />
  if (!data) return <LoadingState />
  return (
    <PrintArea title={t('board.title')}>
      <PageHead
        title={t('board.title')}
        sub={t('board.sub')}
        actions={
          <>
            <DateInput
              aria-label={t('board.on')}
              value={on}
              max={today}
              onChange={(day) => setOn(day === '' ? today : day)}
            />
            <Button disabled={on === today} onClick={() => setOn(today)}>
              {t('board.today')}
            </Button>
            <PrintButton />
          </>
        }
      />
      <div className="board-list">
        {data.committees.map((committee) => (
          <Committee key={committee.streetId} committee={committee} keep={data.can.keepSeats} isToday={on === today} />
        ))}
      </div>
    </PrintArea>
  )
}

type CommitteeFace = BoardAnswer['committees'][number]

function Committee({
  committee,
  keep,
  isToday,
}: {
  committee: CommitteeFace
  keep: BoardAnswer['can']['keepSeats']
  isToday: boolean
}) {
  const t = useWords(pageWords)
  const pick = usePick()
  const { language } = useLanguage()
  const { street } = useParams<{ street?: string }>()
  const [, go] = useLocation()
  const name = pick({ zh: committee.name, en: committee.nameEn })
  const open = street === String(committee.streetId)
  const lacks = committee.flags.map((flag) => t(flag as 'committees.flag.member'))
  return (
    <section className="panel" aria-label={name}>
      <div className="board-head">
        <h2>{name}</h2>
        {lacks.length === 0 ? (
          <StateTag kind="done">{t('board.complete')}</StateTag>
        ) : (
          <StateTag kind="soon">{withColon(t('board.lacks'), inParts(lacks, language), language)}</StateTag>
        )}
        {committee.can.seeHistory.can && (
          <Button
            size="small"
            className="no-print"
            aria-expanded={open}
            onClick={() => go(open ? '/committees' : `/committees/${committee.streetId}`)}
          >
            {t('board.history')}
          </Button>
        )}
      </div>
      <ul className="board-places">
        {committee.places.map((place) => (
          <Place
            key={`${place.seat}${place.seatNo}`}
            place={place}
            streetId={committee.streetId}
            keep={keep}
            isToday={isToday}
          />
        ))}
      </ul>
      {open && committee.can.seeHistory.can && <History streetId={committee.streetId} />}
    </section>
  )
}

function History({ streetId }: { streetId: number }) {
  const t = useWords(pageWords)
  const { language } = useLanguage()
  const asked = useRows<TenuresAnswer['items'][number]>(`/api/v1/committees/${streetId}/tenures`)
  if (asked.loading) return <LoadingState lines={3} />
  if (asked.rows.length === 0) return <p className="soft">{t('board.history.none')}</p>
  return (
    <>
      <ul className="board-history" aria-label={t('board.history')}>
        {asked.rows.map((tenure) => (
          <li key={tenure.tenureId}>
            <strong>{tenure.personName}</strong> · {t(`committees.seat.${tenure.seat}`)} ·{' '}
            <span className="tabular">
              {tenure.endsOn
                ? t('board.from-to', { from: sayDay(tenure.startsOn, language), to: sayDay(tenure.endsOn, language) })
                : t('board.since', { from: sayDay(tenure.startsOn, language) })}
            </span>
            {tenure.endReason && ` · ${tenure.endReason}`}
          </li>
        ))}
      </ul>
      <MoreRows listed={asked.rows.length} more={asked.more} loading={asked.moreLoading} />
    </>
  )
}
