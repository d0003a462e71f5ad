import './items.css'
import { useWords } from '../../../../platform/ui/language.tsx'
import { hasRole, useMe } from '../../../../platform/ui/me.tsx'
import { ButtonLink } from '../../../../platform/ui/phone/button.tsx'
import type { Parcel } from '../../../../platform/ui/phone/outbox.ts'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { List, Row } from '../../../../platform/ui/phone/shows.tsx'
import { EmptyState, ErrorState, KeptNote, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import { useAsk } from '../../../../platform/ui/phone/use-ask.ts'
import { ParcelBadge, useOutbox } from '../../../../platform/ui/phone/use-outbox.tsx'
import type { EnteredAnswer } from '../../contract-intake.ts'
import type { MineAnswer } from '../../contract-ledger.ts'
import { phoneWords } from '../../words-of-phone.ts'
import { intakePhoneWords } from '../../words-of-phone-intake.ts'
import { ItemRows } from './item-rows.tsx'
import { groupsOf } from './next-step.ts'
import { placesToEnter } from './places-to-enter.ts'
import { RUNS_A_STREET } from './runs-a-street.ts'
import { StreetWaits } from './street-waits.tsx'
import { sentPage, useIntakeRights, useMyHeard, useStreetDeputies } from './use-intake.ts'

/** As many as the house gives at once; older ones are over long ago. */
const MOST = 100

/** The tab of items: for a deputy what they raised, for a recorder what they entered, for a street what waits. */
export default function ItemsPage() {
  const t = useWords(phoneWords)
  const me = useMe()
  const deputy = hasRole(me, 'deputy')
  const street = hasRole(me, ...RUNS_A_STREET)
  const enters = street || hasRole(me, 'recorder')
  // Asked here, so that the forms open without a network later on.
  const rights = useIntakeRights().data
  const [only, another] = enters ? placesToEnter(rights?.streets ?? [], me.roles) : []
  useStreetDeputies(only && !another ? only.streetId : null)
  useMyHeard(deputy)
  return (
    <Screen
      title={t('opinions.phone.items')}
      action={
        <>
          {deputy && (
            <ButtonLink to="/opinions/new" look="main">
              {t('opinions.phone.new')}
            </ButtonLink>
          )}
          {enters && (
            <ButtonLink to="/opinions/for-resident" look={deputy ? 'quiet' : 'main'}>
              {t('opinions.phone.for-resident')}
            </ButtonLink>
          )}
        </>
      }
    >
      <OnThisPhone />
      {street && <StreetWaits />}
      <Mine deputy={deputy} quiet={street && !deputy} />
      {deputy && (
        <List label={t('opinions.phone.my-code')}>
          <Row to="/opinions/heard" title={t('opinions.phone.heard')} sub={t('opinions.phone.heard-hint')} />
          <Row to="/opinions/code" title={t('opinions.phone.my-code')} sub={t('opinions.phone.my-code-hint')} />
        </List>
      )}
    </Screen>
  )
}

/** What was written today on this phone: not sent yet, returned, or received with its receipt still to be shown. */
function OnThisPhone() {
  const t = useWords(intakePhoneWords)
  const parcels = useOutbox().filter((parcel) => parcel.to === sentPage(parcel.id))
  if (parcels.length === 0) return null
  return (
    <>
      <h2>{t('opinions.intake.just-entered')}</h2>
      <List label={t('opinions.intake.just-entered')}>
        {[...parcels].reverse().map((parcel) => (
          <Row key={parcel.id} to={sentPage(parcel.id)} title={parcel.label} sub={<WhereItIs parcel={parcel} />} />
        ))}
      </List>
    </>
  )
}

/** In honest words, with the number once there is one. */
function WhereItIs({ parcel }: { parcel: Parcel }) {
  const number = parcel.state === 'received' ? (parcel.answer as EnteredAnswer).number : null
  return (
    <>
      {number && <span className="item-number">{number}</span>}
      <ParcelBadge parcel={parcel} />
    </>
  )
}

/** A street that entered nothing itself has its counts above; nothing more needs to be said. */
function Mine({ deputy, quiet }: { deputy: boolean; quiet: boolean }) {
  const t = useWords(phoneWords)
  const asked = useAsk<MineAnswer>('/api/v1/opinions/mine', { limit: MOST }, { keep: true })
  if (asked.problem && !asked.data) return <ErrorState problem={asked.problem} again={asked.again} />
  if (!asked.data) return <LoadingState />
  const { items, next } = asked.data
  if (items.length === 0 && quiet) return null
  if (items.length === 0) return <EmptyState text={t(deputy ? 'opinions.phone.none' : 'opinions.phone.none-entered')} />
  return (
    <>
      <KeptNote at={asked.keptAt} />
      {groupsOf(items).map(({ group, items }) => (
        <section key={group} className="screen-group" aria-labelledby={`items-${group}`}>
          <h2 id={`items-${group}`} className="group">
            {t(`opinions.phone.${group}`)}
          </h2>
          <ItemRows label={t(`opinions.phone.${group}`)} items={items} />
        </section>
      ))}
      {next !== null && <p className="soft">{t('opinions.phone.bounded', { n: MOST })}</p>}
    </>
  )
}
