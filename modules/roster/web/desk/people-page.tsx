import { Input, Segmented, Select } from 'antd'
import { useDeferredValue, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import type { Query } from '../../../../platform/ui/api.ts'
import { ListDetail, RowList } from '../../../../platform/ui/desk/list-detail.tsx'
import { MoreRows } from '../../../../platform/ui/desk/more-rows.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { ExportButton, PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { inBrackets } from '../../../../platform/ui/desk/say-signs.ts'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk, useRows } from '../../../../platform/ui/desk/use-ask.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import { hasRole, useMe } from '../../../../platform/ui/me.tsx'
import type { DistrictAnswer } from '../../../districts/contract.ts'
import type { PeopleAnswer, RecordersAnswer } from '../../contract.ts'
import { LEVELS, type Level } from '../../language.ts'
import { pageWords } from '../../words-of-pages.ts'
import { AnybodyOnFile } from './anybody-on-file.tsx'
import { AppointRecorder } from './appoint-recorder.tsx'
import { PersonDetail } from './person-detail.tsx'
import './people.css'

type Person = PeopleAnswer['items'][number]

type Recorder = RecordersAnswer['items'][number]
type Who = 'deputies' | 'recorders' | 'anybody'

/** Those whose list can be taken as a file; recorders and deputies have none. */
const LISTED = [
  ...['district_staff', 'system_admin'],
  ...['street_director', 'street_deputy_director', 'street_member', 'street_secretary'],
]

/** Deputies and community recorders, found by initials; beside the list one person with mandates, posts and card. */
export default function PeoplePage() {
  const t = useWords(pageWords)
  const pick = usePick()
  const { language } = useLanguage()
  const mayTake = hasRole(useMe(), ...LISTED)
  const { id = null } = useParams<{ id?: string }>()
  const [, go] = useLocation()
  const [who, setWho] = useState<Who>('deputies')
  const [find, setFind] = useState('')
  const [streetId, setStreetId] = useState<number | null>(null)
  const [level, setLevel] = useState<Level | null>(null)
  const typed = useDeferredValue(find.trim())
  const district = useAsk<DistrictAnswer>('/api/v1/district')
  const streets = (district.data?.streets ?? []).map((street) => ({
    value: street.streetId,
    label: pick({ zh: street.name, en: street.nameEn }),
  }))
  const streetName = (wanted: number | null) => streets.find((street) => street.value === wanted)?.label ?? ''
  const filters = { find, onFind: setFind, streets, streetId, onStreet: setStreetId, level, onLevel: setLevel }
  const open = (personId: string) => go(`/people/${personId}`)
  const query = { find: typed, streetId }
  return (
    <>
      <PageHead
        title={t('people.title')}
        sub={t('people.sub')}
        actions={
          <>
            <PrintButton />
            {who === 'deputies' && mayTake && (
              <ExportButton path="/api/v1/people.xlsx" query={{ ...query, level, lang: language }} />
            )}
          </>
        }
      />
      <Filters {...filters} who={who} onWho={setWho} />
      {who === 'recorders' && <AppointRecorder streets={district.data?.streets ?? []} onDone={open} />}
      <ListDetail
        label={t('people.title')}
        onClose={() => go('/people')}
        list={
          who === 'anybody' ? (
            <AnybodyOnFile find={typed} current={id} onOpen={open} />
          ) : who === 'deputies' ? (
            <Deputies query={{ ...query, level }} current={id} onOpen={open} streetName={streetName} />
          ) : (
            <Recorders query={query} current={id} onOpen={open} streetName={streetName} />
          )
        }
        detail={id && <PersonDetail key={id} personId={id} streetName={streetName} />}
      />
    </>
  )
}

interface ListProps {
  query: Query
  current: string | null
  onOpen(personId: string): void
  streetName(streetId: number | null): string
}

function Deputies({ query, current, onOpen, streetName }: ListProps) {
  const t = useWords(pageWords)
  const asked = useRows<Person>('/api/v1/people', query)
  if (asked.problem && asked.rows.length === 0) return <ErrorState problem={asked.problem} again={asked.again} />
  if (asked.loading) return <LoadingState />
  if (asked.rows.length === 0) return <EmptyState text={t('people.none')} />
  return (
    <RowList
      label={t('people.deputies')}
      rows={asked.rows}
      rowKey={(person) => person.personId}
      current={current}
      onOpen={(person) => onOpen(person.personId)}
      render={(person) => <PersonLine person={person} streetName={streetName} />}
      foot={<MoreRows listed={asked.rows.length} more={asked.more} loading={asked.moreLoading} />}
    />
  )
}

function Recorders({ query, current, onOpen, streetName }: ListProps) {
  const t = useWords(pageWords)
  const pick = usePick()
  const asked = useRows<Recorder>('/api/v1/recorders', query)
  if (asked.problem && asked.rows.length === 0) return <ErrorState problem={asked.problem} again={asked.again} />
  if (asked.loading) return <LoadingState />
  if (asked.rows.length === 0) return <EmptyState text={t('people.none')} />
  return (
    <RowList
      label={t('people.recorders')}
      rows={asked.rows}
      rowKey={(recorder) => recorder.postId}
      current={asked.rows.find((one) => one.personId === current)?.postId ?? null}
      onOpen={(recorder) => onOpen(recorder.personId)}
      render={(recorder) => (
        <>
          <span className="people-line">
            <span className="people-name">{recorder.name}</span>
            <span className="soft">{streetName(recorder.streetId)}</span>
          </span>
          <span className="soft">{pick({ zh: recorder.communityName, en: recorder.communityNameEn })}</span>
        </>
      )}
      foot={<MoreRows listed={asked.rows.length} more={asked.more} loading={asked.moreLoading} />}
    />
  )
}

interface FiltersProps {
  who: Who
  onWho(who: Who): void
  find: string
  onFind(find: string): void
  streets: { value: number; label: string }[]
  streetId: number | null
  onStreet(streetId: number | null): void
  level: Level | null
  onLevel(level: Level | null): void
}

function Filters({ who, onWho, find, onFind, streets, streetId, onStreet, level, onLevel }: FiltersProps) {
  const t = useWords(pageWords)
  const keeps = hasRole(useMe(), 'district_staff')
  const levels = LEVELS.map((one) => ({ value: one as Level | 'all', label: t(`people.of.${one}`) }))
  return (
    <div className="people-filters no-print">
      <Segmented
        aria-label={t('people.who')}
        value={who}
        onChange={onWho}
        options={[
          { value: 'deputies' as Who, label: t('people.deputies') },
          { value: 'recorders' as Who, label: t('people.recorders') },
          ...(keeps ? [{ value: 'anybody' as Who, label: t('people.anybody') }] : []),
        ]}
      />
      <Input
        aria-label={t('people.find')}
        placeholder={t('people.find')}
        style={{ width: 220 }}
        value={find}
        onChange={(event) => onFind(event.target.value)}
        allowClear
      />
      {who !== 'anybody' && (
        <Select
          aria-label={t('people.street')}
          style={{ width: 160 }}
          value={streetId ?? 0}
          onChange={(value) => onStreet(value || null)}
          options={[{ value: 0, label: t('people.all-streets') }, ...streets]}
        />
      )}
      {who === 'deputies' && (
        <Select
          aria-label={t('people.level')}
          style={{ width: 160 }}
          value={(level ?? 'all') as Level | 'all'}
          onChange={(value) => onLevel(value === 'all' ? null : value)}
          options={[{ value: 'all' as const, label: t('people.all-levels') }, ...levels]}
        />
      )}
    </div>
  )
}

function PersonLine({ person, streetName }: { person: Person; streetName(streetId: number | null): string }) {
  const t = useWords(pageWords)
  const { language } = useLanguage()
  const held = person.mandates.map((mandate) => {
    const level = t(`people.of.${mandate.level}`)
    return mandate.state === 'suspended' ? level + inBrackets(t('people.state.suspended'), language) : level
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
