import { useEffect, useState } from 'react'
import { sayInstant } from '../format.ts'
import { useLanguage, useWords } from '../language.tsx'
import { uiWords } from '../words.ts'
import { outbox, type Parcel } from './outbox.ts'
import { Badge } from './shows.tsx'

/** What this person has put in the outbox, newest last; re-renders when something moves. */
export function useOutbox(): readonly Parcel[] {
  const [parcels, setParcels] = useState(outbox.list)
  useEffect(() => {
    const read = () => setParcels(outbox.list())
    // Something may have moved between the first drawing and this.
    read()
    return outbox.listen(read)
  }, [])
  return parcels
}

/** Sends when the network or the person comes back. Mounted once, by the frame. */
export function useDelivery(personId: string | null): void {
  useEffect(() => {
    void outbox.belongTo(personId)
    const deliver = () => {
      if (document.visibilityState === 'visible') void outbox.deliver()
    }
    window.addEventListener('online', deliver)
    document.addEventListener('visibilitychange', deliver)
    return () => {
      window.removeEventListener('online', deliver)
      document.removeEventListener('visibilitychange', deliver)
    }
  }, [personId])
}

/** Where a parcel is, in honest words. */
export function ParcelBadge({ parcel }: { parcel: Parcel }) {
  const t = useWords(uiWords)
  const { language } = useLanguage()
  if (parcel.state === 'received') {
    const when = parcel.receivedAt && sayInstant(parcel.receivedAt, language)
    return <Badge kind="done">{when ? t('ui.sent.received-at', { when }) : t('ui.sent.received')}</Badge>
  }
  if (parcel.state === 'sending') return <Badge kind="going">{t('ui.sent.sending')}</Badge>
  if (parcel.state === 'returned') {
    return <Badge kind="late">{t('ui.sent.returned', { why: parcel.why || t('ui.error.server') })}</Badge>
  }
  return <Badge kind="waiting">{t('ui.sent.kept')}</Badge>
}
