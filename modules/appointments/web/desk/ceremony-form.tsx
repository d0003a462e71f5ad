import { Checkbox, Input } from 'antd'
import { useState } from 'react'
import { newId } from '../../../../platform/ids/new-id.ts'
import { DateInput } from '../../../../platform/ui/desk/date-input.tsx'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import type { CeremoniesAnswer } from '../../contract-oaths.ts'
import { draftFor, missingIn, modeOf, saidOf } from './oath-draft.ts'
import { OathPeople } from './oath-people.tsx'
import { StepForm } from './step-form.tsx'
import type { AfterSpeaker } from './use-after.ts'
import { useAfterDeed } from './use-after-deed.ts'
import { useToday } from './use-today.ts'

interface CeremonyFormProps {
  dossierId: string
  data: CeremoniesAnswer
  after: AfterSpeaker
  onClose(): void
}

/** A ceremony as it was held: day, place, who chaired, and everybody's part; the mode follows from whether somebody leads. */
export function CeremonyForm({ dossierId, data, after, onClose }: CeremonyFormProps) {
  const { say, speaker } = after
  const today = useToday()
  const [id] = useState(newId)
  const [said, setSaid] = useState({
    heldOn: data.meetingOn ?? today,
    place: '',
    chairedBy: '',
    witnesses: '',
    anthem: true,
  })
  const [draft, setDraft] = useState(() => draftFor(data.toSwear))
  const deed = useAfterDeed('POST', `/api/v1/dossiers/${dossierId}/ceremonies`, say('oath.held'), onClose)
  const mode = modeOf(draft)
  const { heldOn, place, chairedBy } = said
  const lacks = missingIn(draft, mode)
  const blank = heldOn === '' || place.trim().length < 2 || chairedBy.trim().length < 2
  const set = (more: Partial<typeof said>) => setSaid({ ...said, ...more })
  const field = (name: 'place' | 'chairedBy' | 'witnesses', label: string, width: string, most: number) => (
    <FieldBox label={label} name={name} problem={deed.problem} width={width}>
      {(at) => (
        <Input id={at} maxLength={most} value={said[name]} onChange={(event) => set({ [name]: event.target.value })} />
      )}
    </FieldBox>
  )
  return (
    <StepForm
      speaker={speaker}
      does={say('oath.hold')}
      missing={blank ? say('oath.missing') : lacks && say(`oath.missing.${lacks}`)}
      busy={deed.busy}
      problem={deed.problem}
      onSend={() => void deed.run({ id, ...said, mode, oaths: saidOf(draft) })}
      onClose={onClose}
    >
      <div className="dossier-line">
        <FieldBox label={say('oath.held-on')} name="heldOn" problem={deed.problem}>
          {(at) => <DateInput id={at} max={today} value={heldOn} onChange={(day) => set({ heldOn: day })} />}
        </FieldBox>
        {field('place', say('oath.place'), '260px', 120)}
        {field('chairedBy', say('oath.chaired-by'), '150px', 60)}
        {field('witnesses', say('oath.witnesses'), '240px', 300)}
      </div>
      <Checkbox checked={said.anthem} onChange={(event) => set({ anthem: event.target.checked })}>
        {say('oath.anthem')}
      </Checkbox>
      <OathPeople people={data.toSwear} draft={draft} after={after} onChange={setDraft} />
      <p>
        <strong>{say(`oath.mode.${mode}`)}</strong> <span className="soft">{say(`oath.mode.${mode}.hint`)}</span>
      </p>
    </StepForm>
  )
}
