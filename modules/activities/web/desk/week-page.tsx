import { Button, Select } from 'antd'
import { Link, useLocation, useSearchParams } from 'wouter'
import { addDays } from '../../../../kernel/civil-date.ts'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { PrintArea, PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import { useKeys } from '../../../../platform/ui/desk/use-keys.ts'
import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import type { DayLineAnswer, LineAnswer, WeekAnswer } from '../../contract.ts'
import { deskWords } from '../../words-of-desk.ts'
import './activities.css'
import { PlanButton } from './plan-button.tsx'
import { sayHeading, sayHours, sayPlace } from './say-line.ts'
import { StateOf } from './state-of.tsx'
import { mondayOf, today } from './today.ts'
import { usePlaces } from './use-places.ts'

/** A street's or the district's week on one page: a row a day, contact-day mornings as one line. */
export default function WeekPage() {
  const t = useWords(deskWords)
  const { language } = useLanguage()
  const places = usePlaces()
  const [, go] = useLocation()
  const [search] = useSearchParams()
  const day = search.get('day') ?? today()
  const street = search.get('street')
  const { data, problem, loading, again } = useAsk<WeekAnswer>('/api/v1/activities/week', { day, streetId: street })
  const turn = (to: string, streetId: string | number | null = street) =>
    go(`/week?day=${to}${streetId === null ? '' : `&street=${streetId}`}`)
  useKeys({ '[': () => turn(addDays(day, -7)), ']': () => turn(addDays(day, 7)) })
  const from = data?.from ?? mondayOf(day)
  const to = addDays(from, 6)
  return (
    <>
      <PageHead
        title={t('desk.week')}
        sub={t('desk.week.sub', { from: sayDate(from, language), to: sayDate(to, language) })}
        actions={
          <>
            <Button onClick={() => turn(addDays(day, -7))}>{t('desk.week.before')}</Button>
            {mondayOf(day) !== mondayOf(today()) && (
              <Button onClick={() => turn(today())}>{t('desk.week.today')}</Button>
            )}
            <Button onClick={() => turn(addDays(day, 7))}>{t('desk.week.after')}</Button>
            {places.district && (
              <Select
                style={{ minWidth: 140 }}
                aria-label={t('desk.filter.street')}
                value={street === null ? 0 : Number(street)}
                options={[{ value: 0, label: t('desk.filter.all') }, ...places.allStreets]}
                onChange={(value) => turn(day, value === 0 ? null : value)}
              />
            )}
            <PrintButton />
            <PlanButton places={places} />
          </>
        }
      />
      {loading ? (
        <LoadingState />
      ) : problem && !data ? (
        <ErrorState problem={problem} again={again} />
      ) : data && data.activities.length + data.contactDays.length === 0 ? (
        <EmptyState text={t('desk.week.empty')} />
      ) : (
        data && <Days from={from} week={data} />
      )}
    </>
  )
}

function Days({ from, week }: { from: string; week: WeekAnswer }) {
  const t = useWords(deskWords)
  const { language } = useLanguage()
  const days = Array.from({ length: 7 }, (_, at) => addDays(from, at))
  return (
    <PrintArea title={`${t('desk.week')} ${sayDate(from, language)}`}>
      <div className="act-week">
        {days.map((day) => {
          const mornings = week.contactDays.filter((one) => one.heldOn === day)
          const activities = week.activities.filter((one) => one.heldOn === day)
          return [
            <div key={`${day}-date`} className={day === today() ? 'act-day act-day-today' : 'act-day'}>
              {sayDate(day, language)}
            </div>,
            <div key={day}>
              {mornings.map((morning) => (
                <Morning key={morning.contactDayId} morning={morning} />
              ))}
              {activities.map((activity) => (
                <Entry key={activity.activityId} line={activity} />
              ))}
              {mornings.length + activities.length === 0 && <span className="soft">{t('desk.week.nothing')}</span>}
            </div>,
          ]
        })}
      </div>
    </PrintArea>
  )
}

function Entry({ line }: { line: LineAnswer }) {
  const t = useWords(deskWords)
  const { language } = useLanguage()
  const held = line.state === 'closed' || line.state === 'summarised'
  const { named, present, coming } = line.tallies
  return (
    <div className="act-entry">
      <span className="tabular">{sayHours(line)}</span>
      <span>
        <Link href={`/activities/${line.activityId}`}>{sayHeading(line, language)}</Link>
        <span className="soft"> {sayPlace(line, language)}</span>
      </span>
      <span className="soft tabular">
        {held ? t('desk.count.present', { n: present }) : t('desk.count.named', { n: named })}
        {!held && coming > 0 && ` · ${t('desk.count.coming', { n: coming })}`}
      </span>
      <StateOf state={line.state} heldOn={line.heldOn} />
    </div>
  )
}

function Morning({ morning }: { morning: DayLineAnswer }) {
  const t = useWords(deskWords)
  const pick = usePick()
  return (
    <div className="act-entry">
      <span>{t('desk.month.contact-day')}</span>
      <span>
        <Link href={`/contact-days/${morning.contactDayId}`}>{pick({ zh: morning.street, en: morning.streetEn })}</Link>
        <span className="soft"> {t('desk.count.sessions', { n: morning.sessions })}</span>
      </span>
      <span className="soft tabular">
        {t('desk.count.reported', { n: morning.reported, all: morning.sessions })} ·{' '}
        {t('desk.count.present', { n: morning.present })}
      </span>
      <StateOf state={morning.state} heldOn={morning.heldOn} />
    </div>
  )
}
