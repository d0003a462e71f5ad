import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import type { DossierAnswer } from '../../contract-dossiers.ts'
import type { Speaker } from './speak.ts'
import './dossier-parts.css'

/** The votes on the rule itself, each with its counts and how many were needed. */
export function Ballots({ dossier, speaker }: { dossier: DossierAnswer; speaker: Speaker }) {
  const { t } = speaker
  if (dossier.ballots.length === 0) return null
  return (
    <section className="section" aria-label={t('dossier.ballots')}>
      <h2>{t('dossier.ballots')}</h2>
      <ul className="dossier-ballots">
        {dossier.ballots.map(({ ballotId, heldOn, passed, allMembers, present, needed, method, ...counts }) => (
          <li key={ballotId}>
            <StateTag kind={passed ? 'done' : 'late'}>
              {t(passed ? 'dossier.ballot.passed' : 'dossier.ballot.failed')}
            </StateTag>
            <span className="tabular">
              {speaker.day(heldOn)} · {t(`dossier.vote.method.${method}`)} ·{' '}
              {t('dossier.vote.meeting', { all: allMembers, present, needs: needed })} ·{' '}
              {t('dossier.ballot.counts', {
                ...{ votesFor: counts.votesFor, against: counts.against },
                ...{ abstained: counts.abstained, notVoting: counts.notVoting },
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
