import { Checkbox, Input, Radio } from 'antd'
import { useState } from 'react'
import { newId } from '../../../../platform/ids/new-id.ts'
import { DateInput } from '../../../../platform/ui/desk/date-input.tsx'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import type { DossierAnswer } from '../../contract-dossiers.ts'
import type { Matter } from './say-matter.ts'
import type { Speaker } from './speak.ts'
import { StepForm } from './step-form.tsx'
import { useMove } from './use-move.ts'
import { useToday } from './use-today.ts'

export type MatterDeed =
  | 'qualify'
  | 'doubt'
  | 'holdBack'
  | 'release'
  | 'withdraw'
  | 'note'
  | 'test'
  | 'statement'
  | 'report'

interface MatterFormProps {
  deed: MatterDeed
  dossier: DossierAnswer
  matter: Matter
  speaker: Speaker
  onClose(): void
}

/** The short form of what is done with one matter. */
export function MatterForm(props: MatterFormProps) {
  if (props.deed === 'test') return <TestForm {...props} />
  if (props.deed === 'statement') return <StatementForm {...props} />
  if (props.deed === 'report') return <ReportForm {...props} />
  return <EventForm {...props} deed={props.deed} />
}

type EventOf = Exclude<MatterDeed, 'test' | 'statement' | 'report'>
/** Turning aside needs its reason; the steps on do not. */
const NEEDS_REASON: readonly EventOf[] = ['doubt', 'holdBack', 'withdraw']

function EventForm({ deed, matter, speaker, onClose }: MatterFormProps & { deed: EventOf }) {
  const { t } = speaker
  const [words, setWords] = useState('')
  const does = t(`dossier.matter.do.${deed}`)
  const move = useMove(`/api/v1/matters/${matter.matterId}/moves`, { speaker, done: onClose, says: does })
  const needed = NEEDS_REASON.includes(deed)
  const said = words.trim()
  return (
    <StepForm
      speaker={speaker}
      does={does}
      danger={deed === 'withdraw'}
      missing={needed && said === '' ? t('dossier.matter.reason.missing') : null}
      busy={move.busy}
      problem={move.problem}
      fields={['words']}
      onSend={() => void move.run({ event: deed, version: matter.version, ...(said === '' ? {} : { words: said }) })}
      onClose={onClose}
    >
      <FieldBox
        label={t(needed ? 'dossier.field.words.needed' : 'dossier.field.words')}
        name="words"
        problem={move.problem}
      >
        {(id) => <Input id={id} value={words} maxLength={1000} onChange={({ target }) => setWords(target.value)} />}
      </FieldBox>
    </StepForm>
  )
}

function TestForm({ dossier, matter, speaker, onClose }: MatterFormProps) {
  const { t } = speaker
  const today = useToday()
  const [on, setOn] = useState<string>(matter.test?.on ?? today)
  const [score, setScore] = useState(matter.test ? String(matter.test.score) : '')
  const [resit, setResit] = useState(matter.test?.resit ?? false)
  const does = t('dossier.matter.do.test')
  const move = useMove(`/api/v1/matters/${matter.matterId}/test`, { speaker, done: onClose, says: does })
  const whole = /^\d{1,3}$/.test(score.trim()) && Number(score) <= 100
  const { passScore } = dossier.orderRule
  return (
    <StepForm
      speaker={speaker}
      does={does}
      missing={whole ? null : t('dossier.matters.tests.wrong')}
      busy={move.busy}
      problem={move.problem}
      fields={['score', 'on']}
      onSend={() => void move.run({ version: matter.version, on, score: Number(score), resit })}
      onClose={onClose}
    >
      <div className="dossier-line">
        <FieldBox
          label={t('dossier.matters.tests.score-of', { name: matter.personName })}
          name="score"
          problem={move.problem}
        >
          {(id) => (
            <Input
              id={id}
              inputMode="numeric"
              maxLength={3}
              value={score}
              onChange={({ target }) => setScore(target.value)}
            />
          )}
        </FieldBox>
        <FieldBox label={t('dossier.field.on')} name="on" problem={move.problem}>
          {(id) => <DateInput id={id} value={on} max={today} onChange={setOn} />}
        </FieldBox>
        <Checkbox checked={resit} onChange={({ target }) => setResit(target.checked)}>
          {t('dossier.matter.test.resit')}
        </Checkbox>
        {passScore !== null && <span className="hint">{t('dossier.matters.tests.pass-at', { n: passScore })}</span>}
      </div>
    </StepForm>
  )
}

function StatementForm({ matter, speaker, onClose }: MatterFormProps) {
  const { t } = speaker
  const [form, setForm] = useState<'oral' | 'written'>(matter.statement ?? 'oral')
  const does = t('dossier.matter.do.statement')
  const move = useMove(`/api/v1/matters/${matter.matterId}/statement`, { speaker, done: onClose, says: does })
  return (
    <StepForm
      speaker={speaker}
      does={does}
      missing={null}
      busy={move.busy}
      problem={move.problem}
      onSend={() => void move.run({ version: matter.version, form })}
      onClose={onClose}
    >
      <Radio.Group
        aria-label={t('dossier.matters.statements.of', { name: matter.personName })}
        value={form}
        options={(['oral', 'written'] as const).map((value) => ({
          value,
          label: t(`dossier.matter.statement.${value}`),
        }))}
        onChange={({ target }) => setForm(target.value as 'oral' | 'written')}
      />
    </StepForm>
  )
}

/** That there was a report against the candidate: the day and a sentence; its papers stay outside. */
function ReportForm({ matter, speaker, onClose }: MatterFormProps) {
  const { t } = speaker
  const today = useToday()
  const [id] = useState(newId)
  const [on, setOn] = useState<string>(today)
  const [words, setWords] = useState('')
  const does = t('dossier.matter.report')
  const move = useMove(`/api/v1/matters/${matter.matterId}/reports`, { speaker, done: onClose, says: does })
  return (
    <StepForm
      speaker={speaker}
      does={does}
      missing={words.trim().length < 2 ? t('dossier.matter.report.words.missing') : null}
      busy={move.busy}
      problem={move.problem}
      fields={['words', 'receivedOn']}
      onSend={() => void move.run({ id, receivedOn: on, words: words.trim() })}
      onClose={onClose}
    >
      <p className="soft">{t('dossier.matter.report.cadre')}</p>
      <div className="dossier-line">
        <FieldBox label={t('dossier.matter.report.words')} name="words" problem={move.problem} width="420px">
          {(field) => (
            <Input id={field} value={words} maxLength={500} onChange={({ target }) => setWords(target.value)} />
          )}
        </FieldBox>
        <FieldBox label={t('dossier.matter.report.on')} name="receivedOn" problem={move.problem}>
          {(field) => <DateInput id={field} value={on} max={today} onChange={setOn} />}
        </FieldBox>
      </div>
    </StepForm>
  )
}
