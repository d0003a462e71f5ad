import { useParams } from 'wouter'
import type { Problem } from '../../../../platform/ui/api.ts'
import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import { ButtonLink } from '../../../../platform/ui/phone/button.tsx'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { Notice } from '../../../../platform/ui/phone/shows.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import type { NoticeAnswer } from '../../contract-open.ts'
import { bothIn, nameIn, placeIn } from './names.ts'
import { useHouse } from './use-house.ts'
import { useReport } from './use-report.ts'
import { reportWords } from './words-of-report.ts'

/** Behind a scanned code: a notice like on a community board, and one large button. */
export function NoticePage() {
  const t = useWords(reportWords)
  const { token = '' } = useParams<{ token: string }>()
  const { data, problem, again } = useHouse<NoticeAnswer>(`/api/v1/open/codes/${token}`)
  const { begun } = useReport(token)
  if (data && data.closed === null) {
    return (
      <Screen
        title={t('report.notice')}
        action={
          <>
            <p className="soft center">{t(begun ? 'report.go-on.why' : 'report.begin.time')}</p>
            <ButtonLink to={`/${token}/what`} look="main">
              <span className="large">{t(begun ? 'report.go-on' : 'report.begin')}</span>
            </ButtonLink>
          </>
        }
      >
        <Board notice={data} />
        <ButtonLink to="/">{t('report.have-number')}</ButtonLink>
      </Screen>
    )
  }
  return (
    <Screen title={t('report.notice')}>
      {data?.closed ? (
        <Closed notice={data} />
      ) : problem ? (
        <NoNotice problem={problem} again={again} />
      ) : (
        <LoadingState />
      )}
      {(data || problem) && <ButtonLink to="/">{t('report.have-number')}</ButtonLink>}
    </Screen>
  )
}

/** Who, when, where, what for. */
function Board({ notice }: { notice: NoticeAnswer }) {
  const t = useWords(reportWords)
  const { language } = useLanguage()
  const { deputy, activity, street, community, triage } = notice
  const soon = triage && isSaid(triage.unit) ? t(`report.after.${triage.unit}`, { n: triage.amount }) : ''
  return (
    <article className="board">
      <h2>
        {activity
          ? nameIn(language, { name: activity.title, nameEn: activity.titleEn })
          : placeIn(language, street, community)}
      </h2>
      <dl>
        <dt>{t('report.who')}</dt>
        <dd>
          {deputy ? (
            <>
              <strong>{deputy.name}</strong>
              <span className="board-title">{bothIn(language, deputy.title)}</span>
            </>
          ) : (
            t('report.who.street', { street: nameIn(language, street) })
          )}
        </dd>
        <dt>{t('report.when')}</dt>
        <dd>{activity ? <Times activity={activity} /> : t('report.when.any')}</dd>
        <dt>{t('report.where')}</dt>
        <dd>
          {placeIn(language, street, community)}
          {activity?.place && <span className="board-title">{activity.place}</span>}
        </dd>
        <dt>{t('report.what-for')}</dt>
        <dd>{t('report.what-for.text')}</dd>
        <dt>{t('report.after')}</dt>
        <dd>
          {soon}
          {soon !== '' && language === 'en' && ' '}
          {t('report.after.text')}
        </dd>
      </dl>
    </article>
  )
}

const UNITS = ['working_days', 'calendar_days', 'months'] as const
const isSaid = (unit: string): unit is (typeof UNITS)[number] => (UNITS as readonly string[]).includes(unit)

/** Day and hours, neither broken over two lines. */
function Times({ activity }: { activity: NonNullable<NoticeAnswer['activity']> }) {
  const { language } = useLanguage()
  const { heldOn, startsAt, endsAt } = activity
  return (
    <>
      <span className="whole">{sayDate(heldOn, language)}</span>{' '}
      <span className="whole tabular">
        {startsAt.slice(0, 5)}
        {endsAt && `–${endsAt.slice(0, 5)}`}
      </span>
    </>
  )
}

function Closed({ notice }: { notice: NoticeAnswer }) {
  const t = useWords(reportWords)
  const { language } = useLanguage()
  return (
    <Notice kind="soon" title={t('report.closed')}>
      {notice.closed && <p>{bothIn(language, notice.closed)}</p>}
      <p>{t('report.closed.then')}</p>
    </Notice>
  )
}

/** An unknown code, and what to do instead; anything else is said as everywhere. */
function NoNotice({ problem, again }: { problem: Problem; again(): void }) {
  const t = useWords(reportWords)
  const unknown = problem.status === 404 || problem.status === 422 || problem.status === 410
  if (!unknown) return <ErrorState problem={problem} again={again} />
  return (
    <Notice kind="late" alert title={t('report.unknown')}>
      <p>{t('report.unknown.why')}</p>
    </Notice>
  )
}
