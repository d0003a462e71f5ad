import { Link } from 'wouter'
import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import { Badge, Card } from '../../../../platform/ui/phone/shows.tsx'
import { EmptyState, ErrorState, KeptNote, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import { useToday } from '../../../../platform/ui/phone/today.ts'
import { useAsk } from '../../../../platform/ui/phone/use-ask.ts'
import type { OwnWeekAnswer } from '../../contract.ts'
import { phoneWords } from '../../words-of-phone.ts'
import { AnswerButtons } from './answer-buttons.tsx'
import { sayHours } from './say-hours.ts'
import { groupsOfWeek } from './week-groups.ts'

type Own = OwnWeekAnswer['items'][number]

/** Where a deputy is expected or may come: what lies ahead first, what this week has gone by last. */
export function OwnWeek() {
  const t = useWords(phoneWords)
  const today = useToday()
  const asked = useAsk<OwnWeekAnswer>('/api/v1/my/week', {}, { keep: true })
  if (asked.problem && !asked.data) return <ErrorState problem={asked.problem} again={asked.again} />
  if (!asked.data) return <LoadingState />
  if (asked.data.items.length === 0) return <EmptyState text={t('activities.phone.none')} />
  return (
    <>
      <KeptNote at={asked.keptAt} />
      {groupsOfWeek(asked.data, today).map(({ group, items }) => (
        <section key={group} className="screen-group" aria-labelledby={`week-${group}`}>
          <h2 id={`week-${group}`} className="group">
            {t(`activities.phone.${group}`)}
          </h2>
          {items.map((item) => (
            <OwnCard key={item.activityId} item={item} gone={group === 'gone-by'} onAnswered={asked.again} />
          ))}
        </section>
      ))}
    </>
  )
}

function OwnCard({ item, gone, onAnswered }: { item: Own; gone: boolean; onAnswered: () => void }) {
  const t = useWords(phoneWords)
  const pick = usePick()
  const { language } = useLanguage()
  const others = item.tallies.named - (item.own ? 1 : 0)
  return (
    <Card>
      <p className="tabular">
        {sayDate(item.heldOn, language)} {sayHours(item.startsAt, item.endsAt)}
      </p>
      <h3>
        <Link href={`/activities/${item.activityId}`}>{pick({ zh: item.title, en: item.titleEn })}</Link>
      </h3>
      <p>
        <OwnBadge item={item} gone={gone} />
      </p>
      {item.place && <p className="soft">{item.place}</p>}
      {others > 0 && <p className="soft">{t('activities.phone.with', { count: others })}</p>}
      {!gone && item.can.answer.can && item.own?.answer !== 'leave' && (
        <AnswerButtons activityId={item.activityId} own={item.own} onAnswered={onAnswered} />
      )}
    </Card>
  )
}

/** Where I stand with this session, in a word. */
function OwnBadge({ item, gone }: { item: Own; gone: boolean }) {
  const t = useWords(phoneWords)
  if (item.state === 'cancelled') return <Badge kind="stopped">{t('activities.phone.cancelled')}</Badge>
  if (item.own?.mark === 'present') return <Badge kind="done">{t('activities.phone.present')}</Badge>
  if (item.own?.mark === 'leave' || item.own?.answer === 'leave')
    return <Badge kind="stopped">{t('activities.phone.said-leave')}</Badge>
  if (item.own?.mark === 'absent') return <Badge kind="stopped">{t('activities.phone.absent')}</Badge>
  if (item.state !== 'published') return <Badge kind="done">{t('activities.phone.held')}</Badge>
  if (gone) return <Badge kind="waiting">{t('activities.phone.being-entered')}</Badge>
  if (item.own?.answer === 'coming') return <Badge kind="done">{t('activities.phone.said-coming')}</Badge>
  return (
    <Badge kind={item.own ? 'soon' : 'waiting'}>
      {t(item.own ? 'activities.phone.you-are-due' : 'activities.phone.open-to-all')}
    </Badge>
  )
}
