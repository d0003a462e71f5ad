import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import type { StateKind } from '../../../../platform/ui/shapes.tsx'
import type { CandidateAnswer } from '../../contract-merit.ts'
import './dossier-matters.css'
import { gather } from './gather.ts'
import type { Speaker } from './speak.ts'

type Condition = CandidateAnswer['conditions'][number]

const kindOf = (passed: boolean | null): StateKind => (passed === null ? 'soon' : passed ? 'done' : 'late')

/** Each hard condition with whether it is met, gathered under the rules that ask them. */
export function ConditionsList({ conditions, speaker }: { conditions: readonly Condition[]; speaker: Speaker }) {
  const { t } = speaker
  const bySource = gather(conditions, (one) => speaker.gloss(one.source, one.sourceEn))
  return (
    <ul className="dossier-conditions" aria-label={t('dossier.condition.list')}>
      {[...bySource].map(([source, asked]) => (
        <li key={source}>
          <span className="dossier-tags">
            {asked.map((one) => (
              <StateTag key={one.key} kind={kindOf(one.passed)}>
                {speaker.told(one.key, one.params)}
              </StateTag>
            ))}
          </span>
          <span className="soft">{t('dossier.condition.source', { source })}</span>
        </li>
      ))}
    </ul>
  )
}
