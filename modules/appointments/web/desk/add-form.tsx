import { Input, Select } from 'antd'
import { useState } from 'react'
import { newId } from '../../../../platform/ids/new-id.ts'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { matches } from '../../../../platform/ui/desk/initials.ts'
import type { DossierAnswer } from '../../contract-dossiers.ts'
import { GROUNDS, type Ground, MATTER_TYPES, type MatterType } from '../../language.ts'
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

/** One matter: who is appointed to which place, or who leaves which. The list of places knows who sits there. */
export function AddForm({ dossier, speaker, leaves = null, onClose }: AddFormProps) {
  const { t } = speaker
  const [id] = useState(newId)
  const [type, setType] = useState<MatterType>(leaves ? 'remove' : 'appoint')
  const [placeKey, setPlaceKey] = useState<string | null>(null)
  const [ground, setGround] = useState<Ground | null>(null)
  const [person, setPerson] = useState<Proposed | null>(null)
  const [reason, setReason] = useState('')
  const [pairedWith, setPairedWith] = useState<string | null>(null)
  const places = usePlaces(speaker)
  const place = places.find((one) =>
    placeKey === null ? leaves !== null && one.holder?.tenureId === leaves : one.key === placeKey,
  )
  const appoints = type === 'appoint'
  const restsOn = ground ?? place?.ground ?? 'any'
  const move = useMove(`/api/v1/dossiers/${dossier.dossierId}/matters`, {
    speaker,
    done: onClose,
    says: t('dossier.matters.add'),
  })
  const missing = missingOf({ appoints, place, person, type, reason }, speaker)
  const send = () =>
    void move.run({
      ...{ id, type, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) },
      ...(pairedWith ? { pairedWith } : {}),
      ...(appoints
        ? {
            ...{ personId: person?.personId, streetId: place?.streetId, seat: place?.seat, seatNo: place?.seatNo },
            ...{ ground: restsOn },
            ...(restsOn === 'delegation_deputy' && person?.mandateId ? { mandateId: person.mandateId } : {}),
            ...(restsOn === 'department_head' && person?.postId ? { postId: person.postId } : {}),
          }
        : { personId: place?.holder?.personId, tenureId: place?.holder?.tenureId }),
    })
  return (
    <StepForm
      speaker={speaker}
      does={t('dossier.matters.add')}
      missing={missing}
      busy={move.busy}
      problem={move.problem}
      onSend={send}
      onClose={onClose}
    >
      <div className="dossier-line">
        <Choice
          label={t('dossier.add.type')}
          value={type}
          options={MATTER_TYPES.map((one) => ({ value: one, label: t(`dossier.type.${one}`) }))}
          onChange={(next) => {
            setType(next)
            if ((next === 'appoint') !== appoints) setPlaceKey(null)
          }}
        />
        <PlaceField
          {...{ places, appoints, place, speaker }}
          onChange={(key) => {
            setPlaceKey(key)
            setGround(null)
            setPerson(null)
          }}
        />
        {appoints && place && (
          <>
            <Choice
              label={t('dossier.add.ground')}
              value={restsOn}
              options={GROUNDS.map((one) => ({ value: one, label: t(`dossier.ground.${one}`) }))}
              onChange={(next) => {
                setGround(next)
                setPerson(null)
              }}
            />
            <PersonField
              {...{ speaker, dossierId: dossier.dossierId, streetId: place.streetId }}
              ground={restsOn}
              value={person}
              onChange={setPerson}
            />
          </>
        )}
      </div>
      {type === 'cease' && <p className="soft">{t('dossier.type.cease.hint')}</p>}
      <div className="dossier-line">
        <FieldBox label={t(appoints ? 'dossier.add.reason' : 'dossier.add.reason.needed')} width="420px">
          {(field) => (
            <Input id={field} value={reason} maxLength={1000} onChange={({ target }) => setReason(target.value)} />
          )}
        </FieldBox>
        <Paired {...{ dossier, speaker, appoints, pairedWith }} onChange={setPairedWith} />
      </div>
      {!appoints && <p className="soft">{t('dossier.add.successor.hint')}</p>}
    </StepForm>
  )
}

interface Filled {
  appoints: boolean
  place: PlaceChoice | undefined
  person: Proposed | null
  type: MatterType
  reason: string
}

function missingOf({ appoints, place, person, reason }: Filled, { t }: Speaker): string | null {
  if (!place) return t(appoints ? 'dossier.add.place.missing' : 'dossier.add.holder.missing')
  if (appoints) return person ? null : t('dossier.add.person.missing')
  return reason.trim().length < 2 ? t('dossier.add.reason.missing') : null
}

interface ChoiceProps<V extends string> {
  label: string
  value: V
  options: { value: V; label: string }[]
  onChange(value: V): void
}

function Choice<V extends string>({ label, value, options, onChange }: ChoiceProps<V>) {
  return (
    <FieldBox label={label} width="200px">
      {(id) => (
        <Select
          id={id}
          showSearch
          value={value}
          options={options}
          filterOption={(typed, option) => matches(String(option?.label ?? ''), typed)}
          onChange={onChange}
        />
      )}
    </FieldBox>
  )
}

interface PlaceFieldProps {
  places: readonly PlaceChoice[]
  appoints: boolean
  place: PlaceChoice | undefined
  speaker: Speaker
  onChange(key: string | null): void
}

/** The place to fill, vacant ones first; or the holder who leaves one. */
function PlaceField({ places, appoints, place, speaker: { t }, onChange }: PlaceFieldProps) {
  const offered = appoints
    ? [...places].sort((one, other) => Number(one.holder !== null) - Number(other.holder !== null))
    : places.filter((one) => one.holder !== null)
  const options = offered.map((one) => ({
    value: one.key,
    label: appoints
      ? `${one.label} · ${one.holder?.personName ?? t('dossier.add.vacant')}`
      : `${one.holder?.personName ?? ''} · ${one.label}`,
  }))
  return (
    <FieldBox label={t(appoints ? 'dossier.add.place' : 'dossier.add.holder')} width="360px">
      {(id) => (
        <Select
          id={id}
          showSearch
          placeholder={t(appoints ? 'dossier.add.place.find' : 'dossier.add.holder.find')}
          value={place?.key ?? null}
          options={options}
          filterOption={(typed, option) => matches(String(option?.label ?? ''), typed)}
          onChange={(key) => onChange(key ?? null)}
        />
      )}
    </FieldBox>
  )
}

interface PairedProps {
  dossier: DossierAnswer
  speaker: Speaker
  appoints: boolean
  pairedWith: string | null
  onChange(matterId: string | null): void
}

/** The other half of a transfer: a matter of the other kind that is in the dossier already. */
function Paired({ dossier, speaker, appoints, pairedWith, onChange }: PairedProps) {
  const { t } = speaker
  const others = dossier.matters.filter((one) => (one.type === 'appoint') !== appoints && one.state !== 'withdrawn')
  if (others.length === 0) return null
  return (
    <FieldBox label={t('dossier.add.paired')} width="300px">
      {(id) => (
        <Select
          id={id}
          allowClear
          showSearch
          value={pairedWith}
          options={others.map((one) => ({
            value: one.matterId,
            label: `${one.personName} · ${t(`dossier.type.${one.type}`)}`,
          }))}
          filterOption={(typed, option) => matches(String(option?.label ?? ''), typed)}
          onChange={(matterId) => onChange(matterId ?? null)}
        />
      )}
    </FieldBox>
  )
}
