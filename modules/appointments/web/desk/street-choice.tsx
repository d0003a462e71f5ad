import { useState } from 'react'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import type { CandidatesAnswer, ChoicesAnswer, RecommendationsAnswer } from '../../contract-merit.ts'
import { ChoiceForm } from './choice-form.tsx'
import type { Speaker } from './speak.ts'
import './dossier-parts.css'

interface ChoiceProps {
  dossierId: string
  street: CandidatesAnswer
  recommended: readonly RecommendationsAnswer['items'][number][]
  choice: ChoicesAnswer['items'][number] | undefined
  speaker: Speaker
}

/** Whom the delegation chose among its recommended deputies, with the counts. */
export function StreetChoice({ dossierId, street, recommended, choice, speaker }: ChoiceProps) {
  const { t } = speaker
  const [open, setOpen] = useState(false)
  const people = recommended.filter((one) => one.ground === 'delegation_deputy')
  const may = choice ? choice.can.correct : street.can.choose
  const why = people.length === 0 ? t('dossier.choice.first-recommend') : speaker.why(may)
  return (
    <section className="section" aria-label={t('dossier.choice')}>
      <div className="dossier-head">
        <h2>{t('dossier.choice')}</h2>
        {!open && (
          <ReasonedButton why={why} onClick={() => setOpen(true)}>
            {t(choice ? 'dossier.choice.correct' : 'dossier.choice.enter')}
          </ReasonedButton>
        )}
      </div>
      {open && (
        <ChoiceForm
          dossierId={dossierId}
          street={street}
          people={people}
          before={choice}
          speaker={speaker}
          onClose={() => setOpen(false)}
        />
      )}
      {choice ? <Result choice={choice} speaker={speaker} /> : <p className="soft">{t('dossier.choice.none')}</p>}
    </section>
  )
}

function Result({ choice, speaker }: { choice: ChoicesAnswer['items'][number]; speaker: Speaker }) {
  const { t } = speaker
  const counts = [...choice.counts].sort((one, other) => other.votes - one.votes)
  return (
    <div className="panel">
      <p className="tabular">
        {speaker.day(choice.heldOn)} ·{' '}
        {t('dossier.choice.result', {
          ...{ members: choice.members, present: choice.present, spoilt: choice.spoilt },
        })}
      </p>
      <ul className="dossier-counts">
        {counts.map((one) => (
          <li key={one.personId}>
            <strong>{one.name}</strong>
            <span className="tabular">{t('dossier.choice.count', { n: one.votes })}</span>
            {one.personId === choice.chosen && <StateTag kind="done">{t('dossier.choice.chosen')}</StateTag>}
          </li>
        ))}
      </ul>
      {choice.words !== '' && <p className="soft">{choice.words}</p>}
    </div>
  )
}
