import { Button } from 'antd'
import { useLocation, useParams } from 'wouter'
import { ListDetail, RowList } from '../../../../platform/ui/desk/list-detail.tsx'
import { MoreRows } from '../../../../platform/ui/desk/more-rows.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { ExportButton, PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { type AskedRows, useRows } from '../../../../platform/ui/desk/use-ask.ts'
import { useMe } from '../../../../platform/ui/me.tsx'
import type { LedgerLine } from '../../contract-ledger.ts'
import { ItemPane } from './item-pane.tsx'
import { LedgerFilters } from './ledger-filters.tsx'
import { sortOf } from './ledger-query.ts'
import { LedgerColumns, LedgerRow } from './ledger-row.tsx'
import './opinions.css'
import './opinions-paper.css'
import { mayEnter } from './roles.ts'
import { type Speaker, useSpeaker } from './speak.ts'
import { type LedgerFilters as Filters, useLedgerFilters } from './use-ledger-filters.ts'

/** The street's ledger: queue, list and one item beside it, all by keyboard and without loading a page anew. */
export default function LedgerPage() {
  const speaker = useSpeaker()
  const { t } = speaker
  const { id = null } = useParams<{ id?: string }>()
  const filters = useLedgerFilters()
  const asked = useRows<LedgerLine>('/api/v1/opinions/items', filters.query)
  const what = filters.queue ? t(`op.queue.${filters.queue}`) : t('op.filter.more')
  const sub = t(sortOf(filters.get) === 'due' ? 'op.ledger.sub' : 'op.ledger.sub-raised', { what })
  return (
    <>
      <PageHead title={t('op.ledger')} sub={sub} actions={<Deeds speaker={speaker} filters={filters} />} />
      <LedgerFilters filters={filters} speaker={speaker} />
      {asked.loading ? (
        <LoadingState />
      ) : asked.problem && asked.rows.length === 0 ? (
        <ErrorState problem={asked.problem} again={asked.again} />
      ) : asked.rows.length === 0 && id === null ? (
        <EmptyState text={t(filters.queue === 'all' ? 'op.ledger.none-at-all' : 'op.ledger.none')} />
      ) : (
        <Ledger asked={asked} opened={id} filters={filters} speaker={speaker} />
      )}
    </>
  )
}

interface LedgerProps {
  asked: AskedRows<LedgerLine>
  opened: string | null
  filters: Filters
  speaker: Speaker
}

function Ledger({ asked, opened, filters, speaker }: LedgerProps) {
  const { t } = speaker
  const [, go] = useLocation()
  return (
    <div className={opened === null ? 'op-ledger op-ledger-wide' : 'op-ledger'}>
      <ListDetail
        label={t('op.ledger')}
        onClose={() => go(`/opinions${filters.kept}`)}
        list={
          <>
            {opened === null && <LedgerColumns speaker={speaker} />}
            <RowList
              label={t('op.ledger')}
              rows={asked.rows}
              rowKey={(row) => row.itemId}
              render={(row) => <LedgerRow row={row} speaker={speaker} wide={opened === null} />}
              current={opened}
              onOpen={(row) => go(`/opinions/${row.itemId}${filters.kept}`)}
              foot={
                <MoreRows
                  listed={asked.rows.length}
                  total={asked.total}
                  more={asked.more}
                  loading={asked.moreLoading}
                />
              }
            />
          </>
        }
        detail={opened && <ItemPane key={opened} itemId={opened} speaker={speaker} />}
      />
    </div>
  )
}

function Deeds({ speaker: { t, language }, filters }: { speaker: Speaker; filters: Filters }) {
  const me = useMe()
  const [, go] = useLocation()
  return (
    <>
      <Button onClick={() => go('/opinions/promises')}>{t('op.promises')}</Button>
      {mayEnter(me) && <Button onClick={() => go('/opinions/held')}>{t('op.held')}</Button>}
      <PrintButton />
      {mayEnter(me) && <ExportButton path="/api/v1/opinions/items.xlsx" query={{ ...filters.query, lang: language }} />}
      {mayEnter(me) && (
        <Button type="primary" onClick={() => go('/opinions/new')}>
          {t('op.enter')}
        </Button>
      )}
    </>
  )
}
