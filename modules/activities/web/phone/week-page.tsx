import { Link } from 'wouter'
import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import { hasRole, useMe } from '../../../../platform/ui/me.tsx'
import { ButtonLink } from '../../../../platform/ui/phone/button.tsx'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { Badge, Card } from '../../../../platform/ui/phone/shows.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import { useAsk } from '../../../../platform/ui/phone/use-ask.ts'
import type { OwnWeekAnswer, RecorderAnswer } from '../../contract.ts'
import { phoneWords } from '../../words-of-phone.ts'
import { AnswerButtons } from './answer-buttons.tsx'
import { sayHours } from './say-hours.ts'

type Own = OwnWeekAnswer['items'][number]

/** What concerns me these two weeks: first what a recorder still has to report, then where a deputy is expected. */
export default function WeekPage() {
  const t = useWords(phoneWords)
  const me = useMe()
  const recorder = hasRole(me, 'recorder')
  const deputy = hasRole(me, 'deputy')
  return (
    <Screen title={t('activities.phone.week')}>
      {recorder && <CommunitySessions />}
      {(deputy || !recorder) && <OwnWeek />}
    </Screen>
  )
}

function OwnWeek() {
  const t = useWords(phoneWords)
  const asked = useAsk<OwnWeekAnswer>('/api/v1/my/week')
  if (asked.problem && !asked.data) return <ErrorState problem={asked.problem} again={asked.again} />
  if (!asked.data) return <LoadingState />
  if (asked.data.items.length === 0) return <EmptyState text={t('activities.phone.none')} />
  return (
    <>
      {asked.data.items.map((item) => (
        <OwnCard key={item.activityId} item={item} onAnswered={asked.again} />
      ))}
    </>
  )
}

function OwnCard({ item, onAnswered }: { item: Own; onAnswered: () => void }) {
  const t = useWords(phoneWords)
  const pick = usePick()
  const { language } = useLanguage()
  const others = item.tallies.named - (item.own ? 1 : 0)
  return (
    <Card>
      <p className="soft tabular">
        {sayDate(item.heldOn, language)} {sayHours(item.startsAt, item.endsAt)}
      </p>
      <h2>
        <Link href={`/activities/${item.activityId}`}>{pick({ zh: item.title, en: item.titleEn })}</Link>
      </h2>
      <p>
        <OwnBadge item={item} />
        {item.place && <span className="soft"> {item.place}</span>}
      </p>
      {others > 0 && <p className="soft">{t('activities.phone.with', { count: others })}</p>}
      {item.can.answer.can && item.own?.answer !== 'leave' && (
        <AnswerButtons activityId={item.activityId} own={item.own} onAnswered={onAnswered} />
      )}
    </Card>
  )
}

/** Where I stand with this session, in a word. */
function OwnBadge({ item }: { item: Own }) {
  const t = useWords(phoneWords)
  if (item.state === 'cancelled') return <Badge kind="stopped">{t('activities.phone.cancelled')}</Badge>
  if (item.own?.mark === 'present') return <Badge kind="done">{t('activities.phone.present')}</Badge>
  if (item.own?.mark === 'leave' || item.own?.answer === 'leave')
    return <Badge kind="stopped">{t('activities.phone.said-leave')}</Badge>
  if (item.own?.mark === 'absent') return <Badge kind="stopped">{t('activities.phone.absent')}</Badge>
  if (item.own?.answer === 'coming') return <Badge kind="done">{t('activities.phone.said-coming')}</Badge>
  if (item.state !== 'published') return <Badge kind="done">{t('activities.phone.held')}</Badge>
  return (
    <Badge kind={item.own ? 'soon' : 'waiting'}>
      {t(item.own ? 'activities.phone.you-are-due' : 'activities.phone.open-to-all')}
    </Badge>
  )
}

function CommunitySessions() {
  const t = useWords(phoneWords)
  const pick = usePick()
  const { language } = useLanguage()
  const asked = useAsk<RecorderAnswer>('/api/v1/my/community-sessions')
  if (asked.problem && !asked.data) return <ErrorState problem={asked.problem} again={asked.again} />
  if (!asked.data) return <LoadingState />
  if (asked.data.items.length === 0) return <EmptyState text={t('activities.phone.none')} />
  return (
    <>
      {asked.data.items.map((item) => (
        <Card key={item.activityId}>
          <p className="soft tabular">
            {sayDate(item.heldOn, language)} {sayHours(item.startsAt, item.endsAt)}
          </p>
          <h2>{pick({ zh: item.title, en: item.titleEn })}</h2>
          <p>
            <Badge kind={item.reported ? 'done' : item.can.report.can ? 'soon' : 'waiting'}>
              {t(item.reported ? 'activities.phone.reported' : 'activities.phone.to-report')}
            </Badge>
          </p>
          {item.can.report.can && (
            <ButtonLink to={`/report/${item.activityId}`} look={item.reported ? 'quiet' : 'main'}>
              {t(item.reported ? 'activities.phone.report-again' : 'activities.phone.report')}
            </ButtonLink>
          )}
        </Card>
      ))}
    </>
  )
}
