import { Select } from 'antd'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { matches } from '../../../../platform/ui/desk/initials.ts'
import type { DossierAnswer } from '../../contract-dossiers.ts'
import type { Speaker } from './speak.ts'
import type { PlaceChoice } from './use-places.ts'

interface ChoiceProps<V extends string> {
  label: string
  value: V
  options: { value: V; label: string }[]
  onChange(value: V): void
}

const byInitials = (typed: string, option: { label?: unknown } | undefined) =>
  matches(String(option?.label ?? ''), typed)

/** One of a few, by the arrows or its initials. */
export function Choice<V extends string>({ label, value, options, onChange }: ChoiceProps<V>) {
  return (
    <FieldBox label={label} width="200px">
      {(id) => (
        <Select id={id} showSearch value={value} options={options} filterOption={byInitials} onChange={onChange} />
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
export function PlaceField({ places, appoints, place, speaker: { t }, onChange }: PlaceFieldProps) {
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
          filterOption={byInitials}
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
export function PairedField({ dossier, speaker, appoints, pairedWith, onChange }: PairedProps) {
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
          filterOption={byInitials}
          onChange={(matterId) => onChange(matterId ?? null)}
        />
      )}
    </FieldBox>
  )
}
