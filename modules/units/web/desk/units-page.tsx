import { Button, Checkbox, Input, Select } from 'antd'
import { useDeferredValue, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { ListDetail, RowList } from '../../../../platform/ui/desk/list-detail.tsx'
import { MoreRows } from '../../../../platform/ui/desk/more-rows.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk, useRows } from '../../../../platform/ui/desk/use-ask.ts'
import { sayDay } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import type { UnitRow, UnitsAnswer } from '../../contract.ts'
import { pageWords } from '../../words-of-pages.ts'
import { AddUnit } from './add-unit.tsx'
import { UnitDetail } from './unit-detail.tsx'
import { useStreets } from './use-streets.ts'
import './units.css'

/** Handling units by street; beside the list one unit with its people and its sentences. */
export default function UnitsPage() {
  const t = useWords(pageWords)
  const { id = null } = useParams<{ id?: string }>()
  const [, go] = useLocation()
  const [typed, setTyped] = useState('')
  const [streetId, setStreetId] = useState<number | null>(null)
  const [closed, setClosed] = useState(false)
  const [adding, setAdding] = useState(false)
  const find = useDeferredValue(typed.trim())
  const streets = useStreets()
  const may = useAsk<UnitsAnswer>('/api/v1/units', { limit: 1 }).data?.can
  const adds = may !== undefined && (may.addOfDistrict.can || may.addOfStreets.length > 0)
  const filters = { typed, onType: setTyped, streetId, onStreet: setStreetId, closed, onClosed: setClosed, streets }
  return (
    <>
      <PageHead
        title={t('units.title')}
        sub={t('units.sub')}
        actions={
          adds && (
            <Button type="primary" aria-expanded={adding} onClick={() => setAdding(!adding)}>
              {t('units.add')}
            </Button>
          )
        }
      />
      {adding && may && (
        <AddUnit
          may={may}
          streets={streets}
          onClose={() => setAdding(false)}
          onAdded={(unitId) => {
            setAdding(false)
            go(`/units/${unitId}`)
          }}
        />
      )}
      <Filters {...filters} />
      <ListDetail
        label={t('units.title')}
        onClose={() => go('/units')}
        list={
          <UnitList
            query={{ find, streetId, closed: closed || null }}
            current={id}
            onOpen={(unitId) => go(`/units/${unitId}`)}
          />
        }
        detail={id && <UnitDetail key={id} unitId={id} />}
      />
    </>
  )
}

interface UnitListProps {
  query: { find: string; streetId: number | null; closed: boolean | null }
  current: string | null
  onOpen(unitId: string): void
}

function UnitList({ query, current, onOpen }: UnitListProps) {
  const t = useWords(pageWords)
  const asked = useRows<UnitRow>('/api/v1/units', query)
  if (asked.problem && asked.rows.length === 0) return <ErrorState problem={asked.problem} again={asked.again} />
  if (asked.loading) return <LoadingState />
  const narrowed = query.find !== '' || query.streetId !== null
  if (asked.rows.length === 0) return <EmptyState text={t(narrowed ? 'units.none-found' : 'units.none')} />
  return (
    <RowList
      label={t('units.title')}
      rows={asked.rows}
      rowKey={(unit) => unit.unitId}
      current={current}
      onOpen={(unit) => onOpen(unit.unitId)}
      render={(unit) => <UnitLine unit={unit} />}
      foot={<MoreRows listed={asked.rows.length} more={asked.more} loading={asked.moreLoading} />}
    />
  )
}

function UnitLine({ unit }: { unit: UnitRow }) {
  const t = useWords(pageWords)
  const pick = usePick()
  const { language } = useLanguage()
  const street = unit.streetName === null ? null : pick({ zh: unit.streetName, en: unit.streetNameEn ?? '' })
  return (
    <>
      <span className="units-line">
        <span className="units-name">{pick({ zh: unit.name, en: unit.nameEn })}</span>
        <span className="soft">{street ?? t(`units.kind.${unit.kind}`)}</span>
      </span>
      {unit.closedOn ? (
        <StateTag kind="stopped">{t('units.closed-since', { date: sayDay(unit.closedOn, language) })}</StateTag>
      ) : unit.handlers === 0 ? (
        <StateTag kind="soon">{t('units.nobody')}</StateTag>
      ) : (
        <span className="soft tabular">{t('units.people', { n: unit.handlers })}</span>
      )}
    </>
  )
}

interface FiltersProps {
  typed: string
  onType(typed: string): void
  streetId: number | null
  onStreet(streetId: number | null): void
  closed: boolean
  onClosed(closed: boolean): void
  streets: { value: number; label: string }[]
}

function Filters({ typed, onType, streetId, onStreet, closed, onClosed, streets }: FiltersProps) {
  const t = useWords(pageWords)
  return (
    <div className="units-filters no-print">
      <Input
        aria-label={t('units.find')}
        placeholder={t('units.find')}
        style={{ width: 220 }}
        value={typed}
        maxLength={60}
        onChange={(event) => onType(event.target.value)}
        allowClear
      />
      <Select
        aria-label={t('units.of-street')}
        style={{ width: 180 }}
        value={streetId ?? 0}
        onChange={(value) => onStreet(value || null)}
        options={[{ value: 0, label: t('units.all-streets') }, ...streets]}
      />
      <Checkbox checked={closed} onChange={(event) => onClosed(event.target.checked)}>
        {t('units.with-closed')}
      </Checkbox>
    </div>
  )
}
