import { useState } from 'react'
import { useLocation } from 'wouter'
import { newId } from '../../../../platform/ids/new-id.ts'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import type { BulletinListAnswer } from '../../contract.ts'
import type { Speaker } from './speak.ts'

interface NextProps {
  next: BulletinListAnswer
  speaker: Speaker
  opened: string | null
}

/** What comes next: the quarter to count, with the reason where it cannot be; or the bulletin that is on its way. */
export function NextBulletin({ next: { begin, items }, speaker, opened }: NextProps) {
  const { t } = speaker
  const toast = useToast()
  const [, go] = useLocation()
  const [id, setId] = useState(newId)
  const count = useDeed<object, { bulletinId: string }>('POST', '/api/v1/bulletins', {
    done: ({ bulletinId }) => {
      toast.say(t('done.begin'))
      setId(newId())
      go(`/bulletins/${bulletinId}`)
    },
  })
  const onItsWay = items.find((line) => line.state !== 'issued')
  const why = speaker.why(begin.can)
  if (onItsWay && onItsWay.bulletinId === opened) return null
  return (
    <section
      className={`panel bulletin-next no-print${why && !onItsWay ? '' : ' bulletin-next-ready'}`}
      aria-label={t('next.region')}
    >
      <div>
        <p>
          <strong>{speaker.quarter(begin)}</strong>{' '}
          {t(onItsWay ? 'next.on-its-way' : why ? 'next.not-ready' : 'next.ready')}
        </p>
        {why && <p className="soft">{onItsWay ? t(`state.${onItsWay.state}`) : why}</p>}
      </div>
      {onItsWay ? (
        <ReasonedButton type="primary" onClick={() => go(`/bulletins/${onItsWay.bulletinId}`)}>
          {t('next.open')}
        </ReasonedButton>
      ) : (
        <ReasonedButton
          type="primary"
          why={why}
          loading={count.busy}
          onClick={() => void count.run({ id, year: begin.year, quarter: begin.quarter })}
        >
          {t('next.begin')}
        </ReasonedButton>
      )}
    </section>
  )
}
