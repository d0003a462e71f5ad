import { useWords } from '../../../../platform/ui/language.tsx'
import { ButtonLink } from '../../../../platform/ui/phone/button.tsx'
import type { Parcel } from '../../../../platform/ui/phone/outbox.ts'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { Card } from '../../../../platform/ui/phone/shows.tsx'
import { ParcelBadge } from '../../../../platform/ui/phone/use-outbox.tsx'
import { phoneWords } from '../../words-of-phone.ts'

/** Where what was sent is, in honest words, and what happens next. */
export function Sent({ title, parcel, next }: { title: string; parcel: Parcel; next: string }) {
  const t = useWords(phoneWords)
  return (
    <Screen title={title} back="/" action={<ButtonLink to="/">{t('activities.phone.done')}</ButtonLink>}>
      <Card title={parcel.label}>
        <p role="status">
          <ParcelBadge parcel={parcel} />
        </p>
        {parcel.state !== 'returned' && <p className="soft">{next}</p>}
      </Card>
    </Screen>
  )
}
