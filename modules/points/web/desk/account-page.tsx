import { Button, Input, Select, Table } from 'antd'
import { useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import { type Quarter, quarterOf } from '../../../../kernel/quarter.ts'
import { FigureLink } from '../../../../platform/ui/desk/figure-link.tsx'
import { Narrowed, useNarrowing } from '../../../../platform/ui/desk/narrowed.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { ExportButton, PrintArea, PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useAsk, useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { sayTenths } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import { hasRole, useMe } from '../../../../platform/ui/me.tsx'
import type { AccountAnswer, StreetPointsAnswer } from '../../contract.ts'
import { pageWords } from '../../words-of-pages.ts'
import { AccountLines } from './account-lines.tsx'

const QUARTERS = [1, 2, 3, 4] as const

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
  const { language } = useLanguage()
  const narrowing = useNarrowing()
  const [, go] = useLocation()
  const asked = Number(narrowing.get('year'))
  const thisYear = new Date().getFullYear()
  const year = asked > 1990 ? asked : thisYear
  const quarter = QUARTERS.find((one) => narrowing.get('quarter') === String(one)) ?? null
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
              onChange={(chosen) => go(`/points/${personId}?year=${chosen}`)}
              options={years.map((value) => ({ value, label: t('account.year', { year: value }) }))}
            />
            <PrintButton />
            <ExportButton path={`/api/v1/points/accounts/${personId}/account.xlsx`} query={{ year, lang: language }} />
          </>
        }
      />
      <div className="figures">
        <FigureLink
          label={t('account.year', { year: data.year })}
          value={sayTenths(data.tenths)}
          unit={t('account.points')}
          to={`/points/${personId}?year=${year}`}
        />
        {QUARTERS.map((one) => (
          <FigureLink
            key={one}
            label={t('account.quarter', { n: one })}
            value={sayTenths(data.quarters[one - 1] ?? 0)}
            unit={t('account.points')}
            to={`/points/${personId}?year=${year}&quarter=${one}`}
          />
        ))}
      </div>
      {!data.settled && <Unsettled personId={personId} year={year} />}
      <Why data={data} quarter={quarter} onAll={() => narrowing.clear('quarter')} />
    </PrintArea>
  )
}

interface WhyProps {
  data: AccountAnswer
  quarter: Quarter['quarter'] | null
  onAll(): void
}

/** The facts behind the year's points, or behind those of the quarter that was pressed. */
function Why({ data, quarter, onAll }: WhyProps) {
  const t = useWords(pageWords)
  const sum = quarter === null ? data.tenths : (data.quarters[quarter - 1] ?? 0)
  const why = t('account.why', { n: sayTenths(sum) })
  const lines = quarter === null ? data.lines : data.lines.filter((line) => quarterOf(line.doneOn).quarter === quarter)
  const none = t(quarter === null ? 'account.none' : 'account.none-in-quarter')
  return (
    <section className="section" aria-label={why}>
      <h2>
        {quarter !== null && `${t('account.quarter', { n: quarter })} · `}
        {why}
      </h2>
      {quarter !== null && <Narrowed says={t('account.only-quarter', { n: quarter })} onAll={onAll} />}
      {lines.length === 0 ? <EmptyState text={none} /> : <AccountLines lines={lines} />}
    </section>
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
