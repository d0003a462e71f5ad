import { Button } from 'antd'
import { useLocation, useParams } from 'wouter'
import { ListDetail, RowList } from '../../../../platform/ui/desk/list-detail.tsx'
import { MoreRows } from '../../../../platform/ui/desk/more-rows.tsx'
import { Narrowed } from '../../../../platform/ui/desk/narrowed.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { ExportButton, PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useRows } from '../../../../platform/ui/desk/use-ask.ts'
import { sayDate, sayInstant } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import { hasRole, useMe } from '../../../../platform/ui/me.tsx'
import type { LineAnswer } from '../../contract.ts'
import { deskWords } from '../../words-of-desk.ts'
import './activities.css'
import { ActivityDetail } from './activity-detail.tsx'
import { ActivityFilters } from './activity-filters.tsx'
import { PlanButton } from './plan-button.tsx'
import { sayHeading, sayHours } from './say-line.ts'
import { StateOf } from './state-of.tsx'
import { today } from './today.ts'
import { type Filters, useFilters } from './use-filters.ts'
import { usePlaces } from './use-places.ts'

/** Every activity the asker may see, newest first, with filters that stand in the address; one beside it in detail. */
export default function ActivitiesPage() {
  const t = useWords(deskWords)
  const { id = null } = useParams<{ id?: string }>()
  const [, go] = useLocation()
  const filters = useFilters()
  const asked = useRows<LineAnswer>('/api/v1/activities', filters.query)
  return (
    <>
      <PageHead title={t('desk.list')} actions={<Deeds filters={filters} />} />
      <ActivityFilters filters={filters} />
      <ClosedSince filters={filters} />
      {asked.loading ? (
        <LoadingState />
      ) : asked.problem && asked.rows.length === 0 ? (
        <ErrorState problem={asked.problem} again={asked.again} />
      ) : asked.rows.length === 0 && id === null ? (
        <EmptyState text={t('desk.list.none')} />
      ) : (
        <ListDetail
          label={t('desk.list')}
          onClose={() => go(`/activities${filters.kept}`)}
          list={
            <RowList
              label={t('desk.list')}
              rows={asked.rows}
              rowKey={(row) => row.activityId}
              render={(row) => <Row row={row} />}
              current={id}
              onOpen={(row) => go(`/activities/${row.activityId}${filters.kept}`)}
              foot={<MoreRows listed={asked.rows.length} more={asked.more} loading={asked.moreLoading} />}
            />
          }
          detail={id && <ActivityDetail key={id} id={id} />}
        />
      )}
    </>
  )
}

/** The list as home opens it: what others closed since a moment. */
function ClosedSince({ filters }: { filters: Filters }) {
  const t = useWords(deskWords)
  const { language } = useLanguage()
  const since = filters.get('closed')
  if (since === null) return null
  const says = t('desk.list.closed-since', { when: sayInstant(since, language) })
  return <Narrowed says={says} onAll={() => filters.set('closed', null)} />
}

const OFFICES = ['district_staff', 'street_director', 'street_deputy_director', 'street_member', 'street_secretary']

/** Planning and recording for those who run activities; the file for all offices. */
function Deeds({ filters }: { filters: Filters }) {
  const t = useWords(deskWords)
  const { language } = useLanguage()
  const me = useMe()
  const [, go] = useLocation()
  const places = usePlaces()
  const plans = places.ownStreets.length > 0
  return (
    <>
      {hasRole(me, ...OFFICES) && (
        <ExportButton path="/api/v1/activities/list.xlsx" query={{ ...filters.query, lang: language }} />
      )}
      <PrintButton />
      {plans && <Button onClick={() => go('/activities/record')}>{t('desk.record')}</Button>}
      <PlanButton places={places} />
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
        <span className="act-row-title">{sayHeading(row, language)}</span>
        <span className="soft tabular act-still">{counts}</span>
      </span>
    </>
  )
}
