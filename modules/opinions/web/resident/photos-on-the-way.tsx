import { useEffect, useRef } from 'react'
import { useWords } from '../../../../platform/ui/language.tsx'
import { Notice } from '../../../../platform/ui/phone/shows.tsx'
import { uiWords } from '../../../../platform/ui/words.ts'
import { usePosts } from './sending.ts'
import { reportWords } from './words-of-report.ts'

/** Photos go after their matter, one by one: how many are still on their way, and which were refused. */
export function PhotosOnTheWay({ onArrival }: { onArrival?: () => void }) {
  const t = useWords(reportWords)
  const u = useWords(uiWords)
  const photos = (usePosts() ?? []).filter((one) => one.path === 'photo')
  const waiting = photos.filter((one) => one.state === 'kept' || one.state === 'sending').length
  const before = useRef(waiting)
  useEffect(() => {
    if (waiting < before.current) onArrival?.()
    before.current = waiting
  }, [waiting, onArrival])
  const returned = photos.filter((one) => one.state === 'returned')
  return (
    <div role="status" className="stack">
      {waiting > 0 && (
        <Notice>
          <p>{t('report.photos.waiting', { n: waiting })}</p>
        </Notice>
      )}
      {returned[0] && (
        <Notice kind="late">
          <p>{t('report.photos.returned', { n: returned.length, why: returned[0].why || u('ui.error.server') })}</p>
        </Notice>
      )}
    </div>
  )
}
