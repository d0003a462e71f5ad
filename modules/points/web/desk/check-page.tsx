import type { TableColumnsType } from 'antd'
import { Link } from 'wouter'
import { DataTable } from '../../../../platform/ui/desk/data-table.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { EmptyState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import { sayTenths } from '../../../../platform/ui/format.ts'
import { useWords } from '../../../../platform/ui/language.tsx'
import { hasRole, useMe } from '../../../../platform/ui/me.tsx'
import type { VerifyAnswer } from '../../contract.ts'
import { pageWords } from '../../words-of-pages.ts'

type Difference = VerifyAnswer['differences'][number]

/** Kept totals held against the ledger, now. Whose points they are is the district's to see, not the administrator's. */
export default function CheckPage() {
  const t = useWords(pageWords)
  const district = hasRole(useMe(), 'district_staff')
  const { data, problem, loading, again } = useAsk<VerifyAnswer>(district ? '/api/v1/points/verify' : null)
  const columns = useColumns()
  const rows = data?.differences ?? []
  return (
    <>
      <PageHead title={t('check.title')} sub={t('check.sub')} />
      {!district && <EmptyState text={t('check.for-admin')} />}
      {rows.length > 0 && <p>{t('check.what-now')}</p>}
      {district && (
        <DataTable<Difference>
          label={t('check.title')}
          asked={{ rows: [...rows], loading, problem, again }}
          columns={columns}
          rowKey={(row) => `${row.personId} ${row.year} ${row.quarter}`}
          empty={t('check.none')}
        />
      )}
    </>
  )
}

function useColumns(): TableColumnsType<Difference> {
  const t = useWords(pageWords)
  return [
    {
      title: t('check.period'),
      render: (_, { year, quarter }) =>
        quarter === 0 ? t('check.year', { year }) : t('check.quarter', { year, n: quarter }),
    },
    { title: t('check.kept'), render: (_, row) => <span className="tabular">{sayTenths(row.standing)}</span> },
    { title: t('check.sum'), render: (_, row) => <span className="tabular">{sayTenths(row.sumOfEntries)}</span> },
    {
      title: t('check.entries'),
      render: (_, row) => <span className="tabular">{`${row.countKept} / ${row.count}`}</span>,
    },
    { title: '', render: (_, row) => <Link href={`/points/${row.personId}`}>{t('check.account')}</Link> },
  ]
}
