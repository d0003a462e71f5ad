import { sayInstant } from '../../platform/ui/format.ts'
import { useLanguage, useWords } from '../../platform/ui/language.tsx'
import { Button, ButtonLink } from '../../platform/ui/phone/button.tsx'
import { outbox, type Parcel } from '../../platform/ui/phone/outbox.ts'
import { Screen } from '../../platform/ui/phone/screen.tsx'
import { Card } from '../../platform/ui/phone/shows.tsx'
import { EmptyState } from '../../platform/ui/phone/states.tsx'
import { ParcelBadge, useOutbox } from '../../platform/ui/phone/use-outbox.tsx'
import { frameWords } from './words-of-frame.ts'
import { wordsOf } from './words-of-parcel.ts'

/** What this phone has sent today, still has to send, or got back, each with where it is. */
export default function OutboxPage() {
  const t = useWords(frameWords)
  const parcels = [...useOutbox()].reverse()
  const waiting = parcels.some((parcel) => parcel.state === 'kept')
  return (
    <Screen
      title={t('frame.outbox')}
      back="/"
      action={waiting ? <Button onPress={() => void outbox.deliver()}>{t('frame.outbox.now')}</Button> : undefined}
    >
      <p className="soft">{t('frame.outbox.hint')}</p>
      {parcels.length === 0 && <EmptyState text={t('frame.outbox.none')} />}
      {parcels.map((parcel) => (
        <OneParcel key={parcel.id} parcel={parcel} />
      ))}
    </Screen>
  )
}

function OneParcel({ parcel }: { parcel: Parcel }) {
  const t = useWords(frameWords)
  const { language } = useLanguage()
  return (
    <Card title={parcel.label}>
      <p className="soft tabular">{t('frame.outbox.made', { when: sayInstant(parcel.madeAt, language) })}</p>
      <p>
        <ParcelBadge parcel={parcel} />
      </p>
      {parcel.state === 'returned' && (
        <>
          {wordsOf(parcel.body).map((words) => (
            <p key={words}>{words}</p>
          ))}
          {parcel.to && <ButtonLink to={parcel.to}>{t('frame.outbox.mend')}</ButtonLink>}
          <Button look="quiet" onPress={() => void outbox.drop(parcel.id)}>
            {t('frame.outbox.drop')}
          </Button>
        </>
      )}
    </Card>
  )
}
