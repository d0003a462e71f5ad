import { Input } from 'antd'
import { useState } from 'react'
import { newId } from '../../../../platform/ids/new-id.ts'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import type { DossierAnswer } from '../../contract-dossiers.ts'
import { GROUNDS, type Ground, MATTER_TYPES, type MatterType } from '../../language.ts'
import { Choice, PairedField, PlaceField } from './add-fields.tsx'
import { PersonField, type Proposed } from './person-field.tsx'
import type { Speaker } from './speak.ts'
import { StepForm } from './step-form.tsx'
import { useMove } from './use-move.ts'
import { type PlaceChoice, usePlaces } from './use-places.ts'

interface AddFormProps {
  dossier: DossierAnswer
  speaker: Speaker
  /** Began at a seat of the board: who leaves it. */
  leaves?: string | null
  onClose(): void
}

interface Draft {
  type: MatterType
  placeKey: string | null
  ground: Ground | null
  person: Proposed | null
  reason: string
  pairedWith: string | null
}

/** One matter: who is appointed to which place, or who leaves which. The list of places knows who sits there. */
export function AddForm({ dossier, speaker, leaves = null, onClose }: AddFormProps) {
  const { t } = speaker
  const [id] = useState(newId)
  const [draft, setDraft] = useState<Draft>({
    ...{
      type: leaves ? 'remove' : 'appoint',
      placeKey: null,
      ground: null,
      person: null,
      reason: '',
      pairedWith: null,
    },
  })
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const places = usePlaces(speaker)
  const place = places.find((one) =>
    draft.placeKey === null ? leaves !== null && one.holder?.tenureId === leaves : one.key === draft.placeKey,
  )
  const appoints = draft.type === 'appoint'
  const says = t('dossier.matters.add')
  const move = useMove(`/api/v1/dossiers/${dossier.dossierId}/matters`, { speaker, done: onClose, says })
  return (
    <StepForm
      speaker={speaker}
      does={says}
      missing={missingOf(draft, place, speaker)}
      busy={move.busy}
      problem={move.problem}
      onSend={() => void move.run(bodyOf(id, draft, place))}
      onClose={onClose}
    >
      <div className="dossier-line">
        <Choice
          label={t('dossier.add.type')}
          value={draft.type}
          options={MATTER_TYPES.map((one) => ({ value: one, label: t(`dossier.type.${one}`) }))}
          onChange={(type) => change({ type, ...((type === 'appoint') === appoints ? {} : { placeKey: null }) })}
        />
        <PlaceField
          {...{ places, appoints, place, speaker }}
          onChange={(placeKey) => change({ placeKey, ground: null, person: null })}
        />
        {appoints && place && <Who {...{ dossier, draft, place, speaker }} onChange={change} />}
      </div>
      {draft.type === 'cease' && <p className="soft">{t('dossier.type.cease.hint')}</p>}
      <Why {...{ dossier, draft, speaker }} onChange={change} />
      {!appoints && <p className="soft">{t('dossier.add.successor.hint')}</p>}
    </StepForm>
  )
}

interface WhoProps {
  dossier: DossierAnswer
  draft: Draft
  place: PlaceChoice
  speaker: Speaker
  onChange(part: Partial<Draft>): void
}

/** What the place rests on, as the composition rule says unless chosen otherwise, and whom to propose. */
function Who({ dossier, draft, place, speaker, onChange }: WhoProps) {
  const { t } = speaker
  const ground = draft.ground ?? place.ground
  return (
    <>
      <Choice
        label={t('dossier.add.ground')}
        value={ground}
        options={GROUNDS.map((one) => ({ value: one, label: t(`dossier.ground.${one}`) }))}
        onChange={(next) => onChange({ ground: next, person: null })}
      />
      <PersonField
        {...{ speaker, ground, dossierId: dossier.dossierId, streetId: place.streetId }}
        value={draft.person}
        onChange={(person) => onChange({ person })}
      />
    </>
  )
}

/** The reason, and the other half of a transfer. */
function Why({ dossier, draft, speaker, onChange }: Omit<WhoProps, 'place'>) {
  const { t } = speaker
  const appoints = draft.type === 'appoint'
  return (
    <div className="dossier-line">
      <FieldBox label={t(appoints ? 'dossier.add.reason' : 'dossier.add.reason.needed')} width="420px">
        {(field) => (
          <Input
            id={field}
            value={draft.reason}
            maxLength={1000}
            onChange={({ target }) => onChange({ reason: target.value })}
          />
        )}
      </FieldBox>
      <PairedField
        {...{ dossier, speaker, appoints, pairedWith: draft.pairedWith }}
        onChange={(pairedWith) => onChange({ pairedWith })}
      />
    </div>
  )
}

function missingOf({ type, person, reason }: Draft, place: PlaceChoice | undefined, { t }: Speaker): string | null {
  const appoints = type === 'appoint'
  if (!place) return t(appoints ? 'dossier.add.place.missing' : 'dossier.add.holder.missing')
  if (appoints) return person ? null : t('dossier.add.person.missing')
  return reason.trim().length < 2 ? t('dossier.add.reason.missing') : null
}

function bodyOf(id: string, draft: Draft, place: PlaceChoice | undefined) {
  const { type, person, pairedWith } = draft
  const reason = draft.reason.trim()
  const said = { id, type, ...(reason === '' ? {} : { reason }), ...(pairedWith ? { pairedWith } : {}) }
  if (type !== 'appoint') return { ...said, personId: place?.holder?.personId, tenureId: place?.holder?.tenureId }
  const ground = draft.ground ?? place?.ground ?? 'any'
  return {
    ...said,
    ...{ personId: person?.personId, streetId: place?.streetId, seat: place?.seat, seatNo: place?.seatNo, ground },
    ...(ground === 'delegation_deputy' && person?.mandateId ? { mandateId: person.mandateId } : {}),
    ...(ground === 'department_head' && person?.postId ? { postId: person.postId } : {}),
  }
}
