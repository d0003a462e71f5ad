import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import { hasRole, useMe } from '../../../../platform/ui/me.tsx'
import { ButtonLink } from '../../../../platform/ui/phone/button.tsx'
import { Card, Notice } from '../../../../platform/ui/phone/shows.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import { useAsk } from '../../../../platform/ui/phone/use-ask.ts'
import type { WaitingAnswer } from '../../contract.ts'
import { phoneWords } from '../../words-of-phone.ts'
import { STREET_STAFF } from '../street-staff.ts'

/** Those who run a street's activities, away from the desk: who has not reported, and a visit to enter. */
export function StreetToday() {
  const t = useWords(phoneWords)
  const staff = hasRole(useMe(), ...STREET_STAFF)
  return (
    <>
      {staff && (
        <>
          <Waiting />
          <ButtonLink to="/visits/new" look="main">
            {t('activities.phone.visit')}
          </ButtonLink>
        </>
      )}
      <Notice>
        <p>{t(staff ? 'activities.phone.rest-at-desk' : 'activities.phone.all-at-desk')}</p>
        <p>
          <a href="/desk/">{t('activities.phone.to-desk')}</a>
        </p>
      </Notice>
    </>
  )
}

function Waiting() {
  const t = useWords(phoneWords)
  const pick = usePick()
  const { language } = useLanguage()
  const asked = useAsk<WaitingAnswer>('/api/v1/my/activities-waiting')
  if (asked.problem && !asked.data) return <ErrorState problem={asked.problem} again={asked.again} />
  if (!asked.data) return <LoadingState />
  const days = asked.data.contactDays
  if (days.length === 0) return <p className="empty">{t('activities.phone.no-contact-day')}</p>
  return (
    <>
      {days.map((day) => (
        <Card key={day.contactDayId}>
          <p className="tabular">
            {sayDate(day.heldOn, language)} {pick({ zh: day.street, en: day.streetEn })}
          </p>
          <h2>{t('activities.phone.contact-day')}</h2>
          <p>
            {t(day.missing === 0 ? 'activities.phone.all-reported' : 'activities.phone.missing', { n: day.missing })}
          </p>
          <ButtonLink to={`/contact-days/${day.contactDayId}`}>{t('activities.phone.who-is-missing')}</ButtonLink>
        </Card>
      ))}
    </>
  )
}
