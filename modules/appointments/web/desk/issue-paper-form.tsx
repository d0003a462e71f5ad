import { Input } from 'antd'
import { useState } from 'react'
import { newId } from '../../../../platform/ids/new-id.ts'
import { DateInput } from '../../../../platform/ui/desk/date-input.tsx'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import type { IssuedAnswer } from '../../contract-papers.ts'
import { StepForm } from './step-form.tsx'
import type { AfterSpeaker } from './use-after.ts'
import { useToday } from './use-today.ts'

interface IssuePaperFormProps {
  dossierId: string
  kind: 'submission' | 'bill' | 'notice'
  after: AfterSpeaker
  onClose(): void
}

/** Takes the next number for a paper: who signs it, when, and of a notice whom it goes to. */
export function IssuePaperForm({ dossierId, kind, after, onClose }: IssuePaperFormProps) {
  const { say, speaker } = after
  const today = useToday()
  const toast = useToast()
  const [id] = useState(newId)
  const [said, setSaid] = useState({ signer: '', issuedOn: today, addressee: '' })
  const deed = useDeed<object, IssuedAnswer>('POST', `/api/v1/dossiers/${dossierId}/papers`, {
    quiet: true,
    done: ({ docNumber }) => {
      toast.say(say('papers.issued', { number: docNumber }))
      onClose()
    },
  })
  const notice = kind === 'notice'
  const blank = said.signer.trim().length < 2 || said.issuedOn === ''
  const noAddress = notice && said.addressee.trim().length < 2
  const { addressee, ...rest } = said
  return (
    <StepForm
      speaker={speaker}
      does={say('papers.issue.of', { form: say(`papers.form.${kind}`) })}
      missing={blank ? say('papers.missing') : noAddress ? say('papers.missing.addressee') : null}
      busy={deed.busy}
      problem={deed.problem}
      onSend={() => void deed.run({ id, kind, ...rest, ...(notice ? { addressee } : {}) })}
      onClose={onClose}
    >
      <div className="dossier-line">
        {notice && (
          <FieldBox label={say('papers.addressee')} name="addressee" problem={deed.problem} width="260px">
            {(at) => (
              <Input
                id={at}
                maxLength={120}
                value={addressee}
                onChange={(event) => setSaid({ ...said, addressee: event.target.value })}
              />
            )}
          </FieldBox>
        )}
        <SignedOn
          said={said}
          problem={deed.problem}
          after={after}
          today={today}
          onChange={(more) => setSaid({ ...said, ...more })}
        />
      </div>
    </StepForm>
  )
}

interface SignedOnProps {
  said: { signer: string; issuedOn: string }
  problem: Parameters<typeof FieldBox>[0]['problem']
  after: AfterSpeaker
  today: string
  onChange(more: { signer?: string; issuedOn?: string }): void
}

/** Who signs, and the day. */
export function SignedOn({ said, problem = null, after: { say }, today, onChange }: SignedOnProps) {
  return (
    <>
      <FieldBox label={say('papers.signer')} name="signer" problem={problem} width="150px">
        {(at) => (
          <Input
            id={at}
            maxLength={60}
            value={said.signer}
            onChange={(event) => onChange({ signer: event.target.value })}
          />
        )}
      </FieldBox>
      <FieldBox label={say('papers.issued-on')} name="issuedOn" problem={problem}>
        {(at) => (
          <DateInput id={at} max={today} value={said.issuedOn} onChange={(issuedOn) => onChange({ issuedOn })} />
        )}
      </FieldBox>
    </>
  )
}
