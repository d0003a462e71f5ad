import { useParams } from 'wouter'
import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { Card, List, Notice, Row } from '../../../../platform/ui/phone/shows.tsx'
import { ErrorState, KeptNote, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import { useToday } from '../../../../platform/ui/phone/today.ts'
import { useAsk } from '../../../../platform/ui/phone/use-ask.ts'
import type { DetailAnswer } from '../../contract.ts'
import { phoneWords } from '../../words-of-phone.ts'
import { AnswerButtons } from './answer-buttons.tsx'
import { sayHours } from './say-hours.ts'

/** One activity as a notice on a board: when, where, what about, and my answer. */
export default function ActivityPage() {
  const t = useWords(phoneWords)
  const pick = usePick()
  const { id } = useParams<{ id: string }>()
  const asked = useAsk<DetailAnswer>(`/api/v1/activities/${id}`, {}, { keep: true })
  const activity = asked.data
  const today = useToday()
  if (!activity) {
    return (
      <Screen title={t('activities.phone.week')} back="/">
        {asked.problem ? <ErrorState problem={asked.problem} again={asked.again} /> : <LoadingState />}
      </Screen>
    )
  }
  // An answer kept on the phone may be older than the day.
  const mayAnswer = activity.can.answer.can && activity.heldOn >= today
  return (
    <Screen
      title={pick({ zh: activity.title, en: activity.titleEn })}
      back="/"
      action={mayAnswer ? <AnswerButtons activityId={id} own={activity.own} onAnswered={asked.again} /> : undefined}
    >
      <Facts activity={activity} />
      {activity.cancelledReason && (
        <Notice kind="late" title={t('activities.phone.cancelled')}>
          <p>{activity.cancelledReason}</p>
        </Notice>
      )}
      <KeptNote at={asked.keptAt} />
      {mayAnswer && <p className="soft">{t('activities.phone.not-compulsory')}</p>}
      {activity.summary && (
        <Card title={t('activities.phone.summary')}>
          <p>{activity.summary}</p>
        </Card>
      )}
      {activity.namesShown && activity.opinions.length > 0 && (
        <List label={t('activities.phone.what-was-said')}>
          {activity.opinions.map((opinion) => (
            <Row key={opinion.id} title={pick({ zh: opinion.words, en: opinion.wordsEn })} />
          ))}
        </List>
      )}
    </Screen>
  )
}

/** When, where and what about, as a notice on a board says it. */
function Facts({ activity }: { activity: DetailAnswer }) {
  const t = useWords(phoneWords)
  const pick = usePick()
  const { language } = useLanguage()
  const place = [
    pick({ zh: activity.street ?? '', en: activity.streetEn }),
    pick({ zh: activity.community ?? '', en: activity.communityEn }),
    activity.place,
  ]
  return (
    <Card>
      <p className="tabular">
        {sayDate(activity.heldOn, language)} {sayHours(activity.startsAt, activity.endsAt)}
      </p>
      <p>
        <span className="soft">{t('activities.phone.where')} </span>
        {place.filter(Boolean).join(' · ')}
      </p>
      {activity.theme && (
        <p>
          <span className="soft">{t('activities.phone.theme')} </span>
          {activity.theme}
        </p>
      )}
      {activity.state === 'published' && (
        <p>
          <a href={`/api/v1/activities/${activity.activityId}/calendar.ics`}>{t('activities.phone.calendar')}</a>
        </p>
      )}
    </Card>
  )
}
