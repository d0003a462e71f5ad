import { Input, Radio } from 'antd'
import { useId, useState } from 'react'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import type { ItemAnswer } from '../../contract-handling.ts'
import { MoveForm } from './move-form.tsx'
import { PersonNote } from './person-note.tsx'
import { type MoveProps, useMove } from './use-move.ts'

const HOWS = ['page', 'phone', 'message', 'visit', 'paper'] as const

/** Tells whoever raised it, in plain words; the released reply stands there to be made plainer. */
export function TellForm({ item, ...props }: MoveProps & { item: ItemAnswer }) {
  const { speaker } = props
  const { t } = speaker
  const title = useId()
  const last = item.replies.findLast((reply) => reply.releasedAt !== null)
  const [words, setWords] = useState(last?.words ?? '')
  const [how, setHow] = useState<(typeof HOWS)[number]>('page')
  const tell = useMove<object>(`/api/v1/opinions/items/${item.itemId}/tell`, props)
  const said = words.trim()
  return (
    <MoveForm
      speaker={speaker}
      does={t('op.do.tell')}
      missing={said === '' ? t('op.field.words.missing') : null}
      busy={tell.busy}
      onSend={() => void tell.run({ version: item.version, words: said, how })}
      onClose={props.onClose}
    >
      <FieldBox label={t('op.field.told-words')} name="words" problem={tell.problem}>
        {(id) => (
          <Input.TextArea
            id={id}
            autoSize={{ minRows: 3, maxRows: 10 }}
            maxLength={1000}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
      </FieldBox>
      <PersonNote item={item} words={said} speaker={speaker} />
      <div className="field-box">
        <span id={title} className="op-label">
          {t('op.field.told-how')}
        </span>
        <Radio.Group
          aria-labelledby={title}
          value={how}
          options={HOWS.map((value) => ({ value, label: speaker.name('how', value) }))}
          onChange={(event) => setHow(event.target.value as (typeof HOWS)[number])}
        />
      </div>
    </MoveForm>
  )
}
