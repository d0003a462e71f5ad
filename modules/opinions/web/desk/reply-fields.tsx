import { Input, Radio } from 'antd'
import { useId } from 'react'
import type { Problem } from '../../../../platform/ui/api.ts'
import { DateInput } from '../../../../platform/ui/desk/date-input.tsx'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { REPLY_CLASSES } from '../../language.ts'
import { PersonNote } from './person-note.tsx'
import { type Draft, promises } from './said-reply.ts'
import type { Speaker } from './speak.ts'
import type { AboutSomebody } from './use-named-in.ts'

interface ReplyFieldsProps {
  /** The item that is answered: the answer had better not name whoever raised it. */
  item: AboutSomebody
  speaker: Speaker
  draft: Draft
  onChange(draft: Draft): void
  problem: Problem | null
  /** Why it cannot be done has a field of its own. */
  reasoned: boolean
  rows?: number
}

/** The class of a reply, its words, and what the class asks for beside them: a promise with its day, or the reason. */
export function ReplyFields({ item, speaker, draft, onChange, problem, reasoned, rows = 3 }: ReplyFieldsProps) {
  const { t } = speaker
  const title = useId()
  const set = (part: Partial<Draft>) => onChange({ ...draft, ...part })
  return (
    <>
      <FieldBox label={t('op.field.reply')} name="words" problem={problem}>
        {(id) => (
          <Input.TextArea
            id={id}
            autoSize={{ minRows: rows, maxRows: 16 }}
            maxLength={3000}
            value={draft.words}
            onChange={(event) => set({ words: event.target.value })}
          />
        )}
      </FieldBox>
      <PersonNote item={item} words={[draft.words, draft.promise, draft.reason].join('\n')} speaker={speaker} />
      <div className="field-box">
        <span id={title} className="op-label">
          {t('op.field.class')}
        </span>
        <Radio.Group
          aria-labelledby={title}
          value={draft.class}
          options={REPLY_CLASSES.map((value) => ({ value, label: speaker.name('class', value) }))}
          onChange={(event) => set({ class: event.target.value as Draft['class'] })}
        />
      </div>
      {promises(draft.class) && <PromiseFields draft={draft} set={set} speaker={speaker} problem={problem} />}
      {reasoned && draft.class === 'cannot' && (
        <FieldBox label={t('op.field.cannot')} name="reason" problem={problem}>
          {(id) => (
            <Input
              id={id}
              maxLength={500}
              value={draft.reason}
              onChange={(event) => set({ reason: event.target.value })}
            />
          )}
        </FieldBox>
      )}
    </>
  )
}

interface PromiseFieldsProps extends Pick<ReplyFieldsProps, 'draft' | 'speaker' | 'problem'> {
  set(part: Partial<Draft>): void
}

/** What is promised, and by when. */
function PromiseFields({ draft, set, speaker: { t }, problem }: PromiseFieldsProps) {
  return (
    <div className="op-line">
      <div className="op-grow">
        <FieldBox label={t('op.field.promise')} name="promise" problem={problem}>
          {(id) => (
            <Input
              id={id}
              maxLength={500}
              value={draft.promise}
              onChange={(event) => set({ promise: event.target.value })}
            />
          )}
        </FieldBox>
      </div>
      <FieldBox label={t('op.field.promise-due')} name="promise.dueOn" problem={problem}>
        {(id) => <DateInput id={id} value={draft.promiseDue} onChange={(promiseDue) => set({ promiseDue })} />}
      </FieldBox>
    </div>
  )
}
