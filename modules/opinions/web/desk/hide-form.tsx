import { Input } from 'antd'
import { useState } from 'react'
import { newId } from '../../../../platform/ids/new-id.ts'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { MoveForm } from './move-form.tsx'
import { PersonNote } from './person-note.tsx'
import { type MoveProps, useMove } from './use-move.ts'
import type { AboutSomebody } from './use-named-in.ts'

/** Asks that an item be hidden; another person decides, and it is counted. */
export function HideForm({ item, ...props }: MoveProps & { item: AboutSomebody }) {
  const { t } = props.speaker
  const [id] = useState(newId)
  const [reason, setReason] = useState('')
  const ask = useMove<object>(`/api/v1/opinions/items/${item.itemId}/hiding`, props)
  return (
    <MoveForm
      speaker={props.speaker}
      does={t('op.do.hide')}
      danger
      missing={reason.trim() === '' ? t('op.field.words.missing') : null}
      busy={ask.busy}
      onSend={() => void ask.run({ id, reason: reason.trim() })}
      onClose={props.onClose}
    >
      <FieldBox label={t('op.field.hide')} name="reason" problem={ask.problem}>
        {(field) => (
          <Input id={field} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
        )}
      </FieldBox>
      <PersonNote item={item} words={reason} speaker={props.speaker} />
    </MoveForm>
  )
}
