import { Button } from 'antd'
import { useLocation, useParams } from 'wouter'
import { addDays, civilDateOf } from '../../../../kernel/civil-date.ts'
import { DateInput } from '../../../../platform/ui/desk/date-input.tsx'
import { Narrowed, useNarrowing } from '../../../../platform/ui/desk/narrowed.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { PrintArea, PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import { useKeys } from '../../../../platform/ui/desk/use-keys.ts'
import { sayDay } from '../../../../platform/ui/format.ts'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import { useMe } from '../../../../platform/ui/me.tsx'
import type { BoardAnswer } from '../../contract.ts'
import { pageWords } from '../../words-of-pages.ts'
import { BoardOverview } from './board-overview.tsx'
import { BoardStreet } from './board-street.tsx'
import './board.css'

/** The boards of all street committees on a day of choice; one of them opened shows what it rests on and what it lacks. */
export default function BoardPage() {
  const t = useWords(pageWords)
  const { language } = useLanguage()
  const today = useMe().today ?? civilDateOf(new Date())
  const { street = null } = useParams<{ street?: string }>()
  const [, go] = useLocation()
  const narrowing = useNarrowing()
  const on = narrowing.get('on') ?? today
  const ending = narrowing.get('ending') === 'soon'
  const { data, problem, again } = useAsk<BoardAnswer>('/api/v1/committees', { on: on === today ? null : on })
  const back = () => go(`/committees${narrowing.kept}`)
  useKeys({ Escape: back }, street !== null)
  if (problem && !data) return <ErrorState problem={problem} again={again} />
  if (!data) return <LoadingState />
  const open = data.committees.find((one) => String(one.streetId) === street)
  const shown = ending ? data.committees.filter((one) => endingOf(one) > 0) : data.committees
  return (
    <PrintArea title={t('board.title')}>
      <PageHead title={t('board.title')} sub={t('board.sub')} actions={<DayActions on={on} today={today} />} />
      {on !== today && (
        <p className="board-day" role="status">
          {t('board.not-today', { on: sayDay(data.on, language) })}
          {on > today && ` · ${t('board.ahead')}`}
        </p>
      )}
      {problem && <p className="form-problem">{problem.detail}</p>}
      {ending && <Narrowed says={t('board.ending.only')} onAll={() => narrowing.clear('ending')} />}
      {open ? (
        <BoardStreet committee={open} keep={data.can.keepSeats} on={data.on} isToday={on === today} onBack={back} />
      ) : shown.length === 0 ? (
        <EmptyState text={t('board.ending.none')} />
      ) : (
        <BoardOverview
          committees={shown}
          ending={ending}
          onOpen={(streetId) => go(`/committees/${streetId}${narrowing.kept}`)}
        />
      )}
    </PrintArea>
  )
}

/** How many seats of a committee end soon or should have ended. */
function endingOf(committee: BoardAnswer['committees'][number]): number {
  return committee.places.filter(({ holder }) => holder !== null && holder.endingInDays !== null).length
}

/** Another day, the rules, paper. */
function DayActions({ on, today }: { on: string; today: string }) {
  const t = useWords(pageWords)
  const [path, go] = useLocation()
  const choose = (day: string) => go(day === '' || day === today ? path : `${path}?on=${day}`, { replace: true })
  return (
    <>
      <DateInput aria-label={t('board.on')} value={on} max={addDays(today, 366)} onChange={choose} />
      <Button disabled={on === today} onClick={() => choose(today)}>
        {t('board.today')}
      </Button>
      <Button onClick={() => go('/committees/rules')}>{t('board.rules')}</Button>
      <Button href={`/r/committees/${useMe().district.id}`} target="_blank" rel="noreferrer">
        {t('board.public')}
      </Button>
      <PrintButton />
    </>
  )
}
