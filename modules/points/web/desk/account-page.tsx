import { Button, Input, Select, Table } from 'antd'
import { useState } from 'react'
import { Link, useLocation, useParams, useSearch } from 'wouter'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { PrintArea, PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useAsk, useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { sayTenths } from '../../../../platform/ui/format.ts'
import { usePick, useWords } from '../../../../platform/ui/language.tsx'
import { hasRole, useMe } from '../../../../platform/ui/me.tsx'
import type { AccountAnswer, StreetPointsAnswer } from '../../contract.ts'
import { pageWords } from '../../words-of-pages.ts'
import { AccountLines } from './account-lines.tsx'

/** A deputy's points of a year: the total, and below it every fact with its clause and cap. */
export default function AccountPage() {
  const { personId } = useParams<{ personId?: string }>()
  return personId ? <OneAccount key={personId} personId={personId} /> : <FindDeputy />
}

function FindDeputy() {
  const t = useWords(pageWords)
  const [, go] = useLocation()
  const me = useMe()
  const [find, setFind] = useState('')
  const words = find.trim()
  const found = useAsk<{ items: { personId: string; name: string }[] }>(words ? '/api/v1/people' : null, {
    find: words,
    level: 'district',
    limit: 20,
  })
  const items = words ? (found.data?.items ?? []) : []
  return (
    <>
      <PageHead title={t('account.title')} />
      <Input
        aria-label={t('account.find')}
        placeholder={t('account.find')}
        value={find}
        maxLength={60}
        style={{ maxWidth: 320 }}
        onChange={(event) => setFind(event.target.value)}
        onPressEnter={() => items[0] && go(`/points/${items[0].personId}`)}
      />
      {!words && me.street && <StreetPoints streetId={me.street.id} />}
      {items.length === 0 ? (
        (words || !me.street) && <EmptyState text={t(words && found.data ? 'account.none-found' : 'account.choose')} />
      ) : (
        <ul className="rows" aria-label={t('account.title')}>
          {items.map((one) => (
            <li key={one.personId}>
              <Link className="row" href={`/points/${one.personId}`}>
                {one.name}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** The deputies of one's own street with their points of the year, by name and without ranks. */
function StreetPoints({ streetId }: { streetId: number }) {
  const t = useWords(pageWords)
  const pick = usePick()
  const { street } = useMe()
  const year = new Date().getFullYear()
  const { data } = useAsk<StreetPointsAnswer>(`/api/v1/points/streets/${streetId}`, { year })
  if (!data) return <LoadingState />
  const places = { street: pick({ zh: street?.name ?? '', en: street?.nameEn ?? '' }), year, n: data.deputies.length }
  return (
    <section className="section section-narrow">
      <h2>{t('account.street', { ...places, average: (data.averageHundredths / 100).toFixed(2) })}</h2>
      <Table
        size="small"
        rowKey="personId"
        pagination={false}
        dataSource={data.deputies}
        columns={[
          {
            title: t('points.column.name'),
            render: (_, one) => <Link href={`/points/${one.personId}`}>{one.name}</Link>,
          },
          {
            title: t('points.column.points'),
            width: 120,
            align: 'right',
            render: (_, one) => <strong className="tabular">{sayTenths(one.tenths)}</strong>,
          },
        ]}
      />
    </section>
  )
}

function OneAccount({ personId }: { personId: string }) {
  const t = useWords(pageWords)
  const asked = Number(new URLSearchParams(useSearch()).get('year'))
  const thisYear = new Date().getFullYear()
  const [year, setYear] = useState(asked > 1990 ? asked : thisYear)
  const { data, problem, again } = useAsk<AccountAnswer>(`/api/v1/points/accounts/${personId}`, { year })
  if (problem) return <ErrorState problem={problem} again={again} />
  if (!data) return <LoadingState />
  const years = Array.from({ length: Math.max(thisYear, year) - 2017 }, (_, n) => Math.max(thisYear, year) - n)
  return (
    <PrintArea title={t('account.of', { name: data.name })}>
      <PageHead
        title={t('account.of', { name: data.name })}
        sub={<Link href={`/duty-files/${personId}`}>{t('account.file')}</Link>}
        actions={
          <>
            <Select
              aria-label={t('account.title')}
              value={year}
              onChange={setYear}
              options={years.map((value) => ({ value, label: t('account.year', { year: value }) }))}
            />
            <PrintButton />
          </>
        }
      />
      <div className="figures">
        <Figure
          label={t('account.year', { year: data.year })}
          value={sayTenths(data.tenths)}
          unit={t('account.points')}
        />
        {([1, 2, 3, 4] as const).map((quarter) => (
          <Figure
            key={quarter}
            label={t('account.quarter', { n: quarter })}
            value={sayTenths(data.quarters[quarter - 1] ?? 0)}
            unit={t('account.points')}
          />
        ))}
      </div>
      {!data.settled && <Unsettled personId={personId} year={year} />}
      <section className="section" aria-label={t('account.why', { n: sayTenths(data.tenths) })}>
        <h2>{t('account.why', { n: sayTenths(data.tenths) })}</h2>
        {data.lines.length === 0 ? <EmptyState text={t('account.none')} /> : <AccountLines lines={data.lines} />}
      </section>
    </PrintArea>
  )
}

function Figure({ label, value, unit }: { label: string; value: string; unit: string }) {
  return (
    <div className="figure">
      <span className="figure-label">{label}</span>
      <span className="figure-value tabular">
        {value}
        <span className="figure-unit">{unit}</span>
      </span>
    </div>
  )
}

function Unsettled({ personId, year }: { personId: string; year: number }) {
  const t = useWords(pageWords)
  const toast = useToast()
  const me = useMe()
  const recount = useDeed<object, { entries: number }>('POST', '/api/v1/points/recount', {
    done: ({ entries }) => toast.say(t('account.recounted', { n: entries })),
  })
  return (
    <p role="status">
      {t('account.unsettled')}{' '}
      {hasRole(me, 'district_staff') && (
        <Button size="small" loading={recount.busy} onClick={() => void recount.run({ personId, year })}>
          {t('account.recount')}
        </Button>
      )}
    </p>
  )
}
