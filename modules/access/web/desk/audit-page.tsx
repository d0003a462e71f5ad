import { Button, Select, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { civilDateOf } from '../../../../kernel/civil-date.ts'
import { DataTable } from '../../../../platform/ui/desk/data-table.tsx'
import { DateInput } from '../../../../platform/ui/desk/date-input.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { useRows } from '../../../../platform/ui/desk/use-ask.ts'
import { sayInstant } from '../../../../platform/ui/format.ts'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import type { TrailAnswer } from '../../contract.ts'
import { PARTS, trailWords } from '../../words-of-trail.ts'

type Entry = TrailAnswer['items'][number]
interface Filters {
  action: string
  from: string
  to: string
  personId: string
  subjectId: string
  subjectKind: string
}
const NOTHING: Filters = { action: '', from: '', to: '', personId: '', subjectId: '', subjectKind: '' }

type Narrow = (part: Partial<Filters>, said: string) => void

/** The trace: a filter for the part of the house, days, and by pressing a name or a subject, that one only. */
export default function AuditPage() {
  const t = useWords(trailWords)
  const [filters, setFilters] = useState<Filters>(NOTHING)
  const [only, setOnly] = useState<string | null>(null)
  const asked = useRows<Entry>('/api/v1/audit', { ...filters })
  const columns = useColumns((part, said) => {
    setFilters({ ...filters, ...part })
    setOnly(said)
  })
  const choose = (chosen: Filters) => {
    setFilters(chosen)
    if (chosen === NOTHING) setOnly(null)
  }
  return (
    <>
      <PageHead title={t('trail.title')} sub={t('trail.sub')} actions={<PrintButton />} />
      <FilterLine filters={filters} only={only} onChange={choose} />
      <DataTable
        asked={asked}
        columns={columns}
        rowKey={(entry) => entry.entryId}
        label={t('trail.title')}
        empty={t('trail.none')}
      />
    </>
  )
}

interface FilterLineProps {
  filters: Filters
  only: string | null
  onChange(filters: Filters): void
}

function FilterLine({ filters, only, onChange }: FilterLineProps) {
  const t = useWords(trailWords)
  const parts = PARTS.map((part) => ({ value: part as string, label: t(`trail.part.${part}`) }))
  const narrowed = Object.values(filters).some((value) => value !== '')
  return (
    <div
      className="no-print"
      style={{ display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center', marginBottom: 16 }}
    >
      <Select
        aria-label={t('trail.module')}
        style={{ width: 180 }}
        value={filters.action}
        onChange={(action) => onChange({ ...filters, action })}
        options={[{ value: '', label: t('trail.all') }, ...parts]}
      />
      <DateInput
        aria-label={t('trail.from')}
        value={filters.from}
        onChange={(from) => onChange({ ...filters, from })}
      />
      <span aria-hidden="true">–</span>
      <DateInput aria-label={t('trail.to')} value={filters.to} onChange={(to) => onChange({ ...filters, to })} />
      {only !== null && <span>{t('trail.only', { what: only })}</span>}
      {narrowed && <Button onClick={() => onChange(NOTHING)}>{t('trail.clear')}</Button>}
    </div>
  )
}

function useColumns(narrow: Narrow): TableColumnsType<Entry> {
  const t = useWords(trailWords)
  const { language } = useLanguage()
  return [
    {
      title: t('trail.when'),
      width: 150,
      render: (_, entry) => <span className="tabular">{instantWithYear(entry.at, language)}</span>,
    },
    { title: t('trail.who'), width: 160, render: (_, entry) => <Who entry={entry} onPress={narrow} /> },
    { title: t('trail.what'), width: 170, render: (_, entry) => <Did action={entry.action} /> },
    { title: t('trail.about'), width: 140, render: (_, entry) => <About entry={entry} onPress={narrow} /> },
    {
      title: t('trail.detail'),
      render: (_, entry) => <Detail entry={entry} />,
    },
  ]
}

/** The year is said where it is not this one: a trace is read years later. */
function instantWithYear(at: string, language: 'zh' | 'en'): string {
  const year = civilDateOf(new Date(at)).slice(0, 4)
  const said = sayInstant(at, language)
  if (year === civilDateOf(new Date()).slice(0, 4)) return said
  return language === 'zh' ? `${year}年${said}` : `${said}, ${year}`
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What is kept with an entry, in words where there are some; bare ids say nothing to a reader. */
function Detail({ entry }: { entry: Entry }) {
  const t = useWords(trailWords)
  const said = entry.detail.filter(({ value }) => !ID.test(value))
  const word = (key: string) => (Object.hasOwn(trailWords, `fact.${key}`) ? t(`fact.${key}` as 'fact.rows') : key)
  return <span className="soft">{said.map(({ key, value }) => `${word(key)} ${value}`).join(' · ')}</span>
}

function About({ entry, onPress }: { entry: Entry; onPress: Narrow }) {
  const t = useWords(trailWords)
  const { subjectKind, subjectId } = entry
  const word = `subject.${subjectKind.replaceAll('_', '-')}`
  const said = Object.hasOwn(trailWords, word) ? t(word as 'subject.import') : subjectKind
  return (
    <Button type="link" size="small" className="cell-button" onClick={() => onPress({ subjectKind, subjectId }, said)}>
      {said}
    </Button>
  )
}

function Who({ entry, onPress }: { entry: Entry; onPress: Narrow }) {
  const t = useWords(trailWords)
  const { personId, personName } = entry
  if (personId === null) return <span className="soft">{t('trail.system')}</span>
  const who = personName ?? '—'
  return (
    <Button type="link" size="small" className="cell-button" onClick={() => onPress({ personId }, who)}>
      {entry.onBehalfOfName ? t('trail.for', { who, other: entry.onBehalfOfName }) : who}
    </Button>
  )
}

/** A deed in words; one that has none yet is named by its code under its part of the house. */
function Did({ action }: { action: string }) {
  const t = useWords(trailWords)
  const word = `did.${action}`
  if (Object.hasOwn(trailWords, word)) return <>{t(word as 'did.access.sign-in')}</>
  const [part = '', deed = ''] = action.split('.')
  const known = PARTS.find((one) => one === part)
  return (
    <>
      {known ? t(`trail.part.${known}`) : part} · <code>{deed}</code>
    </>
  )
}
