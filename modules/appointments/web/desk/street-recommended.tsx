import { useState } from 'react'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { inBrackets, withColon } from '../../../../platform/ui/desk/say-signs.ts'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useKeys } from '../../../../platform/ui/desk/use-keys.ts'
import type { CandidatesAnswer, RecommendationsAnswer } from '../../contract-merit.ts'
import { RecommendForm } from './recommend-form.tsx'
import type { Speaker } from './speak.ts'
import { useMove } from './use-move.ts'
import './dossier-parts.css'

type Line = RecommendationsAnswer['items'][number]

interface RecommendedProps {
  dossierId: string
  street: CandidatesAnswer
  recommended: readonly Line[]
  speaker: Speaker
}

/** Those the street's Party working committee recommended, and the form for one more. */
export function StreetRecommended({ dossierId, street, recommended, speaker }: RecommendedProps) {
  const { t } = speaker
  const [open, setOpen] = useState(false)
  const may = street.can.recommend
  const begin = (event: KeyboardEvent) => {
    event.preventDefault()
    setOpen(true)
  }
  useKeys(may.can ? { n: begin } : {}, !open)
  return (
    <section className="section" aria-label={t('dossier.recommend.list')}>
      <div className="dossier-head">
        <h2>{t('dossier.recommend.list')}</h2>
        {!open && (
          <ReasonedButton type="primary" why={speaker.why(may)} onClick={() => setOpen(true)}>
            {t('dossier.recommend')}
            {inBrackets('n', speaker.language)}
          </ReasonedButton>
        )}
      </div>
      {open && (
        <RecommendForm
          dossierId={dossierId}
          street={street}
          taken={recommended.map((one) => one.personId)}
          speaker={speaker}
          onClose={() => setOpen(false)}
        />
      )}
      {recommended.length === 0 ? (
        <p className="soft">{t('dossier.recommend.none')}</p>
      ) : (
        <ul className="dossier-recommended">
          {recommended.map((one) => (
            <Recommended key={one.recommendationId} line={one} speaker={speaker} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Recommended({ line, speaker }: { line: Line; speaker: Speaker }) {
  const { t } = speaker
  const toast = useToast()
  const back = useMove(`/api/v1/recommendations/${line.recommendationId}/take-back`, {
    speaker,
    done: () => toast.say(t('dossier.recommend.taken-back', { name: line.name })),
  })
  return (
    <li>
      <div>
        <p>
          <strong>{line.name}</strong> <span className="soft">{t(`dossier.ground.${line.ground}`)}</span>
        </p>
        <p className="dossier-words">{line.words}</p>
        <p className="soft tabular">
          {[line.recommendedBy, speaker.day(line.recommendedOn), line.number].filter(Boolean).join(' · ')}
        </p>
      </div>
      <span className="no-print">
        <ReasonedButton
          size="small"
          why={speaker.why(line.can.takeBack)}
          loading={back.busy}
          onClick={() => void back.run({ version: line.version })}
        >
          {t('dossier.recommend.take-back')}
          <span className="unseen">{withColon('', line.name, speaker.language)}</span>
        </ReasonedButton>
      </span>
    </li>
  )
}
