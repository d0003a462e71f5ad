import { Select } from 'antd'
import { useDeferredValue, useState } from 'react'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import type { DocumentsAnswer } from '../../contract-documents.ts'
import { useWorkSpeech } from './use-work-speech.ts'

interface DocumentChoiceProps {
  readonly id: string
  readonly value: string | null
  readonly clearable?: boolean
  onChange(documentId: string | null): void
}

/** A document of the register, found by title, number or pinyin initials. */
export function DocumentChoice({ id, value, clearable = false, onChange }: DocumentChoiceProps) {
  const { t, gloss } = useWorkSpeech()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null)
  const find = useDeferredValue(typed.trim())
  const found = useAsk<DocumentsAnswer>('/api/v1/documents', { find, limit: 20 })
  const offered = (found.data?.items ?? []).map((one) => ({
    value: one.documentId,
    label: [gloss(one.title, one.titleEn), one.number, one.versionLabel].filter((part) => part).join(' · '),
  }))
  // What was chosen keeps its name when something else is looked for.
  const kept = chosen !== null && chosen.value === value && !offered.some((one) => one.value === value) ? [chosen] : []
  return (
    <Select
      id={id}
      placeholder={t('document.find')}
      value={value}
      allowClear={clearable}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      getPopupContainer={(node) => node.parentElement ?? node}
      onChange={(next: string | null | undefined) => {
        setChosen(offered.find((one) => one.value === next) ?? null)
        onChange(next ?? null)
      }}
      options={[...kept, ...offered]}
    />
  )
}
