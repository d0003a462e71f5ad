import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { DateInput } from '../../../../platform/ui/desk/date-input.tsx'
import { CHANNELS, itemLifecycle, RAISED_BY, ROUTES, THEMES } from '../../language.ts'
import { byPinyin } from './by-pinyin.ts'
import { FILTERS, type Filter, QUEUES, sortOf } from './ledger-query.ts'
import type { Speaker } from './speak.ts'
import type { LedgerFilters as Filters } from './use-ledger-filters.ts'
import { type Choice, usePlaces } from './use-places.ts'
import { useUnits } from './use-units.ts'

const COLOURS = ['green', 'yellow', 'red', 'grey'] as const
const RARE: readonly Filter[] = ['route', 'unit', 'channel', 'raisedBy', 'from', 'to']

/** The usual questions as a row of keys, and below them the conditions; all of it stands in the address. */
export function LedgerFilters({ filters, speaker }: { filters: Filters; speaker: Speaker }) {
  const { t } = speaker
  const [more, setMore] = useState(RARE.some((name) => filters.get(name) !== null))
  const set = FILTERS.some((name) => filters.get(name) !== null)
  return (
    <div className="no-print op-narrowing">
      <fieldset className="op-queues">
        <legend className="unseen">{t('op.queues')}</legend>
        {QUEUES.map((queue) => (
          <Button
            key={queue}
            size="small"
            type={filters.queue === queue ? 'primary' : 'default'}
            aria-pressed={filters.queue === queue}
            onClick={() => filters.toQueue(queue)}
          >
            {t(`op.queue.${queue}`)}
          </Button>
        ))}
      </fieldset>
      <search className="op-filters">
        <Common filters={filters} speaker={speaker} />
        {more && <Rare filters={filters} speaker={speaker} />}
        {!more && <Button onClick={() => setMore(true)}>{t('op.filter.more')}</Button>}
        {set && <Button onClick={() => filters.toQueue('open')}>{t('op.filter.clear')}</Button>}
      </search>
    </div>
  )
}

interface PartProps {
  filters: Filters
  speaker: Speaker
}

const named = (speaker: Speaker, list: string, codes: readonly string[]): Choice[] =>
  codes.map((value) => ({ value, label: speaker.name(list, value) }))

function Common({ filters, speaker }: PartProps) {
  const { t } = speaker
  const places = usePlaces()
  const streetId = filters.get('street') ? Number(filters.get('street')) : places.ownStreet
  const sorts = (['due', 'raised'] as const).map((value) => ({ value: value as string, label: t(`op.sort.${value}`) }))
  return (
    <>
      <Input.Search
        key={filters.get('q') ?? ''}
        allowClear
        style={{ width: 220 }}
        maxLength={60}
        placeholder={t('op.filter.q')}
        aria-label={t('op.filter.q')}
        defaultValue={filters.get('q') ?? ''}
        onSearch={(text) => filters.set('q', text.trim())}
      />
      {places.ownStreet === null && (
        <Chooser filters={filters} speaker={speaker} name="street" options={places.streets} />
      )}
      {streetId !== null && (
        <Chooser filters={filters} speaker={speaker} name="community" options={places.communitiesOf(streetId)} />
      )}
      <Chooser filters={filters} speaker={speaker} name="theme" options={named(speaker, 'theme', THEMES)} />
      <Chooser
        filters={filters}
        speaker={speaker}
        name="state"
        options={named(speaker, 'state', itemLifecycle.states)}
      />
      <Chooser filters={filters} speaker={speaker} name="colour" options={named(speaker, 'colour', COLOURS)} />
      <Select
        aria-label={t('op.sort')}
        style={{ minWidth: 140 }}
        value={sortOf(filters.get) as string}
        options={sorts}
        onChange={(value) => filters.set('sort', value)}
      />
    </>
  )
}

function Rare({ filters, speaker }: PartProps) {
  const { t } = speaker
  const units = useUnits()
  return (
    <>
      <Chooser filters={filters} speaker={speaker} name="route" options={named(speaker, 'route', ROUTES)} />
      <Chooser
        filters={filters}
        speaker={speaker}
        name="unit"
        options={units.map(({ value, label }) => ({ value, label }))}
      />
      <Chooser filters={filters} speaker={speaker} name="channel" options={named(speaker, 'channel', CHANNELS)} />
      <Chooser filters={filters} speaker={speaker} name="raisedBy" options={named(speaker, 'raisedBy', RAISED_BY)} />
      {(['from', 'to'] as const).map((name) => (
        <span key={name} className="op-from-to">
          <span className="soft" aria-hidden="true">
            {t(`op.filter.${name}`)}
          </span>
          <DateInput
            aria-label={t(`op.filter.${name}`)}
            value={filters.get(name) ?? ''}
            onChange={(value) => filters.set(name, value)}
          />
        </span>
      ))}
    </>
  )
}

interface ChooserProps extends PartProps {
  name: Exclude<Filter, 'q' | 'from' | 'to' | 'waits' | 'open' | 'mine' | 'sort'>
  options: Choice[]
}

function Chooser({ filters, speaker: { t }, name, options }: ChooserProps) {
  return (
    <Select
      allowClear
      showSearch
      filterOption={byPinyin}
      style={{ minWidth: 128 }}
      placeholder={t(`op.filter.${name}`)}
      aria-label={t(`op.filter.${name}`)}
      value={filters.get(name)}
      options={options}
      onChange={(value) => filters.set(name, value)}
    />
  )
}
