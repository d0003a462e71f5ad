import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import type { DossierAnswer } from '../../contract-dossiers.ts'
import { countConditions } from './matter-says.ts'
import type { Matter } from './say-matter.ts'
import type { Speaker } from './speak.ts'

interface CellProps {
  matter: Matter
  speaker: Speaker
}
type RuledProps = CellProps & { rule: DossierAnswer['orderRule'] }

export function ConditionsCell({ matter: { conditions, failures }, speaker: { t } }: CellProps) {
  const { failed, unknown, all } = countConditions(conditions)
  const barred = failures > 0 && <span className="soft">{t('dossier.matter.failures', { n: failures })}</span>
  if (all === 0) return <span className="soft">{t('dossier.matter.conditions.none')}</span>
  return (
    <>
      {failed > 0 ? (
        <StateTag kind="late">{t('dossier.matter.conditions.some', { n: failed })}</StateTag>
      ) : unknown > 0 ? (
        <StateTag kind="soon">{t('dossier.matter.conditions.unknown', { n: unknown })}</StateTag>
      ) : (
        <StateTag kind="done">{t('dossier.matter.conditions.met', { n: all })}</StateTag>
      )}
      {barred}
    </>
  )
}

export function TestCell({ matter: { test, type }, rule, speaker: { t } }: RuledProps) {
  if (type !== 'appoint' || (!test && !rule.lawTest))
    return <span className="soft">{t('dossier.matter.not-asked')}</span>
  if (!test) return <StateTag kind="waiting">{t('dossier.matter.test.none')}</StateTag>
  const score = [t('dossier.matter.test', { score: test.score }), test.resit && t('dossier.matter.test.resit')]
  if (test.passed === null) return <span className="tabular">{score.filter(Boolean).join(' · ')}</span>
  const word = t(test.passed ? 'dossier.matter.test.passed' : 'dossier.matter.test.failed')
  return <StateTag kind={test.passed ? 'done' : 'late'}>{[...score, word].filter(Boolean).join(' · ')}</StateTag>
}

export function StatementCell({ matter: { statement, type }, rule, speaker: { t } }: RuledProps) {
  if (type !== 'appoint' || (!statement && !rule.statementRequired))
    return <span className="soft">{t('dossier.matter.not-asked')}</span>
  if (!statement) return <StateTag kind="waiting">{t('dossier.matter.statement.none')}</StateTag>
  return <StateTag kind="done">{t(`dossier.matter.statement.${statement}`)}</StateTag>
}

/** The counts of the ballot that decided it, or its place among the votes to come. */
export function BallotCell({ matter, ballots, speaker: { t } }: CellProps & { ballots: DossierAnswer['ballots'] }) {
  const ballot = ballots.find((one) => one.ballotId === matter.ballotId)
  if (!ballot) {
    if (matter.type === 'cease') return <span className="soft">{t('dossier.matter.no-vote')}</span>
    return (
      <span className="soft">
        {matter.voteOrder === null ? t('dossier.matter.not-voted') : t('dossier.matter.order', { n: matter.voteOrder })}
      </span>
    )
  }
  const { votesFor, against, abstained, notVoting } = ballot
  return (
    <>
      <StateTag kind={ballot.passed ? 'done' : 'late'}>
        {t(ballot.passed ? 'dossier.ballot.passed' : 'dossier.ballot.failed')}
      </StateTag>
      <span className="soft tabular">{t('dossier.ballot.counts', { votesFor, against, abstained, notVoting })}</span>
    </>
  )
}
