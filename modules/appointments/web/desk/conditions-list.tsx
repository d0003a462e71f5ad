import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import type { StateKind } from '../../../../platform/ui/shapes.tsx'
import type { CandidateAnswer } from '../../contract-merit.ts'
import type { Speaker } from './speak.ts'

type Condition = CandidateAnswer['conditions'][number]

const kindOf = (passed: boolean | null): StateKind => (passed === null ? 'soon' : passed ? 'done' : 'late')

/** Whether all conditions are met, in a word. */
export function ConditionsTag({ met, speaker: { t } }: { met: boolean | null; speaker: Speaker }) {
  const word = met === null ? 'unknown' : met ? 'met' : 'not-met'
  return <StateTag kind={kindOf(met)}>{t(`dossier.condition.${word}`)}</StateTag>
}

/** Each hard condition with whether it is met and the rule that asks it. */
export function ConditionsList({ conditions, speaker }: { conditions: readonly Condition[]; speaker: Speaker }) {
  const { t } = speaker
  return (
    <ul className="dossier-conditions" aria-label={t('dossier.condition.list')}>
      {conditions.map((one) => (
        <li key={one.key}>
          <StateTag kind={kindOf(one.passed)}>{speaker.told(one.key, one.params)}</StateTag>{' '}
          <span className="soft">
            {t('dossier.condition.source', { source: speaker.gloss(one.source, one.sourceEn) })}
          </span>
        </li>
      ))}
    </ul>
  )
}
