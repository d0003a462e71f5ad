import { sayInstant } from '../../../../platform/ui/format.ts'
import type { DossierAnswer } from '../../contract-dossiers.ts'
import { deskWords } from '../../words-of-desk.ts'
import type { Speaker } from './speak.ts'

/** Every step that was recorded, the latest first: date, paper number, who was responsible, what was said. */
export function DossierHistory({ dossier, speaker }: { dossier: DossierAnswer; speaker: Speaker }) {
  const { t } = speaker
  return (
    <section className="section" aria-label={t('dossier.history')}>
      <h2>{t('dossier.history')}</h2>
      {dossier.steps.length === 0 ? (
        <p className="soft">{t('dossier.history.none')}</p>
      ) : (
        <ol className="dossier-history">
          {dossier.steps.toReversed().map((step) => (
            <li key={step.stepId}>
              <span className="tabular">{speaker.day(step.on)}</span>
              <span>
                <strong>{sayStep(step.step, speaker)}</strong>
                {step.matterId && ` · ${nameOf(step.matterId, dossier)}`}
                {[step.number, step.responsible].filter(Boolean).map((part) => ` · ${part}`)}
                {step.words && <span className="dossier-said">{step.words}</span>}
              </span>
              <span className="soft tabular">
                {step.by} · {sayInstant(step.at, speaker.language)}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

/** A step's word: of the dossier's events, of a matter's, or as it stands. */
function sayStep(step: string, { told }: Speaker): string {
  const key = `dossier.event.${step}`
  return key in deskWords ? told(key) : told(`dossier.matter.do.${step}`)
}

function nameOf(matterId: string, dossier: DossierAnswer): string {
  return dossier.matters.find((one) => one.matterId === matterId)?.personName ?? ''
}
