import { useWords } from '../../../../platform/ui/language.tsx'
import { hasRole, useMe } from '../../../../platform/ui/me.tsx'
import { HomeNews } from '../../../../platform/ui/phone/home-news.tsx'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { phoneWords } from '../../words-of-phone.ts'
import { CommunitySessions } from './community-sessions.tsx'
import { OwnWeek } from './own-week.tsx'
import { StreetToday } from './street-today.tsx'

/**
 * What concerns me these two weeks: first what a recorder still has to report, then where a deputy is expected. Who works
 * at the desk finds what cannot wait for the desk.
 */
export default function WeekPage() {
  const t = useWords(phoneWords)
  const me = useMe()
  const recorder = hasRole(me, 'recorder')
  const deputy = hasRole(me, 'deputy')
  return (
    <Screen title={t('activities.phone.week')}>
      <HomeNews />
      {recorder && <CommunitySessions />}
      {deputy && <OwnWeek />}
      {!recorder && !deputy && <StreetToday />}
    </Screen>
  )
}
