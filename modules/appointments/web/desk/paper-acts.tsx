import { Button, Input } from 'antd'
import { useState } from 'react'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { exportLink } from '../../../../platform/ui/desk/print-area.tsx'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import type { IssuedPaper } from '../../contract-papers.ts'
import { StepForm } from './step-form.tsx'
import type { AfterSpeaker } from './use-after.ts'
import { useAfterDeed } from './use-after-deed.ts'

/** What may be done with one issued paper: its Word file, and making it void with a reason. */
export function PaperActs({ paper, after }: { paper: IssuedPaper; after: AfterSpeaker }) {
  const { say, speaker } = after
  const [voiding, setVoiding] = useState(false)
  return (
    <>
      <span className="after-links no-print">
        {paper.can.make.can && (
          <Button
            size="small"
            href={exportLink(`/api/v1/issued-papers/${paper.paperId}/paper.docx`)}
            download
            aria-label={`${say('papers.make')} ${paper.docNumber}`}
          >
            Word
          </Button>
        )}
        {paper.voidSince === null && !voiding && (
          <ReasonedButton
            size="small"
            why={speaker.why(paper.can.void)}
            aria-label={say('papers.void.of', { number: paper.docNumber })}
            onClick={() => setVoiding(true)}
          >
            {say('papers.void')}
          </ReasonedButton>
        )}
      </span>
      {voiding && <VoidForm paper={paper} after={after} onClose={() => setVoiding(false)} />}
    </>
  )
}

function VoidForm({ paper, after, onClose }: { paper: IssuedPaper; after: AfterSpeaker; onClose(): void }) {
  const { say, speaker } = after
  const [reason, setReason] = useState('')
  const path = `/api/v1/issued-papers/${paper.paperId}/void`
  const deed = useAfterDeed('POST', path, say('papers.voided', { number: paper.docNumber }), onClose)
  return (
    <StepForm
      speaker={speaker}
      does={say('papers.void.of', { number: paper.docNumber })}
      danger
      missing={reason.trim().length < 2 ? say('papers.void.reason') : null}
      busy={deed.busy}
      problem={deed.problem}
      onSend={() => void deed.run({ version: paper.version, reason })}
      onClose={onClose}
    >
      <FieldBox label={say('papers.void.reason')} name="reason" problem={deed.problem} width="360px">
        {(id) => <Input id={id} maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </FieldBox>
    </StepForm>
  )
}
