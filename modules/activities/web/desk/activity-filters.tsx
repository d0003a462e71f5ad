import { Input, Select } from 'antd'
import { usePick, useWords } from '../../../../platform/ui/language.tsx'
import { ACTIVITY_STATES, KINDS } from '../../language.ts'
import { deskWords } from '../../words-of-desk.ts'
import type { Filters } from './use-filters.ts'
import { usePlaces } from './use-places.ts'

/** Narrows the list by kind, state, street, dates and words. */
export function ActivityFilters({ filters }: { filters: Filters }) {
  const t = useWords(deskWords)
  const pick = usePick()
  const places = usePlaces()
  const kinds = KINDS.filter((kind) => kind.plannable).map((kind) => ({
    value: kind.code as string,
    label: pick(kind.name),
  }))
  const states = ACTIVITY_STATES.map((state) => ({ value: state as string, label: t(`activities.state.${state}`) }))
  const streets = places.allStreets.map(({ value, label }) => ({ value: String(value), label }))
  return (
    <search className="act-filters no-print">
      <Chooser filters={filters} name="kind" options={kinds} />
      <Chooser filters={filters} name="state" options={states} />
      <Chooser filters={filters} name="street" options={streets} />
      <DateFilter filters={filters} name="from" />
      <DateFilter filters={filters} name="to" />
      <Input.Search
        allowClear
        style={{ width: 220 }}
        placeholder={t('desk.filter.text')}
        aria-label={t('desk.filter.text')}
        defaultValue={filters.get('text') ?? ''}
        onSearch={(text) => filters.set('text', text.trim())}
      />
    </search>
  )
}

interface ChooserProps {
  filters: Filters
  name: 'kind' | 'state' | 'street'
  options: { value: string; label: string }[]
}

function Chooser({ filters, name, options }: ChooserProps) {
  const t = useWords(deskWords)
  return (
    <Select
      allowClear
      showSearch
      optionFilterProp="label"
      style={{ minWidth: 140 }}
      placeholder={t(`desk.filter.${name}`)}
      aria-label={t(`desk.filter.${name}`)}
      value={filters.get(name)}
      options={options}
      onChange={(value) => filters.set(name, value)}
    />
  )
}

function DateFilter({ filters, name }: { filters: Filters; name: 'from' | 'to' }) {
  const t = useWords(deskWords)
  return (
    <span className="act-from-to">
      <span className="soft" aria-hidden="true">
        {t(`desk.filter.${name}`)}
      </span>
      <Input
        type="date"
        aria-label={t(`desk.filter.${name}`)}
        style={{ width: 150 }}
        value={filters.get(name) ?? ''}
        onChange={(event) => filters.set(name, event.target.value)}
      />
    </span>
  )
}
