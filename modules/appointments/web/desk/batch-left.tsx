import { Button } from 'antd'
import type { Speaker } from './speak.ts'
import { Refusal } from './step-form.tsx'
import type { Batch } from './use-batch.ts'
import { useStreets } from './use-places.ts'

/** After listing by street: those for which nobody was listed, each with the reason; or why it was refused. */
export function BatchLeft({ batch, speaker }: { batch: Batch; speaker: Speaker }) {
  const { t } = speaker
  const streets = useStreets(speaker)
  const nameOf = (streetId: number) => streets.find((one) => one.streetId === streetId)?.name ?? streetId
  if (batch.left.length === 0) return <Refusal problem={batch.problem} />
  return (
    <div className="dossier-left no-print" role="status">
      <p>{t('dossier.matters.batch.left')}</p>
      <ul>
        {batch.left.map((one) => (
          <li key={`${one.streetId} ${one.ground}`}>
            {nameOf(one.streetId)} · {t(`dossier.ground.${one.ground}`)}: {speaker.told(one.why)}
          </li>
        ))}
      </ul>
      <Button size="small" onClick={batch.close}>
        {t('dossier.matters.batch.close')}
      </Button>
    </div>
  )
}
