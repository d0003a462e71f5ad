import { Checkbox, Input, Radio } from 'antd'
import { useId } from 'react'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import type { DossierAnswer } from '../../contract-dossiers.ts'
import { VOTE_METHODS } from '../../language.ts'
import { votesNeeded } from '../../rules/majority.ts'
import { nextOnEnter } from './next-on-enter.ts'
import { sayMatter } from './say-matter.ts'
import type { Speaker } from './speak.ts'
import { StepForm } from './step-form.tsx'
import { type Method, useVote } from './use-vote.ts'
import { VoteLine } from './vote-line.tsx'
import { stillToVote } from './vote-rows.ts'
import { VOTE_FIELDS } from './vote-sums.ts'
import './dossier-matters.css'

interface VoteFormProps {
  dossier: DossierAnswer
  speaker: Speaker
  onClose(): void
}

/** Counts of all ballots of a meeting, typed one after another; each says at once whether it adds up and whether it passes. */
export function VoteForm({ dossier, speaker, onClose }: VoteFormProps) {
  const { t } = speaker
  const vote = useVote(dossier, speaker, onClose)
  const { meeting } = vote
  return (
    <StepForm
      speaker={speaker}
      does={t('dossier.vote')}
      missing={vote.missing}
      busy={vote.busy}
      onSend={vote.send}
      onClose={onClose}
    >
      <p className="soft">
        {t('dossier.vote.meeting', {
          ...{ all: meeting.allMembers, present: meeting.present, needs: votesNeeded(meeting.allMembers) },
        })}
        {' · '}
        {t('dossier.vote.no-names')}
      </p>
      <fieldset className="dossier-votes" aria-label={t('dossier.vote')} onKeyDown={nextOnEnter}>
        <Heads speaker={speaker} />
        {vote.lines.map((one) => (
          <VoteLine
            key={one.key}
            words={one.words}
            draft={one.draft}
            says={one.says}
            present={meeting.present}
            problem={one.problem}
            speaker={speaker}
            onChange={one.onChange}
          />
        ))}
      </fieldset>
      <p className="hint">{t('dossier.vote.keys')}</p>
      <Together {...{ dossier, speaker, together: vote.together }} onChange={vote.setTogether} />
      <div className="dossier-line">
        <MethodField
          // People are voted on in secret.
          methods={dossier.kind === 'rule' ? VOTE_METHODS : VOTE_METHODS.filter((one) => one !== 'hands')}
          method={vote.method}
          speaker={speaker}
          onChange={vote.setMethod}
        />
        <FieldBox label={t('dossier.vote.counted-by')} width="240px">
          {(id) => (
            <Input
              id={id}
              value={vote.countedBy}
              maxLength={120}
              onChange={({ target }) => vote.setCountedBy(target.value)}
            />
          )}
        </FieldBox>
      </div>
    </StepForm>
  )
}

function Heads({ speaker: { t } }: { speaker: Speaker }) {
  return (
    <div className="dossier-vote dossier-vote-head" aria-hidden="true">
      <span>{t('dossier.vote.matter')}</span>
      {VOTE_FIELDS.map((field) => (
        <span key={field}>{t(`dossier.vote.${field}`)}</span>
      ))}
      <span>{t('dossier.vote.result')}</span>
    </div>
  )
}

interface MethodProps {
  methods: readonly Method[]
  method: Method
  speaker: Speaker
  onChange(method: Method): void
}

function MethodField({ methods, method, speaker: { t }, onChange }: MethodProps) {
  const legend = useId()
  return (
    <div className="field-box" role="radiogroup" aria-labelledby={legend}>
      <span id={legend} className="soft">
        {t('dossier.vote.method')}
      </span>
      <Radio.Group
        value={method}
        options={methods.map((value) => ({ value, label: t(`dossier.vote.method.${value}`) }))}
        onChange={({ target }) => onChange(target.value as Method)}
      />
    </div>
  )
}

interface TogetherProps {
  dossier: DossierAnswer
  speaker: Speaker
  together: ReadonlySet<string>
  onChange(together: ReadonlySet<string>): void
}

/** Which matters are voted on together, where the rule lets the director meeting decide so. */
function Together({ dossier, speaker, together, onChange }: TogetherProps) {
  const { t } = speaker
  const matters = stillToVote(dossier)
  if (dossier.kind === 'rule' || matters.length < 2) return null
  if (!dossier.orderRule.combinedAllowed)
    return (
      <p className="soft">
        {t('dossier.vote.combined')}: {t('dossier.vote.combined.off')}
      </p>
    )
  const all = new Set(matters.map((one) => one.matterId))
  const toggle = (id: string, on: boolean) => {
    const next = new Set(together)
    if (on) next.add(id)
    else next.delete(id)
    onChange(next)
  }
  return (
    <fieldset className="dossier-together">
      <Checkbox
        checked={together.size > 0}
        indeterminate={together.size > 0 && together.size < all.size}
        onChange={({ target }) => onChange(target.checked ? all : new Set())}
      >
        {t('dossier.vote.combined')}
      </Checkbox>
      {together.size > 0 &&
        matters.map((one) => (
          <Checkbox
            key={one.matterId}
            checked={together.has(one.matterId)}
            onChange={({ target }) => toggle(one.matterId, target.checked)}
          >
            {sayMatter(one, speaker)}
          </Checkbox>
        ))}
    </fieldset>
  )
}
