import { yearOf } from '../../../../kernel/civil-date.ts'
import { sayDay } from '../../../../platform/ui/format.ts'
import { StateShape } from '../../../../platform/ui/shapes.tsx'
import type { DossierAnswer } from '../../contract-dossiers.ts'
import type { Speaker } from './speak.ts'
import { type Stage, wayOf } from './way-of.ts'

const SHAPE = { done: 'done', now: 'soon', later: 'waiting' } as const

/** The way of a dossier: each stage with its date, paper number and who was responsible; the next one marked. */
export function WayLine({ dossier, speaker }: { dossier: DossierAnswer; speaker: Speaker }) {
  const { t } = speaker
  return (
    <ol className="dossier-way" aria-label={t('dossier.way')}>
      {wayOf(dossier).map((stage) => (
        <li
          key={stage.event}
          className={`dossier-stage dossier-stage-${stage.is}`}
          aria-current={stage.is === 'now' ? 'step' : undefined}
        >
          <span className="dossier-stage-name">
            <StateShape kind={SHAPE[stage.is]} size="12px" />
            {t(`dossier.event.${stage.event}`)}
            <span className="unseen">（{t(`dossier.way.${stage.is}`)}）</span>
          </span>
          <Record stage={stage} speaker={speaker} />
        </li>
      ))}
    </ol>
  )
}

function Record({ stage: { step, is }, speaker }: { stage: Stage; speaker: Speaker }) {
  if (is === 'now') return <span className="dossier-stage-now">{speaker.t('dossier.way.now')}</span>
  if (!step) return null
  return (
    <>
      <span className="tabular">{sayStageDay(step.on, speaker)}</span>
      {[step.number, step.responsible].filter(Boolean).map((part) => (
        <span key={part} className="soft">
          {part}
        </span>
      ))}
    </>
  )
}

/** A stage is narrow: of another year the weekday is left out. */
function sayStageDay(date: string, speaker: Speaker): string {
  return yearOf(date) === new Date().getFullYear() ? speaker.day(date) : sayDay(date, speaker.language)
}
