import { Select, Table } from 'antd'
import { useState } from 'react'
import { Link, useSearch } from 'wouter'
import { MoreRows } from '../../../../platform/ui/desk/more-rows.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { ExportButton, PrintArea, PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk, useRows } from '../../../../platform/ui/desk/use-ask.ts'
import { sayDate, sayTenths } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import type { RankedDeputy, RankingAnswer } from '../../contract.ts'
import { pageWords } from '../../words-of-pages.ts'

/** The ranking of a year or quarter, with the street averages: what the bulletin will say. */
export default function RankingPage() {
  const t = useWords(pageWords)
  const { language } = useLanguage()
  const thisYear = new Date().getFullYear()
  const [year, setYear] = useState(thisYear)
  const [quarter, setQuarter] = useState<number | undefined>(undefined)
  const { data, problem, again } = useAsk<RankingAnswer>('/api/v1/points/ranking', { year, quarter })
  if (problem) return <ErrorState problem={problem} again={again} />
  if (!data) return <LoadingState />
  const years = Array.from({ length: thisYear - 2017 }, (_, n) => thisYear - n)
  const quarters = [
    { value: 0, label: t('ranking.whole-year') },
    ...[1, 2, 3, 4].map((value) => ({ value, label: t('account.quarter', { n: value }) })),
  ]
  const date = sayDate(data.asOf, language, thisYear)
  return (
    <PrintArea title={t('ranking.title')}>
      <PageHead
        title={t('ranking.title')}
        sub={
          <>
            {t('ranking.as-of', { date, n: data.eligible, places: data.topPlaces, count: data.topCount })}{' '}
            {data.running && <StateTag kind="going">{t('ranking.running')}</StateTag>} {t('ranking.sub')}
          </>
        }
        actions={
          <>
            <Select
              aria-label={t('account.year', { year })}
              value={year}
              onChange={setYear}
              options={years.map((value) => ({ value, label: t('account.year', { year: value }) }))}
            />
            <Select
              aria-label={t('ranking.whole-year')}
              value={quarter ?? 0}
              onChange={(value) => setQuarter(value || undefined)}
              options={quarters}
              style={{ width: 120 }}
            />
            <PrintButton />
            <ExportButton path="/api/v1/points/ranking.xlsx" query={{ year, quarter, lang: language }} />
          </>
        }
      />
      {data.eligible === 0 ? (
        <EmptyState text={t('ranking.none')} />
      ) : (
        <>
          <Streets data={data} />
          <Deputies year={year} quarter={quarter} data={data} />
        </>
      )}
    </PrintArea>
  )
}

function Streets({ data }: { data: RankingAnswer }) {
  const t = useWords(pageWords)
  const pick = usePick()
  return (
    <section className="section section-narrow" aria-label={t('ranking.streets')}>
      <h2>{t('ranking.streets')}</h2>
      <Table
        size="small"
        rowKey="streetId"
        pagination={false}
        dataSource={data.streets}
        columns={[
          { title: t('points.column.rank'), dataIndex: 'rank', width: 80, align: 'right' },
          {
            title: t('points.column.street'),
            render: (_, street) => (
              <Link href={`/ranking?street=${street.streetId}`}>{pick({ zh: street.name, en: street.nameEn })}</Link>
            ),
          },
          {
            title: t('points.column.average'),
            width: 120,
            align: 'right',
            render: (_, street) => <strong className="tabular">{(street.averageHundredths / 100).toFixed(2)}</strong>,
          },
          { title: t('points.column.deputies'), dataIndex: 'deputies', width: 120, align: 'right' },
          {
            title: t('points.column.points'),
            width: 120,
            align: 'right',
            render: (_, street) => <span className="tabular">{sayTenths(street.sumTenths)}</span>,
          },
        ]}
      />
    </section>
  )
}

function Deputies({ year, quarter, data }: { year: number; quarter: number | undefined; data: RankingAnswer }) {
  const t = useWords(pageWords)
  const pick = usePick()
  const only = Number(new URLSearchParams(useSearch()).get('street')) || null
  const asked = useRows<RankedDeputy>('/api/v1/points/ranking/deputies', { year, quarter, streetId: only })
  const street = (id: number | null) => {
    const found = data.streets.find((one) => one.streetId === id)
    return found ? pick({ zh: found.name, en: found.nameEn }) : ''
  }
  return (
    <section className="section section-narrow" aria-label={t('ranking.deputies')}>
      <h2>
        {t('ranking.deputies')} {only && <span className="soft">{street(only)}</span>}{' '}
        {only && <Link href="/ranking">{t('ranking.all')}</Link>}
      </h2>
      <Table
        size="small"
        rowKey="personId"
        pagination={false}
        loading={asked.loading}
        dataSource={asked.rows}
        columns={[
          {
            title: t('points.column.rank'),
            width: 80,
            align: 'right',
            render: (_, one) => <span className="tabular">{one.rank}</span>,
          },
          {
            title: t('points.column.name'),
            render: (_, one) => (
              <>
                <Link href={`/points/${one.personId}?year=${year}`}>{one.name}</Link>{' '}
                {one.top && <StateTag kind="done">{t('ranking.top')}</StateTag>}
              </>
            ),
          },
          { title: t('points.column.street'), render: (_, one) => street(one.streetId) },
          {
            title: t('points.column.points'),
            width: 120,
            align: 'right',
            render: (_, one) => <strong className="tabular">{sayTenths(one.tenths)}</strong>,
          },
        ]}
      />
      <MoreRows
        listed={asked.rows.length}
        total={asked.total ?? data.eligible}
        more={asked.more}
        loading={asked.moreLoading}
      />
    </section>
  )
}
