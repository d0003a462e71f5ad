import { Select } from 'antd'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { byPinyin } from './by-pinyin.ts'
import type { Speaker } from './speak.ts'
import type { UnitChoice } from './use-units.ts'

interface UnitPickerProps {
  speaker: Speaker
  label: string
  units: readonly UnitChoice[]
  value: string | null
  onChange(unitId: string | null): void
  /** Taken already, so not offered again. */
  taken?: readonly string[]
}

/** A unit by a part of its name or its pinyin initials, chosen with the arrows and Enter; nothing stands between it and the next field. */
export function UnitPicker({ speaker: { t }, label, units, value, onChange, taken = [] }: UnitPickerProps) {
  return (
    <FieldBox label={label} width="280px">
      {(id) => (
        <Select
          id={id}
          showSearch
          placeholder={t('op.field.unit.find')}
          value={value}
          options={units.filter((unit) => unit.value === value || !taken.includes(unit.value))}
          filterOption={byPinyin}
          notFoundContent={<span className="soft">{t('op.field.unit.nothing')}</span>}
          onChange={(unitId) => onChange(unitId ?? null)}
        />
      )}
    </FieldBox>
  )
}
