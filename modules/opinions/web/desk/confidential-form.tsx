import { Input } from 'antd'
import { useState } from 'react'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import type { ItemAnswer } from '../../contract-handling.ts'
import { MoveForm } from './move-form.tsx'
import { PersonNote } from './person-note.tsx'
import type { Moved, MoveProps } from './use-move.ts'

/** Makes an item confidential or opens it again, with the reason; taken back with one press. */
export function ConfidentialForm({ item, speaker, onDone, onClose }: MoveProps & { item: ItemAnswer }) {
  const { t } = speaker
  const toast = useToast()
  const [reason, setReason] = useState('')
  const next = !item.confidential
  const turn = useDeed<object, Moved>('POST', `/api/v1/opinions/items/${item.itemId}/confidential`, {
    refresh: ['/api/v1/opinions'],
  })
  const send = async () => {
    const moved = await turn.run({ version: item.version, confidential: next, reason: reason.trim() })
    if (moved === null) return
    const back = { version: moved.version, confidential: !next, reason: t('op.confidential.undo-reason') }
    toast.undo(t(next ? 'op.confidential.done' : 'op.confidential.undone'), () => void turn.run(back))
    onDone()
  }
  return (
    <MoveForm
      speaker={speaker}
      does={t(next ? 'op.do.confidential' : 'op.do.open')}
      missing={reason.trim() === '' ? t('op.field.words.missing') : null}
      busy={turn.busy}
      onSend={() => void send()}
      onClose={onClose}
    >
      {next && <p className="soft">{t('op.confidential.what')}</p>}
      <FieldBox label={t('op.field.confidential')} name="reason" problem={turn.problem}>
        {(id) => <Input id={id} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </FieldBox>
      <PersonNote item={item} words={reason} speaker={speaker} />
    </MoveForm>
  )
}
