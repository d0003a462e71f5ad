import { useState } from 'react'
import type { ItemAnswer } from '../../contract-handling.ts'
import { MoveForm } from './move-form.tsx'
import { ReplyFields } from './reply-fields.tsx'
import { EMPTY_REPLY, missingOf, saidReply } from './said-reply.ts'
import { type MoveProps, useMove } from './use-move.ts'

/** Answered by the street itself, on the spot. */
export function AnswerForm({ item, ...props }: MoveProps & { item: ItemAnswer }) {
  const { speaker } = props
  const [draft, setDraft] = useState(EMPTY_REPLY)
  const answer = useMove<object>(`/api/v1/opinions/items/${item.itemId}/answer`, props)
  const missing = missingOf(draft, false)
  return (
    <MoveForm
      speaker={speaker}
      does={speaker.t('op.do.answer')}
      missing={missing && speaker.t(missing)}
      busy={answer.busy}
      onSend={() => void answer.run({ version: item.version, ...saidReply(draft, false) })}
      onClose={props.onClose}
    >
      <ReplyFields
        item={item}
        speaker={speaker}
        draft={draft}
        onChange={setDraft}
        problem={answer.problem}
        reasoned={false}
      />
    </MoveForm>
  )
}
