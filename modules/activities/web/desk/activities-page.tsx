import { Button, Input, Select } from 'antd'
import { useLocation, useParams, useSearchParams } from 'wouter'
import { ListDetail, RowList } from '../../../../platform/ui/desk/list-detail.tsx'
import { MoreRows } from '../../../../platform/ui/desk/more-rows.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { ExportButton } from '../../../../platform/ui/desk/print-area.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useRows } from '../../../../platform/ui/desk/use-ask.ts'
import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import { hasRole, useMe } from '../../../../platform/ui/me.tsx'
import type { LineAnswer } from '../../contract.ts'
import { ACTIVITY_STATES, KINDS } from '../../language.ts'
import { deskWords } from '../../words-of-desk.ts'
import './activities.css'
import { ActivityDetail } from './activity-detail.tsx'
import { sayHours, sayTitle } from './say-line.ts'
import { StateOf } from './state-of.tsx'
import { today } from './today.ts'
import { usePlaces } from './use-places.ts'

const FILTERS = ['kind', 'street', 'state', 'from', 'to', 'text'] as const
type Filter = (typeof FILTERS)[number]

/** Every activity the asker may see, newest first, with filters that stand in the address; one beside it in detail. */
export default function ActivitiesPage() {
  const t = useWords(deskWords)
  const { language } = useLanguage()
  const { id = null } = useParams<{ id?: string }>()
  const [, go] = useLocation()
  const [search, setSearch] = useSearchParams()
  const kept = search.toString() === '' ? '' : `?${search}`
  const filter = (name: Filter) => search.get(name)
  const set = (name: Filter, value: string | number | null | undefined) =>
    setSearch((now) => {
      if (value === null || value === undefined || value === '') now.delete(name)
      else now.set(name, String(value))
      return now
    })
  const query = { kind: filter('kind'), streetId: filter('street'), state: filter('state') }
  const sessions = query.kind === 'contact_day'
  const dates = { from: filter('from'), to: filter('to'), text: filter('text') }
  const places = usePlaces()
  const offices = hasRole(
    useMe(),
    'district_staff',
    'street_director',
    'street_deputy_director',
    'street_member',
    'street_secretary',
  )
  const plans = places.ownStreets.length > 0
  const asked = useRows<LineAnswer>('/api/v1/activities', { ...query, ...dates, sessions })
  return (
    <>
      <PageHead
        title={t('desk.list')}
        actions={
          <>
            {offices && (
              <ExportButton
                path="/api/v1/activities/list.xlsx"
                query={{ ...query, ...dates, sessions, lang: language }}
              />
            )}
            {plans && <Button onClick={() => go('/activities/record')}>{t('desk.record')}</Button>}
            {plans && (
              <Button type="primary" onClick={() => go('/activities/new')}>
                {t('desk.new')}
              </Button>
            )}
          </>
        }
      />
      <Filters filter={filter} set={set} />
      {asked.loading ? (
        <LoadingState />
      ) : asked.problem && asked.rows.length === 0 ? (
        <ErrorState problem={asked.problem} again={asked.again} />
      ) : asked.rows.length === 0 && id === null ? (
        <EmptyState text={t('desk.list.none')} />
      ) : (
        <ListDetail
          label={t('desk.list')}
          onClose={() => go(`/activities${kept}`)}
          list={
            <RowList
              label={t('desk.list')}
              rows={asked.rows}
              rowKey={(row) => row.activityId}
              render={(row) => <Row row={row} />}
              current={id}
              onOpen={(row) => go(`/activities/${row.activityId}${kept}`)}
              foot={
                <MoreRows
                  listed={asked.rows.length}
                  total={asked.total}
                  more={asked.more}
                  loading={asked.moreLoading}
                />
              }
            />
          }
          detail={id && <ActivityDetail key={id} id={id} />}
        />
      )}
    </>
  )
}

function Row({ row }: { row: LineAnswer }) {
  const t = useWords(deskWords)
  const { language } = useLanguage()
  const pick = usePick()
  const whose = row.street === null ? t('desk.district-level') : pick({ zh: row.street, en: row.streetEn })
  const held = row.state === 'closed' || row.state === 'summarised'
  const { named, present, opinions } = row.tallies
  const people = held || present > 0 ? t('desk.count.present', { n: present }) : t('desk.count.named', { n: named })
  const counts = opinions > 0 ? `${people} · ${t('desk.count.opinions', { n: opinions })}` : people
  return (
    <>
      <span className="act-two">
        <span className="tabular">
          {sayDate(row.heldOn, language, Number(today().slice(0, 4)))} {sayHours(row)}
          <span className="soft"> {whose}</span>
        </span>
        <StateOf state={row.state} heldOn={row.heldOn} />
      </span>
      <span className="act-two">
        <span className="act-row-title">
          {row.theme ? `${sayTitle(row, language)} · ${row.theme}` : sayTitle(row, language)}
        </span>
        <span className="soft tabular" style={{ whiteSpace: 'nowrap' }}>
          {counts}
        </span>
      </span>
    </>
  )
}

function Filters({
  filter,
  set,
}: {
  filter(name: Filter): string | null
  set(name: Filter, value: string | number | null | undefined): void
}) {
  const t = useWords(deskWords)
  const pick = usePick()
  const places = usePlaces()
  const kinds = KINDS.filter((kind) => kind.plannable).map((kind) => ({
    value: kind.code as string,
    label: pick(kind.name),
  }))
  const states = ACTIVITY_STATES.map((state) => ({ value: state as string, label: t(`activities.state.${state}`) }))
  const streets = places.allStreets.map(({ value, label }) => ({ value: String(value), label }))
  const chooser = (name: Filter, options: { value: string; label: string }[]) => (
    <Select
      allowClear
      showSearch
      optionFilterProp="label"
      style={{ minWidth: 140 }}
      placeholder={t(`desk.filter.${name}`)}
      aria-label={t(`desk.filter.${name}`)}
      value={filter(name)}
      options={options}
      onChange={(value) => set(name, value)}
    />
  )
  const date = (name: 'from' | 'to') => (
    <span className="act-line">
      <span className="soft" aria-hidden="true">
        {t(`desk.filter.${name}`)}
      </span>
      <Input
        type="date"
        aria-label={t(`desk.filter.${name}`)}
        style={{ width: 150 }}
        value={filter(name) ?? ''}
        onChange={(event) => set(name, event.target.value)}
      />
    </span>
  )
  return (
    <search className="act-filters no-print">
      {chooser('kind', kinds)}
      {chooser('state', states)}
      {chooser('street', streets)}
      {date('from')}
      {date('to')}
      <Input.Search
        allowClear
        style={{ width: 220 }}
        placeholder={t('desk.filter.text')}
        aria-label={t('desk.filter.text')}
        defaultValue={filter('text') ?? ''}
        onSearch={(text) => set('text', text.trim())}
      />
    </search>
  )
}
