import { inRow } from '../../../../platform/ui/desk/say-signs.ts'
import { sayInstant } from '../../../../platform/ui/format.ts'
import type { DossierAnswer } from '../../contract-dossiers.ts'
import { deskStepWords } from '../../words-of-desk-steps.ts'
import { gather } from './gather.ts'
import type { Speaker } from './speak.ts'
import './dossier-parts.css'

type Step = DossierAnswer['steps'][number]

/** Every step that was recorded, the latest first: date, paper number, who was responsible, what was said. One deed on many people is one line. */
export function DossierHistory({ dossier, speaker }: { dossier: DossierAnswer; speaker: Speaker }) {
  const { t, language } = speaker
  if (dossier.steps.length === 0 && dossier.sight !== 'hand') return null
  const latestFirst = [...dossier.steps].reverse()
  const alike = (one: Step) =>
    one.matterId === null
      ? one.stepId
      : [one.step, one.on, one.number, one.responsible, one.words, one.by, one.at.slice(0, 16)].join(' ')
  return (
    <section className="section" aria-label={t('dossier.history')}>
      <h2>{t('dossier.history')}</h2>
      {dossier.steps.length === 0 ? (
        <p className="soft">{t('dossier.history.none')}</p>
      ) : (
        <ol className="dossier-history">
          {[...gather(latestFirst, alike)].map(([key, same]) => (
            <Line key={key} names={inRow(namesOf(same, dossier), language)} step={same[0]} speaker={speaker} />
          ))}
        </ol>
      )}
    </section>
  )
}

function Line({ step, names, speaker }: { step: Step | undefined; names: string; speaker: Speaker }) {
  if (!step) return null
  return (
    <li>
      <span className="tabular">{speaker.day(step.on)}</span>
      <span>
        <strong>{sayStep(step, speaker)}</strong>
        {[names, step.number, step.responsible].filter(Boolean).map((part) => ` · ${part}`)}
        {step.words && <span className="dossier-said">{step.words}</span>}
      </span>
      <span className="soft tabular">
        {step.by} · {sayInstant(step.at, speaker.language)}
      </span>
    </li>
  )
}

/** A step's word: of the dossier's way, or of what was done with one person. */
function sayStep({ step, matterId }: Step, { told }: Speaker): string {
  const key = `dossier.step.${step}`
  const ofMatter = matterId !== null || !(`dossier.event.${step}` in deskStepWords)
  return told(ofMatter && key in deskStepWords ? key : `dossier.event.${step}`)
}

function namesOf(steps: readonly Step[], dossier: DossierAnswer): string[] {
  return steps.flatMap((step) => {
    const matter = dossier.matters.find((one) => one.matterId === step.matterId)
    return matter ? [matter.personName] : []
  })
}
