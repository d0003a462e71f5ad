import { Select } from 'antd'
import { useState } from 'react'
import type { Page } from '../../../../platform/ui/api.ts'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import { useSettled } from './duplicate-form.tsx'
import type { Speaker } from './speak.ts'

interface Found {
  personId: string
  name: string
  street?: string | null
}

interface DeputyFieldProps {
  speaker: Speaker
  label: string
  streetId: number | null
  value: string | null
  onChange(personId: string | null): void
}

/** A deputy of the day by name, pinyin or initials; those of the street come first. */
export function DeputyField({ speaker: { t }, label, streetId, value, onChange }: DeputyFieldProps) {
  const [typed, setTyped] = useState('')
  const find = useSettled(typed.trim())
  const found = useAsk<Page<Found>>(find === '' ? null : '/api/v1/activities/people', { find, streetId })
  const options = (find === '' ? [] : (found.data?.items ?? [])).map((person) => ({
    value: person.personId,
    label: [person.name, person.street].filter(Boolean).join(' · '),
  }))
  return (
    <FieldBox label={label} width="280px">
      {(id) => (
        <Select
          id={id}
          showSearch
          allowClear
          filterOption={false}
          placeholder={t('op.new.deputy.find')}
          value={value}
          options={options}
          notFoundContent={find === '' ? null : <span className="soft">{t('op.new.deputy.none')}</span>}
          onSearch={setTyped}
          onChange={(personId) => onChange(personId ?? null)}
        />
      )}
    </FieldBox>
  )
}
