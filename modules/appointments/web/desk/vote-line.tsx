import { Input } from 'antd'
import type { KeyboardEvent } from 'react'
import type { Problem } from '../../../../platform/ui/api.ts'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import type { StateKind } from '../../../../platform/ui/shapes.tsx'
import type { Speaker } from './speak.ts'
import { Refusal } from './step-form.tsx'
import { restOf, VOTE_FIELDS, type VoteDraft, type VoteField, type VoteSays } from './vote-sums.ts'

interface VoteLineProps {
  /** What is voted on. */
  words: string
  draft: VoteDraft
  says: VoteSays
  present: number
  problem: Problem | null
  speaker: Speaker
  onChange(draft: VoteDraft): void
}

const KIND: Record<VoteSays['is'], StateKind> = {
  empty: 'waiting',
  wrong: 'late',
  short: 'soon',
  over: 'late',
  passes: 'done',
  fails: 'late',
}

/** One ballot: four counts, and what they say while they are typed. */
export function VoteLine({ words, draft, says, present, problem, speaker, onChange }: VoteLineProps) {
  const { t } = speaker
  const fillRest = (event: KeyboardEvent, field: VoteField) => {
    if (event.key !== '=') return
    event.preventDefault()
    onChange({ ...draft, [field]: String(restOf(draft, field, present)) })
  }
  return (
    <div className="dossier-vote">
      <span className="dossier-vote-what">{words}</span>
      {VOTE_FIELDS.map((field) => (
        <span key={field} className="dossier-vote-field">
          <span className="dossier-vote-label" aria-hidden="true">
            {t(`dossier.vote.${field}`)}
          </span>
          <Input
            aria-label={t('dossier.vote.field', { what: words, field: t(`dossier.vote.${field}`) })}
            inputMode="numeric"
            autoComplete="off"
            maxLength={3}
            value={draft[field]}
            {...(says.is === 'wrong' && says.field === field ? { status: 'error' as const } : {})}
            onKeyDown={(event) => fillRest(event, field)}
            onChange={({ target }) => onChange({ ...draft, [field]: target.value })}
          />
        </span>
      ))}
      <span className="dossier-vote-says" aria-live="polite">
        <StateTag kind={KIND[says.is]}>{sayVoteWords(says, speaker)}</StateTag>
      </span>
      <Refusal problem={problem} />
    </div>
  )
}

function sayVoteWords(says: VoteSays, { t }: Speaker): string {
  if (says.is === 'empty') return t('dossier.vote.says.empty')
  if (says.is === 'wrong') return t('dossier.vote.says.wrong', { field: t(`dossier.vote.${says.field}`) })
  if (says.is === 'short' || says.is === 'over') return t(`dossier.vote.says.${says.is}`, { n: says.by })
  return t(`dossier.vote.says.${says.is}`, { n: says.votes, needs: says.needs })
}
