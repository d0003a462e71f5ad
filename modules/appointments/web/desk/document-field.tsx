import { Select } from 'antd'
import type { Page } from '../../../../platform/ui/api.ts'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { matches } from '../../../../platform/ui/desk/initials.ts'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import type { Speaker } from './speak.ts'

interface DocumentChoice {
  documentId: string
  title: string
  titleEn: string
  number: string | null
}

interface DocumentFieldProps {
  label: string
  /** '' where none is chosen. */
  value: string
  speaker: Speaker
  onChange(documentId: string): void
}

/** A governing document of the register, by a part of its title or its initials. */
export function DocumentField({ label, value, speaker, onChange }: DocumentFieldProps) {
  const { data } = useAsk<Page<DocumentChoice>>('/api/v1/documents', { limit: 100 })
  return (
    <FieldBox label={label} width="360px">
      {(id) => (
        <Select
          id={id}
          showSearch
          allowClear
          placeholder={speaker.t('dossier.new.document.find')}
          value={value === '' ? null : value}
          options={(data?.items ?? []).map((one) => ({
            value: one.documentId,
            label: [speaker.gloss(one.title, one.titleEn), one.number].filter(Boolean).join(' · '),
          }))}
          filterOption={(typed, option) => matches(String(option?.label ?? ''), typed)}
          notFoundContent={null}
          onChange={(documentId) => onChange(documentId ?? '')}
        />
      )}
    </FieldBox>
  )
}
