import { Table, type TableColumnsType } from 'antd'
import { MoreRows } from './more-rows.tsx'
import { EmptyState, ErrorState, LoadingState } from './states.tsx'
import type { AskedRows } from './use-ask.ts'

interface DataTableProps<Row extends object> {
  /** What `useRows` gave. */
  asked: Pick<AskedRows<Row>, 'rows' | 'loading' | 'problem'> & Partial<AskedRows<Row>>
  columns: TableColumnsType<Row>
  rowKey: (row: Row) => string
  /** What the table holds, for those who listen. */
  label: string
  empty?: string
  /** A press on the row; keep a link or button in the row for the keyboard. */
  onOpen?: (row: Row) => void
  current?: string | null
  /** For batches: the chosen keys and what to do when they change. */
  chosen?: { keys: string[]; onChange(keys: string[]): void; blocked?(row: Row): boolean }
}

/** A table of bounded pages: loading, empty, refused and full are all calm. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { asked, columns, rowKey, label, empty, onOpen, current, chosen } = props
  if (asked.problem && asked.rows.length === 0) {
    return <ErrorState problem={asked.problem} {...(asked.again ? { again: asked.again } : {})} />
  }
  if (asked.loading) return <LoadingState lines={8} />
  if (asked.rows.length === 0) return <EmptyState {...(empty ? { text: empty } : {})} />
  return (
    <section className="data-table" aria-label={label}>
      <div className="table-scroll">
        <Table<Row>
          size="small"
          columns={columns}
          dataSource={asked.rows}
          rowKey={rowKey}
          pagination={false}
          rowClassName={(row) => (current && rowKey(row) === current ? 'table-row-current' : '')}
          {...(onOpen ? { onRow: (row: Row) => ({ onClick: () => onOpen(row), style: { cursor: 'pointer' } }) } : {})}
          {...(chosen
            ? {
                rowSelection: {
                  selectedRowKeys: chosen.keys,
                  onChange: (keys) => chosen.onChange(keys.map(String)),
                  getCheckboxProps: (row: Row) => ({ disabled: chosen.blocked?.(row) ?? false }),
                },
              }
            : {})}
        />
      </div>
      <MoreRows listed={asked.rows.length} total={asked.total} more={asked.more} loading={asked.moreLoading ?? false} />
    </section>
  )
}
