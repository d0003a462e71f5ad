import { Button, Input, Select, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { addMonths, nthWeekdayOfMonth } from '../../../../kernel/civil-date.ts'
import { newId } from '../../../../platform/ids/new-id.ts'
import { DataTable } from '../../../../platform/ui/desk/data-table.tsx'
import { Narrowed, useNarrowing } from '../../../../platform/ui/desk/narrowed.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useAsk, useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import type { DayLineAnswer } from '../../contract.ts'
import { deskWords } from '../../words-of-desk.ts'
import './activities.css'
import { FieldBox, FormProblem } from '../../../../platform/ui/desk/field-box.tsx'
import { PlanButtons } from './plan-buttons.tsx'
import { StateOf } from './state-of.tsx'
import { today } from './today.ts'
import { usePlaces } from './use-places.ts'

/** The contact-day mornings of the street or the district, and the form that plans the next one. */
export default function ContactDaysPage() {
  const t = useWords(deskWords)
  const [, go] = useLocation()
  const [planning, setPlanning] = useState(false)
  const places = usePlaces()
  const narrowing = useNarrowing()
  const [state, street, from, to] = ['state', 'street', 'from', 'to'].map(narrowing.get)
  const query = { state, streetId: street, from, to }
  const { data, problem, loading, again } = useAsk<{ items: DayLineAnswer[] }>('/api/v1/contact-days', query)
  const columns = useColumns()
  const { language } = useLanguage()
  return (
    <>
      <PageHead
        title={t('desk.days')}
        actions={
          <>
            <PrintButton />
            {places.ownStreets.length > 0 && (
              <Button type="primary" aria-expanded={planning} onClick={() => setPlanning(!planning)}>
                {t('desk.days.plan')}
              </Button>
            )}
          </>
        }
      />
      {state && (
        <Narrowed
          says={
            from && to
              ? t('desk.days.between', { from: sayDate(from, language), to: sayDate(to, language) })
              : t('desk.days.published')
          }
          onAll={() => narrowing.clear('state', 'street', 'from', 'to')}
        />
      )}
      {planning && <PlanDay onDone={(id) => go(`/contact-days/${id}`)} />}
      <DataTable<DayLineAnswer>
        label={t('desk.days')}
        asked={{ rows: data?.items ?? [], loading, problem, again }}
        columns={columns}
        rowKey={(row) => row.contactDayId}
        empty={t('desk.days.none')}
        onOpen={(row) => go(`/contact-days/${row.contactDayId}`)}
      />
    </>
  )
}

function useColumns(): TableColumnsType<DayLineAnswer> {
  const t = useWords(deskWords)
  const pick = usePick()
  const { language } = useLanguage()
  return [
    {
      title: t('desk.field.date'),
      render: (_, row) => (
        <Link href={`/contact-days/${row.contactDayId}`}>
          {sayDate(row.heldOn, language, Number(today().slice(0, 4)))}
        </Link>
      ),
    },
    { title: t('desk.filter.street'), render: (_, row) => pick({ zh: row.street, en: row.streetEn }) },
    { title: t('desk.filter.state'), render: (_, row) => <StateOf state={row.state} heldOn={row.heldOn} /> },
    { title: t('desk.days.sessions'), align: 'right', render: (_, row) => row.sessions },
    { title: t('desk.days.reported'), align: 'right', render: (_, row) => `${row.reported} / ${row.sessions}` },
    { title: t('desk.days.attendances'), align: 'right', render: (_, row) => row.present },
  ]
}

/** The next second Sunday: the usual contact day; the date can be changed. */
function usualDay(): string {
  const now = today()
  for (const month of [now, addMonths(`${now.slice(0, 7)}-01`, 1)]) {
    const day = nthWeekdayOfMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 7, 2)
    if (day !== null && day >= now) return day
  }
  return now
}

function PlanDay({ onDone }: { onDone(id: string): void }) {
  const t = useWords(deskWords)
  const places = usePlaces()
  const toast = useToast()
  const [id] = useState(newId)
  const [street, setStreet] = useState<number | null>(null)
  const [heldOn, setHeldOn] = useState(usualDay)
  const [due, setDue] = useState<'as_last_time' | 'nobody'>('as_last_time')
  const streetId = street ?? places.ownStreets[0]?.value ?? null
  const plan = useDeed<object, { contactDayId: string; sessions: number }>('POST', '/api/v1/contact-days', {
    quiet: true,
    done(answer) {
      toast.say(t('desk.days.planned', { n: answer.sessions }))
      onDone(answer.contactDayId)
    },
  })
  const save = (publish: boolean) => void plan.run({ id, streetId, heldOn, due, publish })
  const dueChoices = [
    { value: 'as_last_time' as const, label: t('desk.days.as-last') },
    { value: 'nobody' as const, label: t('desk.days.nobody') },
  ]
  return (
    <form
      className="act-form panel"
      style={{ marginBottom: 16 }}
      onSubmit={(event) => {
        event.preventDefault()
        save(true)
      }}
    >
      <div className="act-line">
        <FieldBox label={t('desk.filter.street')} name="streetId" problem={plan.problem} width="180px">
          {(field) => <Select id={field} value={streetId} options={places.ownStreets} onChange={setStreet} />}
        </FieldBox>
        <FieldBox label={t('desk.field.date')} name="heldOn" problem={plan.problem} width="160px">
          {(field) => (
            <Input id={field} type="date" required value={heldOn} onChange={(event) => setHeldOn(event.target.value)} />
          )}
        </FieldBox>
        <FieldBox label={t('desk.days.due')} width="160px">
          {(field) => <Select id={field} value={due} options={dueChoices} onChange={setDue} />}
        </FieldBox>
      </div>
      <FormProblem problem={plan.problem} fields={['streetId', 'heldOn']} />
      <PlanButtons busy={plan.busy} onDraft={() => save(false)} />
    </form>
  )
}
