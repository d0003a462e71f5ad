import { useEffect, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { newId } from '../../../../platform/ids/new-id.ts'
import { useWords } from '../../../../platform/ui/language.tsx'
import { Button, ButtonLink } from '../../../../platform/ui/phone/button.tsx'
import { outbox, type Parcel } from '../../../../platform/ui/phone/outbox.ts'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { Card } from '../../../../platform/ui/phone/shows.tsx'
import { EmptyState, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import { ParcelBadge, useOutbox } from '../../../../platform/ui/phone/use-outbox.tsx'
import type { EnterBody, EnteredAnswer } from '../../contract-intake.ts'
import { phoneWords } from '../../words-of-phone.ts'
import { intakePhoneWords } from '../../words-of-phone-intake.ts'
import { DraftWarning } from './draft-warning.tsx'
import { draftOf } from './intake-draft.ts'
import { Slip } from './slip.tsx'
import { useIntakeDraft } from './use-intake.ts'

/** The house's word for a line that somebody made an item of before. */
const RAISED_ALREADY = 'opinions.heard-raised-already'

/** Where a matter written on this phone is: kept, sending, received under its number, or returned with the reason. */
export default function SentPage() {
  const t = useWords(intakePhoneWords)
  const { id } = useParams<{ id: string }>()
  const [known, setKnown] = useState(false)
  useEffect(() => void outbox.loaded().then(() => setKnown(true)), [])
  const parcel = useOutbox().find((one) => one.id === id)
  if (!parcel) {
    return (
      <Screen title={t('opinions.intake.received')} back="/opinions">
        {known ? <EmptyState text={t('opinions.intake.gone')} /> : <LoadingState />}
      </Screen>
    )
  }
  if (parcel.state === 'received') return <Received parcel={parcel} answer={parcel.answer as EnteredAnswer} />
  return <UnderWay parcel={parcel} />
}

function UnderWay({ parcel }: { parcel: Parcel }) {
  const t = useWords(phoneWords)
  const say = useWords(intakePhoneWords)
  const returned = parcel.state === 'returned'
  return (
    <Screen
      title={t('opinions.phone.item')}
      back="/opinions"
      action={
        returned ? (
          <Mend parcel={parcel} body={parcel.body as EnterBody} />
        ) : (
          <ButtonLink to="/opinions">{say('opinions.intake.to-list')}</ButtonLink>
        )
      }
    >
      <Card title={parcel.label}>
        <p role="status">
          <ParcelBadge parcel={parcel} />
        </p>
        {parcel.code === RAISED_ALREADY && <p className="soft">{say('opinions.heard.taken')}</p>}
        {returned && <DraftWarning channel={(parcel.body as EnterBody).channel} />}
        {!returned && <p className="soft">{say('opinions.intake.kept')}</p>}
      </Card>
    </Screen>
  )
}

/** A refused matter goes back into its form, nothing lost; the parcel has then done its duty. */
function Mend({ parcel, body }: { parcel: Parcel; body: EnterBody }) {
  const t = useWords(intakePhoneWords)
  const [, go] = useLocation()
  const [, change] = useIntakeDraft(body.channel)
  const forget = (to: string) => {
    void outbox.drop(parcel.id)
    go(to, { replace: true })
  }
  const mend = (linked: Partial<EnterBody> = {}) => {
    change(draftOf({ ...body, ...linked }, newId()))
    forget(body.channel === 'deputy' ? '/opinions/new' : '/opinions/for-resident')
  }
  if (parcel.code !== RAISED_ALREADY) return <Button onPress={() => mend()}>{t('opinions.intake.mend')}</Button>
  return (
    <>
      <Button onPress={() => forget('/opinions/heard')}>{t('opinions.heard.give-up')}</Button>
      <Button look="quiet" onPress={() => mend({ opinionId: null })}>
        {t('opinions.heard.unlink')}
      </Button>
    </>
  )
}

function Received({ parcel, answer }: { parcel: Parcel; answer: EnteredAnswer }) {
  const t = useWords(intakePhoneWords)
  const [, go] = useLocation()
  const own = answer.queryCode === null
  const forget = () => {
    void outbox.drop(parcel.id)
    go('/opinions', { replace: true })
  }
  return (
    <Screen
      title={t('opinions.intake.received')}
      back="/opinions"
      action={
        <>
          <ButtonLink to={own ? '/opinions/new' : '/opinions/for-resident'} look="main">
            {t(own ? 'opinions.intake.one-more-own' : 'opinions.intake.one-more')}
          </ButtonLink>
          {own ? (
            <ButtonLink to={`/opinions/items/${answer.itemId}`}>{t('opinions.intake.open')}</ButtonLink>
          ) : (
            <Button look="quiet" onPress={forget}>
              {t('opinions.intake.photographed')}
            </Button>
          )}
        </>
      }
    >
      <Slip answer={answer} />
    </Screen>
  )
}
