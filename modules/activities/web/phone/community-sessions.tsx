import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import { ButtonLink } from '../../../../platform/ui/phone/button.tsx'
import { Badge, Card } from '../../../../platform/ui/phone/shows.tsx'
import { EmptyState, ErrorState, KeptNote, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import { useToday } from '../../../../platform/ui/phone/today.ts'
import { useAsk } from '../../../../platform/ui/phone/use-ask.ts'
import { ParcelBadge, useOutbox } from '../../../../platform/ui/phone/use-outbox.tsx'
import type { RecorderAnswer } from '../../contract.ts'
import { phoneWords } from '../../words-of-phone.ts'
import { sayHours } from './say-hours.ts'

type Session = RecorderAnswer['items'][number]

/** What a recorder has to report, those owed first. */
export function CommunitySessions() {
  const t = useWords(phoneWords)
  const asked = useAsk<RecorderAnswer>('/api/v1/my/community-sessions', {}, { keep: true })
  if (asked.problem && !asked.data) return <ErrorState problem={asked.problem} again={asked.again} />
  if (!asked.data) return <LoadingState />
  if (asked.data.items.length === 0) return <EmptyState text={t('activities.phone.none')} />
  return (
    <>
      <KeptNote at={asked.keptAt} />
      {asked.data.items.map((session) => (
        <SessionCard key={session.activityId} session={session} />
      ))}
    </>
  )
}

function SessionCard({ session }: { session: Session }) {
  const t = useWords(phoneWords)
  const pick = usePick()
  const { language } = useLanguage()
  const { reported, heldOn } = session
  // A report that is still on this phone counts for its writer; the server does not know it yet.
  const parcel = useOutbox().findLast(
    (one) => one.path === `/api/v1/activities/${session.activityId}/report` && one.state !== 'received',
  )
  // Kept overnight without a network, the page still opens the day's report.
  const today = useToday()
  const mayReport = session.can.report.can || (session.state === 'published' && heldOn <= today)
  return (
    <Card>
      <p className="tabular">
        {sayDate(heldOn, language)} {sayHours(session.startsAt, session.endsAt)}
      </p>
      <h2>{pick({ zh: session.title, en: session.titleEn })}</h2>
      {session.place && <p className="soft">{session.place}</p>}
      <p>{parcel ? <ParcelBadge parcel={parcel} /> : <SessionBadge session={session} mayReport={mayReport} />}</p>
      {mayReport && (
        <ButtonLink to={`/report/${session.activityId}`} look={reported || parcel ? 'quiet' : 'main'}>
          {t(reported || parcel ? 'activities.phone.report-again' : 'activities.phone.report')}
        </ButtonLink>
      )}
    </Card>
  )
}

function SessionBadge({ session, mayReport }: { session: Session; mayReport: boolean }) {
  const t = useWords(phoneWords)
  const { language } = useLanguage()
  if (session.reported) return <Badge kind="done">{t('activities.phone.reported')}</Badge>
  if (mayReport) return <Badge kind="soon">{t('activities.phone.to-report')}</Badge>
  if (session.state !== 'published') return <Badge kind="done">{t('activities.phone.held')}</Badge>
  return <Badge kind="waiting">{t('activities.phone.not-yet', { day: sayDate(session.heldOn, language) })}</Badge>
}
