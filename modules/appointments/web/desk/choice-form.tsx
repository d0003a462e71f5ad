import { Input, Radio } from 'antd'
import { type ReactNode, useId, useState } from 'react'
import { newId } from '../../../../platform/ids/new-id.ts'
import { DateInput } from '../../../../platform/ui/desk/date-input.tsx'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import type { CandidatesAnswer, ChoicesAnswer, RecommendationsAnswer } from '../../contract-merit.ts'
import { type ChoiceDraft, mostVotes, sayChoice, votesOf } from './choice-sums.ts'
import type { Speaker } from './speak.ts'
import { StepForm } from './step-form.tsx'

type Recommended = Pick<RecommendationsAnswer['items'][number], 'personId' | 'name'>

interface ChoiceFormProps {
  dossierId: string
  street: Pick<CandidatesAnswer, 'streetId' | 'asOf'>
  people: readonly Recommended[]
  /** What was entered before and is corrected now. */
  before: ChoicesAnswer['items'][number] | undefined
  speaker: Speaker
  onClose(): void
}

function draftOf(before: ChoiceFormProps['before']): ChoiceDraft {
  const votes = Object.fromEntries((before?.counts ?? []).map((one) => [one.personId, String(one.votes)]))
  const text = (n: number | undefined) => (n === undefined ? '' : String(n))
  return { members: text(before?.members), present: text(before?.present), spoilt: text(before?.spoilt), votes }
}

/** The delegation's choice: those present, the votes of each, the sum checked as one types. */
export function ChoiceForm({ dossierId, street, people, before, speaker, onClose }: ChoiceFormProps) {
  const { t } = speaker
  const toast = useToast()
  const [id] = useState(newId)
  const [draft, setDraft] = useState(() => draftOf(before))
  const [on, setOn] = useState<string>(before?.heldOn ?? street.asOf)
  const [picked, setPicked] = useState<string | null>(before?.chosen ?? null)
  const [words, setWords] = useState(before?.words ?? '')
  const ids = people.map((one) => one.personId)
  const says = sayChoice(draft, ids)
  const most = mostVotes(draft, ids)
  const chosen = picked ?? (most.length === 1 ? (most[0] ?? null) : null)
  const askWords = chosen !== null && (most.length > 1 || !most.includes(chosen))
  const deed = useDeed('POST', `/api/v1/dossiers/${dossierId}/choices`, {
    quiet: true,
    refresh: ['/api/v1/dossiers'],
    done: () => {
      toast.say(t('dossier.choice.done', { name: people.find((one) => one.personId === chosen)?.name ?? '' }))
      onClose()
    },
  })
  const settled = says.is === 'adds_up' && chosen !== null && !(askWords && words.trim().length < 2)
  const send = () =>
    void deed.run({
      ...{ id, streetId: street.streetId, heldOn: on, chosen, counts: votesOf(draft, ids) },
      ...{ members: Number(draft.members), present: Number(draft.present), spoilt: Number(draft.spoilt) },
      ...(words.trim() === '' ? {} : { words: words.trim() }),
      ...(before ? { version: before.version } : {}),
    })
  return (
    <StepForm
      speaker={speaker}
      does={t(before ? 'dossier.choice.correct' : 'dossier.choice.enter')}
      missing={settled ? null : sums(says, speaker, true)}
      busy={deed.busy}
      problem={deed.problem}
      fields={['heldOn', 'words']}
      onSend={send}
      onClose={onClose}
    >
      <Counts draft={draft} people={people} speaker={speaker} onChange={setDraft}>
        <FieldBox label={t('dossier.choice.on')} name="heldOn" problem={deed.problem}>
          {(field) => <DateInput id={field} value={on} max={street.asOf} onChange={setOn} />}
        </FieldBox>
      </Counts>
      <p className={says.is === 'adds_up' ? 'dossier-sum dossier-sum-right' : 'dossier-sum'} aria-live="polite">
        {sums(says, speaker, false)}
      </p>
      <Chosen people={people} chosen={chosen} speaker={speaker} onChoose={setPicked} />
      {askWords && (
        <FieldBox label={t('dossier.choice.words')} name="words" problem={deed.problem}>
          {(field) => (
            <Input id={field} value={words} maxLength={1000} onChange={({ target }) => setWords(target.value)} />
          )}
        </FieldBox>
      )}
    </StepForm>
  )
}

/** What the counts say; `asked`: why it cannot be sent. */
function sums(says: ReturnType<typeof sayChoice>, { t }: Speaker, asked: boolean): string {
  if (says.is === 'too_many_present') return t('dossier.choice.too-many-present')
  if (says.is === 'short' || says.is === 'over') return t(`dossier.choice.${says.is}`, { n: says.by })
  if (says.is === 'missing') return t('dossier.choice.missing')
  return asked ? t('dossier.choice.words.missing') : t('dossier.choice.adds-up', { n: says.papers })
}

interface CountsProps {
  draft: ChoiceDraft
  people: readonly Recommended[]
  speaker: Speaker
  onChange(draft: ChoiceDraft): void
  children: ReactNode
}

/** Who was there, and the votes of everybody recommended. */
function Counts({ draft, people, speaker: { t }, onChange, children }: CountsProps) {
  return (
    <>
      <div className="dossier-line">
        {(['members', 'present', 'spoilt'] as const).map((field) => (
          <Count
            key={field}
            label={t(`dossier.choice.${field}`)}
            value={draft[field]}
            onChange={(value) => onChange({ ...draft, [field]: value })}
          />
        ))}
        {children}
      </div>
      <div className="dossier-line">
        {people.map((one) => (
          <Count
            key={one.personId}
            label={t('dossier.choice.votes-of', { name: one.name })}
            value={draft.votes[one.personId] ?? ''}
            onChange={(value) => onChange({ ...draft, votes: { ...draft.votes, [one.personId]: value } })}
          />
        ))}
      </div>
    </>
  )
}

function Count(props: { label: string; value: string; onChange(value: string): void }) {
  return (
    <FieldBox label={props.label} width="140px">
      {(field) => (
        <Input
          id={field}
          inputMode="numeric"
          autoComplete="off"
          value={props.value}
          maxLength={4}
          onChange={({ target }) => props.onChange(target.value)}
        />
      )}
    </FieldBox>
  )
}

interface ChosenProps {
  people: readonly Recommended[]
  chosen: string | null
  speaker: Speaker
  onChoose(personId: string): void
}

function Chosen({ people, chosen, speaker: { t }, onChoose }: ChosenProps): ReactNode {
  const legend = useId()
  return (
    <div className="field-box" role="radiogroup" aria-labelledby={legend}>
      <span id={legend} className="soft">
        {t('dossier.choice.chosen')}
      </span>
      <Radio.Group
        value={chosen}
        options={people.map((one) => ({ value: one.personId, label: one.name }))}
        onChange={({ target }) => onChoose(String(target.value))}
      />
    </div>
  )
}
