import { sayInstant } from '../../../../platform/ui/format.ts'
import type { ItemAnswer } from '../../contract-handling.ts'
import type { Speaker } from './speak.ts'

/** What happened to an item, the newest first, each line with who it is told to. */
export function ItemHistory({ steps, speaker }: { steps: ItemAnswer['steps']; speaker: Speaker }) {
  const { t, language } = speaker
  if (steps.length === 0) return <p className="soft">{t('op.history.none')}</p>
  return (
    <ol className="op-history">
      {[...steps].reverse().map((step) => (
        <li key={step.stepId}>
          <p className="op-two">
            <strong>{speaker.name('event', step.event)}</strong>
            <span className="soft tabular">{sayInstant(step.at, language)}</span>
          </p>
          <p className="soft">
            {[
              step.unit && speaker.gloss(step.unit.name, step.unit.nameEn),
              step.by ?? t('op.history.house'),
              t(`op.audience.${step.audience}`),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {step.words !== '' && <p className="op-said">{speaker.gloss(step.words, step.wordsEn)}</p>}
        </li>
      ))}
    </ol>
  )
}
