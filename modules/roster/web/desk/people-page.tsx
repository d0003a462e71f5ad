import { Input, Select } from 'antd'
import { useDeferredValue, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { ListDetail, RowList } from '../../../../platform/ui/desk/list-detail.tsx'
import { MoreRows } from '../../../../platform/ui/desk/more-rows.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk, useRows } from '../../../../platform/ui/desk/use-ask.ts'
import { usePick, useWords } from '../../../../platform/ui/language.tsx'
import type { DistrictAnswer } from '../../../districts/contract.ts'
import type { PeopleAnswer } from '../../contract.ts'
import { LEVELS, type Level } from '../../language.ts'
import { pageWords } from '../../words-of-pages.ts'
import { PersonDetail } from './person-detail.tsx'
import './people.css'

type Person = PeopleAnswer['items'][number]

/** Everybody with a mandate in force, found by initials; beside the list one person with mandates and card. */
export default function PeoplePage() {
  const t = useWords(pageWords)
  const pick = usePick()
  const { id = null } = useParams<{ id?: string }>()
  const [, go] = useLocation()
  const [find, setFind] = useState('')
  const [streetId, setStreetId] = useState<number | null>(null)
  const [level, setLevel] = useState<Level | null>(null)
  const typed = useDeferredValue(find.trim())
  const district = useAsk<DistrictAnswer>('/api/v1/district')
  const asked = useRows<Person>('/api/v1/people', { find: typed, streetId, level })
  const streets = (district.data?.streets ?? []).map((street) => ({
    value: street.streetId,
    label: pick({ zh: street.name, en: street.nameEn }),
  }))
  const streetName = (wanted: number | null) => streets.find((street) => street.value === wanted)?.label ?? ''
  return (
    <>
      <PageHead title={t('people.title')} sub={t('people.sub')} />
      <Filters
        find={find}
        onFind={setFind}
        streets={streets}
        streetId={streetId}
        onStreet={setStreetId}
        level={level}
        onLevel={setLevel}
      />
      {asked.problem && asked.rows.length === 0 ? (
        <ErrorState problem={asked.problem} again={asked.again} />
      ) : asked.loading ? (
        <LoadingState />
      ) : (
        <ListDetail
          label={t('people.title')}
          onClose={() => go('/people')}
          list={
            asked.rows.length === 0 ? (
              <EmptyState text={t('people.none')} />
            ) : (
              <RowList
                label={t('people.title')}
                rows={asked.rows}
                rowKey={(person) => person.personId}
                current={id}
                onOpen={(person) => go(`/people/${person.personId}`)}
                render={(person) => <PersonLine person={person} streetName={streetName} />}
                foot={<MoreRows listed={asked.rows.length} more={asked.more} loading={asked.moreLoading} />}
              />
            )
          }
          detail={id && <PersonDetail key={id} personId={id} streetName={streetName} />}
        />
      )}
    </>
  )
}

interface FiltersProps {
  find: string
  onFind(find: string): void
  streets: { value: number; label: string }[]
  streetId: number | null
  onStreet(streetId: number | null): void
  level: Level | null
  onLevel(level: Level | null): void
}

function Filters({ find, onFind, streets, streetId, onStreet, level, onLevel }: FiltersProps) {
  const t = useWords(pageWords)
  const levels = LEVELS.map((one) => ({ value: one as Level | 'all', label: t(`people.of.${one}`) }))
  return (
    <div className="people-filters no-print">
      <Input
        aria-label={t('people.find')}
        placeholder={t('people.find')}
        style={{ width: 220 }}
        value={find}
        onChange={(event) => onFind(event.target.value)}
        allowClear
      />
      <Select
        aria-label={t('people.street')}
        style={{ width: 160 }}
        value={streetId ?? 0}
        onChange={(value) => onStreet(value || null)}
        options={[{ value: 0, label: t('people.all-streets') }, ...streets]}
      />
      <Select
        aria-label={t('people.level')}
        style={{ width: 160 }}
        value={(level ?? 'all') as Level | 'all'}
        onChange={(value) => onLevel(value === 'all' ? null : value)}
        options={[{ value: 'all' as const, label: t('people.all-levels') }, ...levels]}
      />
    </div>
  )
}

function PersonLine({ person, streetName }: { person: Person; streetName(streetId: number | null): string }) {
  const t = useWords(pageWords)
  const held = person.mandates.map((mandate) => {
    const level = t(`people.of.${mandate.level}`)
    return mandate.state === 'suspended' ? `${level}（${t('people.state.suspended')}）` : level
  })
  return (
    <>
      <span className="people-line">
        <span className="people-name">{person.name}</span>
        <span className="soft">{streetName(person.mandates[0]?.streetId ?? null)}</span>
      </span>
      <span className="soft">{[held.join(' · '), person.employer].filter(Boolean).join(' · ')}</span>
    </>
  )
}
