import { Input, Radio } from 'antd'
import { useId, useState } from 'react'
import { DateInput } from '../../../../platform/ui/desk/date-input.tsx'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import type { StateKind } from '../../../../platform/ui/shapes.tsx'
import type { ItemAnswer } from '../../contract-handling.ts'
import { MoveForm } from './move-form.tsx'
import { PersonNote } from './person-note.tsx'
import type { Speaker } from './speak.ts'
import { useMove } from './use-move.ts'
import type { AboutSomebody } from './use-named-in.ts'

export type PromiseOf = Pick<
  ItemAnswer['promises'][number],
  'promiseId' | 'words' | 'wordsEn' | 'dueOn' | 'state' | 'overdue' | 'settledWords' | 'version' | 'can'
>

const KINDS: Record<PromiseOf['state'], StateKind> = { open: 'going', kept: 'done', changed: 'soon', broken: 'late' }

/** A promise with its day and whether it was kept. */
export function PromiseTag({ promise, speaker }: { promise: Pick<PromiseOf, 'state' | 'overdue'>; speaker: Speaker }) {
  if (promise.overdue) return <StateTag kind="late">{speaker.name('promise', 'overdue')}</StateTag>
  return <StateTag kind={KINDS[promise.state]}>{speaker.name('promise', promise.state)}</StateTag>
}

/** A promise of a reply, and the way to say what became of it. */
export function PromiseLine({
  promise,
  item,
  speaker,
  bare = false,
}: {
  promise: PromiseOf
  item: AboutSomebody
  speaker: Speaker
  /** Day and state stand beside it already. */
  bare?: boolean
}) {
  const { t } = speaker
  const [settling, setSettling] = useState(false)
  const open = promise.state === 'open' || promise.state === 'changed'
  return (
    <div className={bare ? '' : 'op-promise'}>
      <p>
        {!bare && (
          <>
            <PromiseTag promise={promise} speaker={speaker} />{' '}
            {t('op.promise.due', { date: speaker.day(promise.dueOn) })}
          </>
        )}
        {speaker.gloss(promise.words, promise.wordsEn)}
      </p>
      {promise.settledWords && <p className="soft">{promise.settledWords}</p>}
      {open && !settling && (
        <ReasonedButton size="small" why={speaker.why(promise.can.settle)} onClick={() => setSettling(true)}>
          {t('op.promise.settle')}
        </ReasonedButton>
      )}
      {settling && <Settle promise={promise} item={item} speaker={speaker} onClose={() => setSettling(false)} />}
    </div>
  )
}

const AS = ['kept', 'changed', 'broken'] as const

interface SettleProps {
  promise: PromiseOf
  item: AboutSomebody
  speaker: Speaker
  onClose(): void
}

function Settle({ promise, item, speaker, onClose }: SettleProps) {
  const { t } = speaker
  const title = useId()
  const [as, setAs] = useState<(typeof AS)[number]>('kept')
  const [words, setWords] = useState('')
  const [dueOn, setDueOn] = useState('')
  const path = `/api/v1/opinions/promises/${promise.promiseId}/settle`
  const settle = useMove<object>(path, { speaker, onDone: onClose, onClose })
  const lacking = words.trim() === '' || (as === 'changed' && dueOn === '')
  const body = { version: promise.version, as, words: words.trim(), ...(as === 'changed' ? { dueOn } : {}) }
  return (
    <MoveForm
      speaker={speaker}
      does={t('op.promise.settle')}
      missing={lacking ? t('op.field.words.missing') : null}
      busy={settle.busy}
      onSend={() => void settle.run(body)}
      onClose={onClose}
    >
      <div className="field-box">
        <span id={title} className="op-label">
          {t('op.promise.as')}
        </span>
        <Radio.Group
          aria-labelledby={title}
          value={as}
          options={AS.map((value) => ({ value, label: t(`op.promise.as.${value}`) }))}
          onChange={(event) => setAs(event.target.value as (typeof AS)[number])}
        />
      </div>
      <FieldBox label={t('op.promise.words')} name="words" problem={settle.problem}>
        {(id) => <Input id={id} maxLength={500} value={words} onChange={(event) => setWords(event.target.value)} />}
      </FieldBox>
      <PersonNote item={item} words={words} speaker={speaker} />
      {as === 'changed' && (
        <FieldBox label={t('op.promise.new-due')} name="dueOn" problem={settle.problem}>
          {(id) => <DateInput id={id} value={dueOn} onChange={setDueOn} />}
        </FieldBox>
      )}
    </MoveForm>
  )
}
