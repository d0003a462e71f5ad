import { Button, Input } from 'antd'
import { useState } from 'react'
import { newId } from '../../../../platform/ids/new-id.ts'
import type { Page } from '../../../../platform/ui/api.ts'
import { DateInput } from '../../../../platform/ui/desk/date-input.tsx'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import type { CoursesAnswer } from '../../contract-training.ts'
import { DocumentField } from './document-field.tsx'
import { StepForm } from './step-form.tsx'
import type { AfterSpeaker } from './use-after.ts'
import { useAfterDeed } from './use-after-deed.ts'
import { useToday } from './use-today.ts'

interface CourseFormProps {
  dossierId: string
  data: CoursesAnswer
  after: AfterSpeaker
  onClose(): void
}

/** Calls everybody whose appointment passed: when, where, who teaches, with material of the register. */
export function CourseForm({ dossierId, data, after, onClose }: CourseFormProps) {
  const { say, speaker } = after
  const today = useToday()
  const [id] = useState(newId)
  const [said, setSaid] = useState(() => ({
    ...{ title: say('course.name-default'), heldOn: today, fromTime: '09:00', place: '', teacher: '', words: '' },
  }))
  const [documentIds, setDocuments] = useState<string[]>([])
  const deed = useAfterDeed(
    'POST',
    `/api/v1/dossiers/${dossierId}/courses`,
    say('course.called', { n: data.toCall }),
    onClose,
  )
  const set = (more: Partial<typeof said>) => setSaid({ ...said, ...more })
  const blank =
    said.title.trim().length < 2 || said.heldOn === '' || said.fromTime === '' || said.place.trim().length < 2
  const text = (name: 'title' | 'place' | 'teacher' | 'words', label: string, width: string, most = 120) => (
    <FieldBox label={label} name={name} problem={deed.problem} width={width}>
      {(at) => (
        <Input id={at} maxLength={most} value={said[name]} onChange={(event) => set({ [name]: event.target.value })} />
      )}
    </FieldBox>
  )
  return (
    <StepForm
      speaker={speaker}
      does={say('course.call')}
      missing={blank ? say('course.missing') : null}
      busy={deed.busy}
      problem={deed.problem}
      onSend={() => void deed.run({ id, ...said, documentIds })}
      onClose={onClose}
    >
      <p className="soft">{say('course.call-hint', { n: data.toCall })}</p>
      <div className="dossier-line">
        {text('title', say('course.name'), '340px')}
        <FieldBox label={say('course.on')} name="heldOn" problem={deed.problem}>
          {(at) => <DateInput id={at} value={said.heldOn} onChange={(heldOn) => set({ heldOn })} />}
        </FieldBox>
        <FieldBox label={say('course.from')} name="fromTime" problem={deed.problem}>
          {(at) => (
            <Input
              id={at}
              type="time"
              style={{ width: 120 }}
              value={said.fromTime}
              onChange={(event) => set({ fromTime: event.target.value })}
            />
          )}
        </FieldBox>
        {text('place', say('course.place'), '240px')}
        {text('teacher', say('course.teacher'), '240px')}
        {text('words', say('course.words'), '360px', 1000)}
      </div>
      <Materials chosen={documentIds} after={after} onChange={setDocuments} />
    </StepForm>
  )
}

interface MaterialsProps {
  chosen: readonly string[]
  after: AfterSpeaker
  onChange(ids: string[]): void
}

function Materials({ chosen, after, onChange }: MaterialsProps) {
  const { say, speaker } = after
  const { data } = useAsk<Page<{ documentId: string; title: string; titleEn: string }>>('/api/v1/documents', {
    limit: 100,
  })
  const titleOf = (id: string) => {
    const found = data?.items.find(({ documentId }) => documentId === id)
    return found ? speaker.gloss(found.title, found.titleEn) : id
  }
  return (
    <div className="dossier-line">
      <DocumentField
        label={say('course.material')}
        value=""
        speaker={speaker}
        onChange={(id) => {
          if (id !== '' && !chosen.includes(id)) onChange([...chosen, id])
        }}
      />
      {chosen.map((id) => (
        <Button
          key={id}
          aria-label={say('course.material.remove', { title: titleOf(id) })}
          onClick={() => onChange(chosen.filter((one) => one !== id))}
        >
          {titleOf(id)} ×
        </Button>
      ))}
    </div>
  )
}
