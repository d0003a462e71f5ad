import { Checkbox, Input, InputNumber, Radio } from 'antd'
import { useId, useState } from 'react'
import { addDays } from '../../../../kernel/civil-date.ts'
import { newId } from '../../../../platform/ids/new-id.ts'
import type { Problem } from '../../../../platform/ui/api.ts'
import { DateInput } from '../../../../platform/ui/desk/date-input.tsx'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import type { OrderRuleBody, OrderRulesAnswer } from '../../contract-votes.ts'
import type { Speaker } from './speak.ts'
import { StepForm } from './step-form.tsx'

type Rule = OrderRulesAnswer['current']

/** What a new rule begins with: the one in force, or a template. */
export interface OrderStart {
  readonly name: string
  readonly from: Omit<Rule, 'isTemplate' | 'enteredBy'>
}

type Draft = Omit<OrderRuleBody, 'id' | 'passScore' | 'sourceEn'> & { passScore: number | null; sourceEn: string }

interface OrderFormProps {
  start: OrderStart
  today: string
  speaker: Speaker
  onClose(): void
}

/** A new rule from a day: filled in with what it starts from, changed where this district differs. */
export function OrderForm({ start, today, speaker, onClose }: OrderFormProps) {
  const { t } = speaker
  const toast = useToast()
  const [id] = useState(newId)
  const [draft, setDraft] = useState<Draft>(() => {
    const { ruleId: _, ...from } = start.from
    return { ...from, startsOn: addDays(today, 1) }
  })
  const add = useDeed('POST', '/api/v1/appointments/order-rules', {
    quiet: true,
    refresh: ['/api/v1/appointments/order-rules', '/api/v1/dossiers'],
    done: () => {
      toast.say(t('dossier.order.saved', { date: speaker.day(draft.startsOn) }))
      onClose()
    },
  })
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  return (
    <StepForm
      speaker={speaker}
      does={t('dossier.order.save')}
      title={start.name}
      missing={draft.startsOn === '' || draft.source.trim().length < 2 ? t('dossier.order.missing') : null}
      busy={add.busy}
      problem={add.problem}
      fields={['startsOn', 'papersDaysBefore', 'failuresThatBar', 'passScore', 'source', 'sourceEn']}
      onSend={() => void add.run(bodyOf(id, draft))}
      onClose={onClose}
    >
      <Numbers draft={draft} problem={add.problem} speaker={speaker} onChange={change} />
      <Ticks draft={draft} speaker={speaker} onChange={change} />
      <div className="dossier-line">
        {(['sameSeatFirst', 'samePersonFirst'] as const).map((field) => (
          <First
            key={field}
            label={t(`dossier.order.${field}`)}
            value={draft[field]}
            options={(['remove', 'appoint'] as const).map((value) => ({
              value,
              label: t(`dossier.order.first.${value}`),
            }))}
            onChange={(value) => change({ [field]: value })}
          />
        ))}
        <First
          label={t('dossier.order.firstAfterVote')}
          value={draft.firstAfterVote}
          options={(['oath', 'letter'] as const).map((value) => ({ value, label: t(`dossier.order.first.${value}`) }))}
          onChange={(firstAfterVote) => change({ firstAfterVote })}
        />
      </div>
      <Sources draft={draft} problem={add.problem} speaker={speaker} onChange={change} />
    </StepForm>
  )
}

function bodyOf(id: string, { passScore, sourceEn, ...draft }: Draft) {
  const { papersDaysBefore, lawTest, statementRequired, combinedAllowed, trainingRequired, failuresThatBar } = draft
  return {
    ...{ id, startsOn: draft.startsOn, papersDaysBefore, lawTest, statementRequired, combinedAllowed },
    ...{ samePersonFirst: draft.samePersonFirst, sameSeatFirst: draft.sameSeatFirst },
    ...{ firstAfterVote: draft.firstAfterVote, trainingRequired, failuresThatBar, source: draft.source.trim() },
    ...(lawTest ? { passScore: passScore ?? 60 } : {}),
    ...(sourceEn.trim() === '' ? {} : { sourceEn: sourceEn.trim() }),
  }
}

interface PartProps {
  draft: Draft
  speaker: Speaker
  onChange(part: Partial<Draft>): void
}

function Numbers({ draft, problem, speaker: { t }, onChange }: PartProps & { problem: Problem | null }) {
  return (
    <div className="dossier-line">
      <FieldBox label={t('dossier.order.startsOn')} name="startsOn" problem={problem}>
        {(id) => <DateInput id={id} value={draft.startsOn} onChange={(startsOn) => onChange({ startsOn })} />}
      </FieldBox>
      <FieldBox label={t('dossier.order.papersDaysBefore')} name="papersDaysBefore" problem={problem}>
        {(id) => (
          <InputNumber
            id={id}
            min={0}
            max={60}
            value={draft.papersDaysBefore}
            onChange={(days) => onChange({ papersDaysBefore: days ?? 0 })}
          />
        )}
      </FieldBox>
      <FieldBox label={t('dossier.order.failuresThatBar')} name="failuresThatBar" problem={problem}>
        {(id) => (
          <InputNumber
            id={id}
            min={1}
            max={9}
            value={draft.failuresThatBar}
            onChange={(times) => onChange({ failuresThatBar: times ?? 1 })}
          />
        )}
      </FieldBox>
      {draft.lawTest && (
        <FieldBox label={t('dossier.order.passScore')} name="passScore" problem={problem}>
          {(id) => (
            <InputNumber
              id={id}
              min={1}
              max={100}
              value={draft.passScore ?? 60}
              onChange={(passScore) => onChange({ passScore })}
            />
          )}
        </FieldBox>
      )}
    </div>
  )
}

const TICKS = ['lawTest', 'statementRequired', 'combinedAllowed', 'trainingRequired'] as const

function Ticks({ draft, speaker: { t }, onChange }: PartProps) {
  return (
    <div className="dossier-line">
      {TICKS.map((field) => (
        <Checkbox key={field} checked={draft[field]} onChange={({ target }) => onChange({ [field]: target.checked })}>
          {t(`dossier.order.${field}`)}
        </Checkbox>
      ))}
    </div>
  )
}

interface FirstProps<V extends string> {
  label: string
  value: V
  options: { value: V; label: string }[]
  onChange(value: V): void
}

function First<V extends string>({ label, value, options, onChange }: FirstProps<V>) {
  const legend = useId()
  return (
    <div className="field-box" role="radiogroup" aria-labelledby={legend}>
      <span id={legend} className="soft">
        {label}
      </span>
      <Radio.Group value={value} options={options} onChange={({ target }) => onChange(target.value as V)} />
    </div>
  )
}

function Sources({ draft, problem, speaker: { t }, onChange }: PartProps & { problem: Problem | null }) {
  return (
    <div className="dossier-line">
      {(['source', 'sourceEn'] as const).map((field) => (
        <FieldBox key={field} label={t(`dossier.order.${field}`)} name={field} problem={problem} width="420px">
          {(id) => (
            <Input
              id={id}
              maxLength={300}
              value={draft[field]}
              onChange={({ target }) => onChange({ [field]: target.value })}
            />
          )}
        </FieldBox>
      ))}
    </div>
  )
}
