import { useState } from 'react'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import type { ItemAnswer, PartOfItem } from '../../contract-handling.ts'
import type { Speaker } from './speak.ts'
import { WordsForm } from './words-form.tsx'

/** Takes a unit's part from it again, with the reason it reads; shown where the server allows it. */
export function TakeAway({ item, part, speaker }: { item: ItemAnswer; part: PartOfItem; speaker: Speaker }) {
  const { t } = speaker
  const [asking, setAsking] = useState(false)
  if (!part.can.takeAway.can) return null
  const close = () => setAsking(false)
  if (!asking) {
    return (
      <div className="no-print">
        <ReasonedButton size="small" onClick={() => setAsking(true)}>
          {t('op.part.take-away')}
        </ReasonedButton>
      </div>
    )
  }
  return (
    <WordsForm
      item={item}
      speaker={speaker}
      onDone={close}
      onClose={close}
      path={`/api/v1/opinions/parts/${part.partId}/take-away`}
      version={part.version}
      field="reason"
      label={t('op.field.reason')}
      does={t('op.part.take-away')}
    />
  )
}
