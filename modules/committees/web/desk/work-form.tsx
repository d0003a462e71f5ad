import { Button, Input, Select } from 'antd'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { newId } from '../../../../platform/ids/new-id.ts'
import { Problem } from '../../../../platform/ui/api.ts'
import { DateInput } from '../../../../platform/ui/desk/date-input.tsx'
import { FieldBox, FormProblem } from '../../../../platform/ui/desk/field-box.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { useSayProblem } from '../../../../platform/ui/say-problem.ts'
import { useWorkSpeech, type WorkWord } from './use-work-speech.ts'
import './work.css'

/** A field of a form: how it is called, what it takes. */
export interface WorkField {
  readonly name: string
  readonly label: WorkWord
  readonly kind: 'text' | 'area' | 'date' | 'number' | 'choice'
  readonly optional?: boolean
  readonly max?: number
  readonly width?: string
  readonly rows?: number
  readonly choices?: readonly { value: string; label: string }[]
  /** What holds where nothing is chosen. */
  readonly unchosen?: WorkWord
  /** Sent as a number, whatever it is typed or chosen in. */
  readonly number?: boolean
  /** What of the text is meant: of a page's address the id in it. */
  readonly means?: RegExp
}

interface WorkFormProps<Answer> {
  readonly title: string
  readonly about?: string
  /** The fields, or which of them there are by what was said so far. */
  readonly fields: readonly WorkField[] | ((said: Readonly<Record<string, string>>) => readonly WorkField[])
  readonly method?: 'POST' | 'PUT'
  readonly path: string
  /** What the form knows already, by field. */
  readonly initial?: Readonly<Record<string, string>>
  /** What goes with every sending: a version, a street. */
  readonly fixed?: object
  /** The deed makes a new thing and names it. */
  readonly withId?: boolean
  readonly submit?: string
  /** Shown beside the fields and read when it is sent. */
  readonly more?: { readonly node: React.ReactNode; readonly body: object }
  onDone?(answer: Answer): void
  /** Left out where the form stays open. */
  onClose?(): void
}

/** A form declared as an outline: labelled fields, the server's own sentence at the one it refuses, Ctrl+Enter to save. */
export function WorkForm<Answer = unknown>(props: WorkFormProps<Answer>) {
  const { title, about, submit, more, onClose } = props
  const { t } = useWorkSpeech()
  const [said, setSaid] = useState<Readonly<Record<string, string>>>(props.initial ?? {})
  const fields = typeof props.fields === 'function' ? props.fields(said) : props.fields
  const { send, busy, problem } = useSending(props, fields, said)
  const form = useRef<HTMLFormElement>(null)
  // A form that was opened is there to be written in.
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), [])
  return (
    <form
      ref={form}
      className="work-form no-print"
      aria-label={title}
      onSubmit={(event) => void send(event)}
      onKeyDown={onCtrlEnter}
    >
      <p className="work-form-title">{title}</p>
      {about && <p className="soft work-wide">{about}</p>}
      {fields.map((field) => (
        <FieldBox
          key={field.name}
          label={field.optional ? t('work.optional', { label: t(field.label) }) : t(field.label)}
          name={field.name}
          problem={problem}
          width={field.width ?? (field.kind === 'area' ? '100%' : '200px')}
        >
          {(id) => (
            <Field
              id={id}
              field={field}
              value={said[field.name] ?? ''}
              onChange={(value) => setSaid({ ...said, [field.name]: value })}
            />
          )}
        </FieldBox>
      ))}
      {more?.node}
      <div className="work-buttons">
        <Button type="primary" htmlType="submit" loading={busy}>
          {submit ?? t('work.save')}
        </Button>
        {onClose && <Button onClick={onClose}>{t('work.cancel')}</Button>}
      </div>
      <FormProblem problem={problem} fields={fields.map(({ name }) => name)} />
    </form>
  )
}

/** Sends what was said with what goes along; a refusal stays at the form, in the words of the server or of the lost network. */
function useSending<Answer>(
  props: WorkFormProps<Answer>,
  fields: readonly WorkField[],
  said: Readonly<Record<string, string>>,
) {
  const { method = 'POST', path, fixed, withId, more, onDone, onClose } = props
  const { t } = useWorkSpeech()
  const toast = useToast()
  const sayProblem = useSayProblem()
  const [id] = useState(newId)
  const deed = useDeed<object, Answer>(method, path, { quiet: true })
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await deed.run({ ...(withId ? { id } : {}), ...fixed, ...bodyOf(fields, said), ...more?.body })
    if (answer === null) return
    toast.say(t('work.saved'))
    onClose?.()
    onDone?.(answer)
  }
  const { problem } = deed
  const told = problem && new Problem(problem.status, problem.code, sayProblem(problem, 'write'), problem.extra)
  return { send, busy: deed.busy, problem: told }
}

interface FieldProps {
  id: string
  field: WorkField
  value: string
  onChange(value: string): void
}

function Field({ id, field, value, onChange }: FieldProps) {
  const { t } = useWorkSpeech()
  const bound = field.max === undefined ? {} : { maxLength: field.max }
  if (field.kind === 'date') return <DateInput id={id} value={value} onChange={onChange} />
  if (field.kind === 'area')
    return (
      <Input.TextArea
        id={id}
        value={value}
        autoSize={{ minRows: field.rows ?? 2, maxRows: 16 }}
        {...bound}
        onChange={(event) => onChange(event.target.value)}
      />
    )
  if (field.kind === 'choice')
    return (
      <Select
        id={id}
        value={value === '' ? null : value}
        showSearch={{ optionFilterProp: 'label' }}
        allowClear={field.optional === true}
        placeholder={field.unchosen && t(field.unchosen)}
        getPopupContainer={(node) => node.parentElement ?? node}
        onChange={(next) => onChange(next ?? '')}
        options={[...(field.choices ?? [])]}
      />
    )
  return (
    <Input
      id={id}
      value={value}
      {...bound}
      {...(field.kind === 'number' ? { inputMode: 'numeric' as const } : {})}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

/** What was left empty is not sent: the server says which of it is needed. */
function bodyOf(fields: readonly WorkField[], said: Readonly<Record<string, string>>): Record<string, unknown> {
  const body: Record<string, unknown> = {}
  for (const { name, kind, number, means } of fields) {
    const typed = (said[name] ?? '').trim()
    const value = means === undefined ? typed : (typed.match(means)?.[0] ?? typed)
    if (value !== '') body[name] = (kind === 'number' || number) && /^\d+$/.test(value) ? Number(value) : value
  }
  return body
}

function onCtrlEnter(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit()
}
