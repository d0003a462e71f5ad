import { Button } from 'antd'
import { Link, useLocation, useSearchParams } from 'wouter'
import { addDays, addMonths } from '../../../../kernel/civil-date.ts'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import { useKeys } from '../../../../platform/ui/desk/use-keys.ts'
import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import type { MonthAnswer } from '../../contract.ts'
import { deskWords } from '../../words-of-desk.ts'
import './activities.css'
import { mondayOf, today } from './today.ts'

/** A month at a glance: how much there is on each day; a day opens its week. */
export default function MonthPage() {
  const t = useWords(deskWords)
  const { language } = useLanguage()
  const [, go] = useLocation()
  const [search] = useSearchParams()
  const month = search.get('month') ?? today().slice(0, 7)
  const { data, problem, loading, again } = useAsk<MonthAnswer>('/api/v1/activities/month', { month })
  const first = `${month}-01`
  const turn = (by: number) => go(`/calendar?month=${addMonths(first, by).slice(0, 7)}`)
  useKeys({ '[': () => turn(-1), ']': () => turn(1) })
  const [year = '', number = ''] = month.split('-')
  const name = language === 'zh' ? `${year}年${Number(number)}月` : `${number}/${year}`
  return (
    <>
      <PageHead
        title={t('desk.month')}
        sub={name}
        actions={
          <>
            <Button onClick={() => turn(-1)}>{t('desk.month.before')}</Button>
            <Button onClick={() => turn(1)}>{t('desk.month.after')}</Button>
            <PrintButton />
          </>
        }
      />
      {loading ? (
        <LoadingState />
      ) : problem && !data ? (
        <ErrorState problem={problem} again={again} />
      ) : (
        data && <Grid first={first} month={data} />
      )}
    </>
  )
}

function Grid({ first, month }: { first: string; month: MonthAnswer }) {
  const { language } = useLanguage()
  const t = useWords(deskWords)
  const start = mondayOf(first)
  const last = addDays(addMonths(first, 1), -1)
  const weeks: string[][] = []
  for (let monday = start; monday <= last; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, at) => addDays(monday, at)))
  }
  return (
    <table className="act-month" aria-label={t('desk.month')}>
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col">
              {sayDate(day, language)
                .replace(/^.*（|）$/g, '')
                .replace(/ .*$/, '')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td key={day} className={day < first || day > last ? 'act-out' : ''}>
                <DayCell day={day} counts={month.days.find((one) => one.day === day)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DayCell({ day, counts }: { day: string; counts: MonthAnswer['days'][number] | undefined }) {
  const t = useWords(deskWords)
  const number = <span className={day === today() ? 'act-day-today tabular' : 'tabular'}>{Number(day.slice(8))}</span>
  if (!counts) return number
  const lines = [
    counts.contactDays > 0 ? t('desk.month.contact-day') : '',
    counts.planned > 0 ? t('desk.month.planned', { n: counts.planned }) : '',
    counts.published > 0 ? t('desk.month.published', { n: counts.published }) : '',
    counts.held > 0 ? t('desk.month.held', { n: counts.held }) : '',
    counts.cancelled > 0 ? t('desk.month.cancelled', { n: counts.cancelled }) : '',
  ].filter(Boolean)
  return (
    <Link href={`/week?day=${day}`}>
      {number}
      {lines.map((line) => (
        <span key={line} style={{ display: 'block' }}>
          {line}
        </span>
      ))}
    </Link>
  )
}
