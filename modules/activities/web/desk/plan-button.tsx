import { useLocation } from 'wouter'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { useWords } from '../../../../platform/ui/language.tsx'
import { hasRole, useMe } from '../../../../platform/ui/me.tsx'
import { deskWords } from '../../words-of-desk.ts'
import type { Places } from './use-places.ts'

/** The way to plan an activity: for those who run a street or the district; a member of a committee reads who does. */
export function PlanButton({ places }: { places: Places }) {
  const t = useWords(deskWords)
  const me = useMe()
  const [, go] = useLocation()
  const plans = places.ownStreets.length > 0
  if (!plans && !hasRole(me, 'street_member')) return null
  return (
    <ReasonedButton
      type="primary"
      why={plans ? null : t('activities.not-your-street')}
      onClick={() => go('/activities/new')}
    >
      {t('desk.new')}
    </ReasonedButton>
  )
}
