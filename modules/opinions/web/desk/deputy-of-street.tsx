import { Select } from 'antd'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import type { DeputiesAnswer } from '../../contract-intake.ts'
import { answersTo } from './answers-to.ts'
import type { Speaker } from './speak.ts'

interface DeputyOfStreetProps {
  speaker: Speaker
  label: string
  /** Null as long as no street is chosen: then nobody can be. */
  streetId: number | null
  problem: Parameters<typeof FieldBox>[0]['problem']
  value: string | null
  onChange(personId: string | null): void
}

/** One of the deputies whom the street serves and who are in duty, by a part of the name or by initials, with the arrows and Enter. */
export function DeputyOfStreet({ speaker: { t }, label, streetId, problem, value, onChange }: DeputyOfStreetProps) {
  const { data } = useAsk<DeputiesAnswer>(streetId === null ? null : '/api/v1/opinions/deputies', { streetId })
  const options = (data?.items ?? []).map(({ personId, name, initials }) => ({
    value: personId,
    label: name,
    initials,
  }))
  return (
    <FieldBox label={label} name="deputyId" problem={problem} width="280px">
      {(id) => (
        <Select
          id={id}
          showSearch
          allowClear
          disabled={streetId === null}
          placeholder={t(streetId === null ? 'op.new.deputy.street-first' : 'op.new.deputy.find')}
          value={value}
          options={options}
          filterOption={(typed, option) => option !== undefined && answersTo(option, typed)}
          notFoundContent={<span className="soft">{t('op.new.deputy.none')}</span>}
          onChange={(personId) => onChange(personId ?? null)}
        />
      )}
    </FieldBox>
  )
}
