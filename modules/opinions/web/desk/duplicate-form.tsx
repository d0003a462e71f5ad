import { Select } from 'antd'
import { useEffect, useState } from 'react'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import type { ItemAnswer } from '../../contract-handling.ts'
import type { LedgerAnswer } from '../../contract-ledger.ts'
import { MoveForm } from './move-form.tsx'
import { type MoveProps, useMove } from './use-move.ts'

const PAUSE = 200

/** Joins it to another item of the street, found by its number or its words. */
export function DuplicateForm({ item, ...props }: MoveProps & { item: ItemAnswer }) {
  const { speaker } = props
  const { t } = speaker
  const [typed, setTyped] = useState('')
  const [of, setOf] = useState<string | null>(null)
  const looked = useSettled(typed.trim())
  const found = useAsk<LedgerAnswer>('/api/v1/opinions/items', {
    ...{ street: item.street.streetId, q: looked, limit: 20, sort: 'raised' },
    ...(looked === '' && item.community ? { community: item.community.communityId } : {}),
  })
  const join = useMove<object>(`/api/v1/opinions/items/${item.itemId}/duplicate`, props)
  const options = (found.data?.items ?? [])
    .filter((one) => one.itemId !== item.itemId)
    .map((one) => ({ value: one.itemId, label: `${one.number} · ${speaker.gloss(one.words, one.wordsEn)}` }))
  return (
    <MoveForm
      speaker={speaker}
      does={t('op.do.duplicate')}
      missing={of === null ? t('op.field.duplicate.missing') : null}
      busy={join.busy}
      onSend={() => void join.run({ version: item.version, of })}
      onClose={props.onClose}
    >
      <FieldBox label={t('op.field.duplicate-of')} name="of" problem={join.problem}>
        {(id) => (
          <Select
            id={id}
            showSearch
            filterOption={false}
            placeholder={t('op.field.duplicate.find')}
            value={of}
            options={options}
            notFoundContent={<span className="soft">{t('op.field.duplicate.none', { q: looked })}</span>}
            onSearch={setTyped}
            onChange={setOf}
          />
        )}
      </FieldBox>
    </MoveForm>
  )
}

/** What was typed, once the fingers rest. */
export function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), PAUSE)
    return () => clearTimeout(timer)
  }, [typed])
  return settled
}
