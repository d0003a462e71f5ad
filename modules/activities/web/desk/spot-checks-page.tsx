import { Button, Input, InputNumber, Select, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { Link } from 'wouter'
import { addDays } from '../../../../kernel/civil-date.ts'
import { DataTable } from '../../../../platform/ui/desk/data-table.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed, useRows } from '../../../../platform/ui/desk/use-ask.ts'
import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import { hasRole, useMe } from '../../../../platform/ui/me.tsx'
import type { ChecksAnswer } from '../../contract.ts'
import { FINDINGS, type Finding } from '../../language.ts'
import { deskWords } from '../../words-of-desk.ts'
import './activities.css'
import { FieldBox, FormProblem } from '../../../../platform/ui/desk/field-box.tsx'
import { sayTitle } from './say-line.ts'
import { today } from './today.ts'

type Check = ChecksAnswer['items'][number]

/** Closed activities drawn at random, and what was found; the district draws and notes, streets read their own. */
export default function SpotChecksPage() {
  const t = useWords(deskWords)
  const me = useMe()
  const { language } = useLanguage()
  const pick = usePick()
  const district = hasRole(me, 'district_staff')
  const asked = useRows<Check>('/api/v1/spot-checks')
  const columns: TableColumnsType<Check> = [
    { title: t('desk.field.date'), className: 'act-still', render: (_, row) => sayDate(row.heldOn, language, 0) },
    {
      title: t('desk.list'),
      render: (_, row) => <Link href={`/activities/${row.activityId}`}>{sayTitle(row, language)}</Link>,
    },
    {
      title: t('desk.filter.street'),
      className: 'act-still',
      render: (_, row) => (row.street ? pick({ zh: row.street, en: row.streetEn }) : t('desk.district-level')),
    },
    { title: t('desk.checks.finding'), render: (_, row) => <FindingCell row={row} editable={district} /> },
    { title: t('desk.checks.note'), render: (_, row) => row.note ?? '' },
    {
      title: t('desk.checks.records'),
      className: 'act-still',
      render: (_, row) => <Link href={`/activity-records/${row.activityId}`}>{t('desk.checks.open-records')}</Link>,
    },
  ]
  return (
    <>
      <PageHead title={t('desk.checks')} sub={t('desk.checks.sub')} actions={<PrintButton />} />
      {district && <Draw />}
      <DataTable<Check>
        label={t('desk.checks')}
        asked={asked}
        columns={columns}
        rowKey={(row) => row.checkId}
        empty={t('desk.checks.none')}
      />
    </>
  )
}

function Draw() {
  const t = useWords(deskWords)
  const toast = useToast()
  const [from, setFrom] = useState(() => addDays(today(), -90))
  const [to, setTo] = useState(today)
  const [count, setCount] = useState(5)
  const draw = useDeed<object, { drawn: unknown[] }>('POST', '/api/v1/spot-checks/draw', {
    quiet: true,
    done: ({ drawn }) => toast.say(t('desk.checks.drawn', { n: drawn.length })),
  })
  return (
    <form
      className="act-filters act-filters-form"
      onSubmit={(event) => {
        event.preventDefault()
        void draw.run({ from, to, count })
      }}
    >
      <FieldBox label={t('desk.filter.from')} name="from" problem={draw.problem}>
        {(id) => <Input id={id} type="date" required value={from} onChange={(event) => setFrom(event.target.value)} />}
      </FieldBox>
      <FieldBox label={t('desk.filter.to')} name="to" problem={draw.problem}>
        {(id) => <Input id={id} type="date" required value={to} onChange={(event) => setTo(event.target.value)} />}
      </FieldBox>
      <FieldBox label={t('desk.checks.count')} name="count" problem={draw.problem}>
        {(id) => (
          <InputNumber id={id} min={1} max={50} precision={0} value={count} onChange={(n) => setCount(n ?? 1)} />
        )}
      </FieldBox>
      <Button type="primary" htmlType="submit" loading={draw.busy}>
        {t('desk.checks.draw')}
      </Button>
      <FormProblem problem={draw.problem} fields={['from', 'to', 'count']} />
    </form>
  )
}

/** The finding, or for the district the way to note it, with a note where one is wanted. */
function FindingCell({ row, editable }: { row: Check; editable: boolean }) {
  const t = useWords(deskWords)
  const [note, setNote] = useState('')
  const [finding, setFinding] = useState<Finding | null>(null)
  const save = useDeed<object>('POST', `/api/v1/spot-checks/${row.checkId}/finding`)
  if (row.finding) {
    const kind = row.finding === 'in_order' ? 'done' : row.finding === 'corrected' ? 'going' : 'late'
    return <StateTag kind={kind}>{t(`activities.finding.${row.finding}`)}</StateTag>
  }
  if (!editable) return <StateTag kind="waiting">{t('desk.checks.waiting')}</StateTag>
  return (
    <span className="act-line">
      <Select<Finding>
        size="small"
        style={{ width: 110 }}
        value={finding}
        placeholder={t('desk.checks.waiting')}
        aria-label={t('desk.checks.finding')}
        options={FINDINGS.map((one) => ({ value: one, label: t(`activities.finding.${one}`) }))}
        onChange={setFinding}
      />
      {finding && (
        <>
          <Input
            size="small"
            style={{ width: 180 }}
            maxLength={1000}
            aria-label={t('desk.checks.note')}
            placeholder={t('desk.checks.note')}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
          <Button
            size="small"
            loading={save.busy}
            onClick={() => void save.run({ finding, note: note.trim() || null })}
          >
            {t('desk.do.save')}
          </Button>
        </>
      )}
    </span>
  )
}
