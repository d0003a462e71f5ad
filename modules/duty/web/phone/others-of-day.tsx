import { useState } from 'react'
import { usePick, useWords } from '../../../../platform/ui/language.tsx'
import { useMe } from '../../../../platform/ui/me.tsx'
import { Button } from '../../../../platform/ui/phone/button.tsx'
import { Card } from '../../../../platform/ui/phone/shows.tsx'
import { useAsk } from '../../../../platform/ui/phone/use-ask.ts'
import type { ListAnswer } from '../../../activities/contract.ts'
import { phoneWords } from '../../words-of-phone.ts'
import { Objecting } from './objecting.tsx'

const HELD = ['closed', 'summarised']

/** What else was held in the deputy's street that day: somebody who came without being listed finds it here. */
export function OthersOfDay({ day, known, onDone }: { day: string; known: readonly string[]; onDone: () => void }) {
  const t = useWords(phoneWords)
  const pick = usePick()
  const me = useMe()
  const [open, setOpen] = useState(false)
  const [missed, setMissed] = useState<string | null>(null)
  const streetId = me.street?.id
  const asked = useAsk<ListAnswer>(open ? '/api/v1/activities' : null, { from: day, to: day, streetId, limit: 50 })
  const others = asked.data?.items.filter((one) => HELD.includes(one.state) && !known.includes(one.activityId))
  if (!open) {
    return (
      <Button look="quiet" onPress={() => setOpen(true)}>
        {t('duty.phone.day-others')}
      </Button>
    )
  }
  return (
    <Card title={t('duty.phone.day-others')}>
      {others?.length === 0 && <p className="soft">{t('duty.phone.day-no-others')}</p>}
      {others?.map((one) => (
        <div key={one.activityId} className="card-foot">
          <p>{pick({ zh: one.title, en: one.titleEn })}</p>
          <Button look="quiet" onPress={() => setMissed(one.activityId)}>
            {t('duty.phone.i-was-there')}
          </Button>
        </div>
      ))}
      {missed !== null && <Objecting about={{ activityId: missed }} onClose={() => setMissed(null)} onDone={onDone} />}
    </Card>
  )
}
