import { Input } from 'antd'
import { useState } from 'react'
import type { Problem } from '../../../../platform/ui/api.ts'
import { DateInput } from '../../../../platform/ui/desk/date-input.tsx'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { useMe } from '../../../../platform/ui/me.tsx'
import type { DossierAnswer, MovedDossier } from '../../contract-dossiers.ts'
import type { DossierEvent, MoveField } from '../../language.ts'
import { AnnouncePreview } from './announce-preview.tsx'
import { DocumentField } from './document-field.tsx'
import { bodyOf, draftOf, fieldsOf, type MoveDraft, missingOf, papersGap, quorumOf } from './event-fields.ts'
import type { DeskWord, Speaker } from './speak.ts'
import { StepForm } from './step-form.tsx'
import { useMove } from './use-move.ts'
import { useToday } from './use-today.ts'

interface EventFormProps {
  event: DossierEvent
  dossier: DossierAnswer
  speaker: Speaker
  onDone(): void
  onClose(): void
}

const DATES: readonly MoveField[] = ['on', 'meetingOn', 'inForceFrom']
const RESPONSIBLE: Partial<Record<DossierEvent, DeskWord>> = {
  appraise: 'dossier.by.appraise',
  consent: 'dossier.by.consent',
  nominate: 'dossier.by.nominate',
  examine: 'dossier.by.examine',
  closeVoting: 'dossier.by.closeVoting',
}
const ABOUT: Partial<Record<DossierEvent, DeskWord>> = {
  examine: 'dossier.form.examine',
  appraise: 'dossier.form.appraise',
  nominate: 'dossier.form.nominate',
  closeVoting: 'dossier.form.closeVoting',
  register: 'dossier.form.register',
  postpone: 'dossier.form.postpone',
  sendBack: 'dossier.form.sendBack',
  withdraw: 'dossier.form.withdraw',
}

/** The form of one step: exactly the fields it needs, filled in with what is known; what it leads to is said before it is pressed. */
export function EventForm({ event, dossier, speaker, onDone, onClose }: EventFormProps) {
  const { t } = speaker
  const today = useToday()
  const district = useMe().district
  const by = RESPONSIBLE[event]
  const [draft, setDraft] = useState(() => ({
    ...draftOf(event, dossier, today, by ? t(by) : ''),
    // The announcement is the district standing committee's; it is signed in its Chinese name.
    ...(event === 'announce' ? { signer: `${district.name}人大常委会` } : {}),
  }))
  const name = t(`dossier.event.${event}`)
  const move = useMove<MovedDossier>(`/api/v1/dossiers/${dossier.dossierId}/moves`, {
    speaker,
    done: onDone,
    says: name,
  })
  const missing = missingOf(event, draft)
  const about = event === 'postpone' && dossier.kind === 'rule' ? 'dossier.form.postpone-rule' : ABOUT[event]
  return (
    <StepForm
      speaker={speaker}
      does={name}
      danger={event === 'withdraw'}
      missing={missing && t('dossier.field.missing', { field: labelOf(event, missing, true, speaker) })}
      busy={move.busy}
      problem={move.problem}
      fields={fieldsOf(event).map((one) => one.field)}
      onSend={() => void move.run({ event, version: dossier.version, ...bodyOf(event, draft) })}
      onClose={onClose}
    >
      {about && <p className="soft">{t(about)}</p>}
      {event === 'announce' && <AnnouncePreview dossier={dossier} speaker={speaker} />}
      <div className="dossier-line">
        {fieldsOf(event).map(({ field, needed }) => (
          <MoveFieldBox
            key={field}
            {...{ event, field, speaker, draft, today }}
            label={labelOf(event, field, needed, speaker)}
            problem={move.problem}
            onChange={(value) => setDraft({ ...draft, [field]: value })}
          />
        ))}
      </div>
      <Said event={event} draft={draft} dossier={dossier} speaker={speaker} />
    </StepForm>
  )
}

function labelOf(event: DossierEvent, field: MoveField, needed: boolean, { t }: Speaker): string {
  if (field === 'on' && (event === 'table' || event === 'openMeeting' || event === 'announce' || event === 'consent'))
    return t(`dossier.field.on.${event}`)
  if (field === 'number' && (event === 'appraise' || event === 'consent')) return t(`dossier.field.number.${event}`)
  if (field === 'words') return t(needed ? 'dossier.field.words.needed' : 'dossier.field.words')
  const label = t(`dossier.field.${field}`)
  return needed || field === 'responsible' ? label : t('dossier.field.optional', { field: label })
}

interface BoxProps {
  event: DossierEvent
  field: MoveField
  label: string
  draft: MoveDraft
  problem: Problem | null
  speaker: Speaker
  today: string
  onChange(value: string): void
}

function MoveFieldBox({ event, field, label, draft, problem, speaker, today, onChange }: BoxProps) {
  const value = draft[field] ?? ''
  const wide = field === 'words' ? '100%' : field === 'responsible' || field === 'meetingName' ? '240px' : '180px'
  if (field === 'replaces') return <DocumentField label={label} value={value} speaker={speaker} onChange={onChange} />
  return (
    <FieldBox label={label} name={field} problem={problem} width={wide}>
      {(id) =>
        DATES.includes(field) ? (
          // A step is entered when it has happened; the meeting and the first day in force may lie ahead.
          <DateInput id={id} value={value} {...(field === 'on' ? { max: today } : {})} onChange={onChange} />
        ) : field === 'words' ? (
          <Input.TextArea
            id={id}
            autoSize={{ minRows: 1, maxRows: 6 }}
            maxLength={1000}
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
        ) : (
          <Input
            id={id}
            value={value}
            autoComplete="off"
            maxLength={120}
            {...(field === 'allMembers' || field === 'present' ? { inputMode: 'numeric' as const } : {})}
            {...(field === 'meetingName' && event !== 'nominate'
              ? { placeholder: speaker.t('dossier.field.meeting-example') }
              : {})}
            onChange={({ target }) => onChange(target.value)}
          />
        )
      }
    </FieldBox>
  )
}

/** What follows from what was filled in: the days between papers and meeting, the quorum. */
function Said({
  event,
  draft,
  dossier,
  speaker,
}: Pick<EventFormProps, 'event' | 'dossier' | 'speaker'> & { draft: MoveDraft }) {
  const { t } = speaker
  if (event === 'table') {
    const gap = papersGap(draft, dossier.orderRule.papersDaysBefore)
    if (!gap) return null
    const places = { n: gap.days, least: gap.least, date: speaker.day(gap.earliest) }
    return (
      <p aria-live="polite">
        <StateTag kind={gap.inTime ? 'done' : 'late'}>
          {t(gap.inTime ? 'dossier.form.table.right' : 'dossier.form.table.late', places)}
        </StateTag>
      </p>
    )
  }
  const quorum = event === 'openMeeting' ? quorumOf(draft) : null
  if (!quorum) return null
  return (
    <p aria-live="polite">
      <StateTag kind={quorum.is === 'right' ? 'done' : 'late'}>
        {t(`dossier.form.quorum.${quorum.is}`, { n: quorum.least })}
      </StateTag>
    </p>
  )
}
