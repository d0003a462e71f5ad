import { Button, Input } from 'antd'
import { useState } from 'react'
import { newId } from '../../../../platform/ids/new-id.ts'
import { DateInput } from '../../../../platform/ui/desk/date-input.tsx'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import type { TalksAnswer } from '../../contract-after.ts'
import { StepForm } from './step-form.tsx'
import type { AfterSpeaker } from './use-after.ts'
import { useAfterDeed } from './use-after-deed.ts'
import { useToday } from './use-today.ts'

/** Reminder talks; on paper they never stand. */
export function Talks({ tenureId, after }: { tenureId: string; after: AfterSpeaker }) {
  const { say, speaker } = after
  const { data } = useAsk<TalksAnswer>(`/api/v1/tenures/${tenureId}/talks`)
  const [noting, setNoting] = useState(false)
  if (!data) return null
  return (
    <section className="after-part no-print" aria-label={say('tenure.talks')}>
      <h3>{say('tenure.talks')}</h3>
      {data.items.length === 0 && <p className="soft">{say('tenure.talks.none')}</p>}
      {data.items.map((talk) => (
        <div key={talk.talkId} className="after-links">
          <strong>{speaker.day(talk.heldOn)}</strong>
          <span className="soft">{talk.heldBy}</span>
          <p className="after-said">{talk.words}</p>
        </div>
      ))}
      {noting ? (
        <TalkForm tenureId={tenureId} after={after} onClose={() => setNoting(false)} />
      ) : (
        <Button onClick={() => setNoting(true)}>{say('tenure.talk.note')}</Button>
      )}
    </section>
  )
}

function TalkForm({ tenureId, after, onClose }: { tenureId: string; after: AfterSpeaker; onClose(): void }) {
  const { say, speaker } = after
  const today = useToday()
  const [id] = useState(newId)
  const [said, setSaid] = useState({ heldOn: today, heldBy: '', words: '' })
  const deed = useAfterDeed('POST', `/api/v1/tenures/${tenureId}/talks`, say('tenure.talk.noted'), onClose)
  const blank = said.heldOn === '' || said.heldBy.trim().length < 2 || said.words.trim().length < 2
  return (
    <StepForm
      speaker={speaker}
      does={say('tenure.talk.note')}
      missing={blank ? say('tenure.talk.missing') : null}
      busy={deed.busy}
      problem={deed.problem}
      onSend={() => void deed.run({ id, ...said })}
      onClose={onClose}
    >
      <div className="dossier-line">
        <FieldBox label={say('tenure.talk.on')} name="heldOn" problem={deed.problem}>
          {(at) => (
            <DateInput id={at} max={today} value={said.heldOn} onChange={(heldOn) => setSaid({ ...said, heldOn })} />
          )}
        </FieldBox>
        <FieldBox label={say('tenure.talk.by')} name="heldBy" problem={deed.problem} width="220px">
          {(at) => (
            <Input
              id={at}
              maxLength={120}
              value={said.heldBy}
              onChange={(event) => setSaid({ ...said, heldBy: event.target.value })}
            />
          )}
        </FieldBox>
      </div>
      <FieldBox label={say('tenure.talk.words')} name="words" problem={deed.problem} width="560px">
        {(at) => (
          <Input.TextArea
            id={at}
            rows={2}
            maxLength={500}
            value={said.words}
            onChange={(event) => setSaid({ ...said, words: event.target.value })}
          />
        )}
      </FieldBox>
    </StepForm>
  )
}
