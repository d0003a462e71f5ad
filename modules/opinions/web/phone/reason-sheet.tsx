import { useState } from 'react'
import { Button } from '../../../../platform/ui/phone/button.tsx'
import { TextArea } from '../../../../platform/ui/phone/fields.tsx'
import { Sheet } from '../../../../platform/ui/phone/sheet.tsx'
import { Notice } from '../../../../platform/ui/phone/shows.tsx'
import { useDeed } from '../../../../platform/ui/phone/use-ask.ts'
import { useSayProblem } from '../../../../platform/ui/say-problem.ts'

interface ReasonSheetProps {
  title: string
  question: string
  hint?: string
  send: string
  path: string
  version: number
  onClose: () => void
  onDone: () => void
}

/** One question with a sentence for an answer, and the deed that needs it. */
export function ReasonSheet({ title, question, hint, send, path, version, onClose, onDone }: ReasonSheetProps) {
  const sayProblem = useSayProblem()
  const [reason, setReason] = useState('')
  const deed = useDeed<{ version: number; reason: string }>('POST', path)
  const act = async () => {
    if (!(await deed.run({ version, reason: reason.trim() }))) return
    onClose()
    onDone()
  }
  return (
    <Sheet title={title} onClose={onClose}>
      {deed.problem && (
        <Notice kind="late" alert>
          <p>{sayProblem(deed.problem, 'write')}</p>
        </Notice>
      )}
      <TextArea
        label={question}
        required
        {...(hint === undefined ? {} : { hint })}
        value={reason}
        maxLength={500}
        onChange={setReason}
      />
      <Button busy={deed.busy} why={reason.trim() === '' ? question : null} onPress={() => void act()}>
        {send}
      </Button>
    </Sheet>
  )
}
