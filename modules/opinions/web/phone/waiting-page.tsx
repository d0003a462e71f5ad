import { useParams } from 'wouter'
import { useWords } from '../../../../platform/ui/language.tsx'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import { phoneWords } from '../../words-of-phone.ts'
import { intakePhoneWords } from '../../words-of-phone-intake.ts'
import { ItemRows } from './item-rows.tsx'
import { MOST_WAITING, useWaiting, WAITS } from './street-waits.tsx'

/** The rows behind one of the street's counts, what is due first on top. */
export default function WaitingPage() {
  const t = useWords(intakePhoneWords)
  const say = useWords(phoneWords)
  const params = useParams<{ what: string }>()
  const waits = WAITS.find((known) => known === params.what) ?? 'triage'
  const asked = useWaiting(waits)
  const title = t(`opinions.street.${waits}`)
  return (
    <Screen title={title} back="/opinions">
      {asked.problem && !asked.data && <ErrorState problem={asked.problem} again={asked.again} />}
      {asked.loading && <LoadingState />}
      {asked.data?.items.length === 0 && <EmptyState text={t('opinions.street.nothing')} />}
      {asked.data && asked.data.items.length > 0 && <ItemRows label={title} items={asked.data.items} />}
      {asked.data?.next && <p className="soft">{say('opinions.phone.bounded', { n: MOST_WAITING })}</p>}
    </Screen>
  )
}
