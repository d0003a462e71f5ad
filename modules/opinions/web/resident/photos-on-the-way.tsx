import { useEffect, useRef } from 'react'
import { useWords } from '../../../../platform/ui/language.tsx'
import { Button } from '../../../../platform/ui/phone/button.tsx'
import { Notice } from '../../../../platform/ui/phone/shows.tsx'
import { photosOf, takeOut, usePosts } from './sending.ts'
import { reportWords } from './words-of-report.ts'

interface OfMatter {
  refNumber: string
  /** Known where the matter was sent from this phone. */
  itemId: string | undefined
  /** One more has arrived. */
  onArrival?: () => void
}

/** Photos go after their matter, one by one: how many are still on their way, and which were refused. */
export function PhotosOnTheWay({ refNumber, itemId, onArrival }: OfMatter) {
  const t = useWords(reportWords)
  const photos = photosOf(usePosts() ?? [], [refNumber, itemId])
  const waiting = photos.filter((one) => one.state === 'kept' || one.state === 'sending').length
  const returned = photos.filter((one) => one.state === 'returned')
  const before = useRef(waiting)
  useEffect(() => {
    if (waiting < before.current) onArrival?.()
    before.current = waiting
  }, [waiting, onArrival])
  const why = returned[0]?.why || t('report.photos.gone')
  return (
    <div role="status" className="stack">
      {waiting > 0 && (
        <Notice>
          <p>{t('report.photos.waiting', { n: waiting })}</p>
        </Notice>
      )}
      {returned.length > 0 && (
        <>
          <Notice kind="late">
            <p>{t('report.photos.returned', { n: returned.length, why })}</p>
          </Notice>
          <Button look="quiet" onPress={() => returned.forEach(({ id }) => void takeOut(id))}>
            {t('report.photos.understood')}
          </Button>
        </>
      )}
    </div>
  )
}
