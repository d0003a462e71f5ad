import { useWords } from '../../../../platform/ui/language.tsx'
import { Button, ButtonLink } from '../../../../platform/ui/phone/button.tsx'
import { outbox, type Parcel } from '../../../../platform/ui/phone/outbox.ts'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { Card } from '../../../../platform/ui/phone/shows.tsx'
import { ParcelBadge } from '../../../../platform/ui/phone/use-outbox.tsx'
import { phoneWords } from '../../words-of-phone.ts'

interface SentProps {
  title: string
  parcel: Parcel
  /** What happens with it in the office. */
  next: string
  /** It was refused: back to what was written, to be sent anew. */
  onMend: () => void
}

/** Where what was sent is, in honest words, and what happens next. */
export function Sent({ title, parcel, next, onMend }: SentProps) {
  const t = useWords(phoneWords)
  const mend = () => {
    void outbox.drop(parcel.id)
    onMend()
  }
  return (
    <Screen
      title={title}
      back="/"
      action={
        parcel.state === 'returned' ? (
          <Button onPress={mend}>{t('activities.phone.mend')}</Button>
        ) : (
          <ButtonLink to="/">{t('activities.phone.done')}</ButtonLink>
        )
      }
    >
      <Card title={parcel.label}>
        <p role="status">
          <ParcelBadge parcel={parcel} />
        </p>
        {parcel.state !== 'returned' && <p className="soft">{next}</p>}
      </Card>
    </Screen>
  )
}
