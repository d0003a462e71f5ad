import { Input, Select, Table } from 'antd'
import { useState } from 'react'
import { Link, useLocation, useParams, useSearch } from 'wouter'
import { FigureLink } from '../../../../platform/ui/desk/figure-link.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { ExportButton, PrintArea, PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage } from '../../../../platform/ui/language.tsx'
import type { FileAnswer } from '../../contract.ts'
import { titleWithHonours } from '../../rules/honour-speech.ts'
import { DayWhy } from './day-why.tsx'
import { type Speaker, useSpeaker } from './speak.ts'

/** One deputy's duty file: found by name or initials; figures by kind, facts of the year, and the question of the day. */
export default function FilePage() {
  const speaker = useSpeaker()
  const { t } = speaker
  const { personId = null } = useParams<{ personId?: string }>()
  return (
    <>
      {personId ? (
        <OneFile key={personId} personId={personId} speaker={speaker} />
      ) : (
        <>
          <PageHead title={t('file.title')} />
          <FindDeputy speaker={speaker} />
        </>
      )}
    </>
  )
}

interface Found {
  items: { personId: string; name: string }[]
}

function FindDeputy({ speaker }: { speaker: Speaker }) {
  const { t } = speaker
  const [, go] = useLocation()
  const [find, setFind] = useState('')
  const found = useAsk<Found>(find.trim() ? '/api/v1/people' : null, { find: find.trim(), limit: 20 })
  const items = find.trim() ? (found.data?.items ?? []) : []
  return (
    <section className="section">
      <Input
        aria-label={t('file.find')}
        placeholder={t('file.find')}
        value={find}
        maxLength={60}
        style={{ maxWidth: 320 }}
        onChange={(event) => setFind(event.target.value)}
        onPressEnter={() => items[0] && go(`/duty-files/${items[0].personId}`)}
      />
      {items.length > 0 ? (
        <ul className="rows" aria-label={t('file.title')}>
          {items.map((one) => (
            <li key={one.personId}>
              <Link className="row" href={`/duty-files/${one.personId}`}>
                {one.name}
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState text={t(find.trim() && found.data ? 'file.none-found' : 'file.choose')} />
      )}
    </section>
  )
}

function OneFile({ personId, speaker }: { personId: string; speaker: Speaker }) {
  const { t } = speaker
  const { language } = useLanguage()
  const [year, setYear] = useState(new Date().getFullYear())
  const path = `/api/v1/duty/people/${personId}/file`
  const { data, problem, again } = useAsk<FileAnswer>(path, { year })
  if (problem) return <ErrorState problem={problem} again={again} />
  if (!data) return <LoadingState />
  const years = [...new Set([new Date().getFullYear(), year, ...data.counts.map((count) => count.year)])].sort(
    (a, b) => b - a,
  )
  const counts = data.counts.filter((count) => count.year === year)
  const mandates = data.mandates.map((one) =>
    [speaker.word('level', one.level), one.delegation, one.streetName].filter(Boolean).join(' · '),
  )
  return (
    <PrintArea title={t('paper.file-of', { name: data.person.name })}>
      <PageHead
        title={t('paper.file-of', { name: data.person.name })}
        sub={[data.person.employer, data.person.post, ...new Set(mandates)].filter(Boolean).join(' · ')}
        actions={
          <>
            <Select
              aria-label={t('file.year')}
              value={year}
              onChange={setYear}
              options={years.map((value) => ({ value, label: t('paper.year', { year: value }) }))}
            />
            <Link href={`/points/${personId}?year=${year}`} style={{ alignSelf: 'center', lineHeight: '28px' }}>
              {t('file.account')}
            </Link>
            <PrintButton />
            <ExportButton path={`${path}.docx`} query={{ year }} text={t('file.word')} />
            <ExportButton path={`${path}.xlsx`} query={{ year, lang: language }} />
          </>
        }
      />
      <DayWhy personId={personId} speaker={speaker} />
      <div className="figures">
        {counts.map((count) => (
          <FigureLink
            key={count.kind}
            label={speaker.kind(count.kind)}
            value={count.records}
            to={`/duty-files/${personId}?kind=${count.kind}`}
            note={speaker.units(count.kind, count.units)}
          />
        ))}
      </div>
      <Facts file={data} speaker={speaker} />
    </PrintArea>
  )
}

function Facts({ file, speaker }: { file: FileAnswer; speaker: Speaker }) {
  const { t } = speaker
  const { language } = useLanguage()
  const kind = new URLSearchParams(useSearch()).get('kind')
  const facts = kind === null ? file.facts : file.facts.filter((fact) => fact.kind === kind)
  if (facts.length === 0) return <EmptyState text={t('paper.none')} />
  return (
    <section className="section table-scroll" aria-label={t('paper.facts')}>
      <h2>
        {t('paper.facts')} <span className="soft">{t('file.total', { n: facts.length })}</span>
      </h2>
      <Table
        size="small"
        rowKey="recordId"
        pagination={false}
        dataSource={facts}
        columns={[
          {
            title: t('column.day'),
            dataIndex: 'doneOn',
            width: 150,
            render: (day: string) => <span className="tabular">{sayDate(day, language)}</span>,
          },
          { title: t('column.kind'), dataIndex: 'kind', width: 150, render: (code: string) => speaker.kind(code) },
          { title: t('column.title'), render: (_, fact) => titleWithHonours(fact, language) },
          {
            title: t('column.role'),
            dataIndex: 'role',
            width: 100,
            render: (role: string) => speaker.word('role', role),
          },
          { title: t('column.units'), dataIndex: 'units', width: 90, align: 'right' },
          {
            title: t('column.source'),
            dataIndex: 'sourceKind',
            width: 130,
            render: (source: string) => speaker.word('source', source),
          },
        ]}
      />
    </section>
  )
}
