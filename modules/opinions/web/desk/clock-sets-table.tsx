import { Checkbox, Table, type TableColumnsType } from 'antd'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { useClockSays } from './clock-says.ts'
import { comparedWord, type Row, rowKey } from './clock-sets-choice.ts'

interface CompareTableProps {
  rows: readonly Row[]
  chosen: ReadonlySet<string>
  /** Takes a row up or drops it; null for who only looks. */
  onTurn: ((row: Row) => void) | null
}

/** What is here beside what the set says, step by step, with what is not alike named in words. */
export function CompareTable({ rows, chosen, onTurn }: CompareTableProps) {
  const columns = useCompareColumns()
  const choice = useChoiceColumn(chosen, onTurn)
  return (
    <div className="table-scroll">
      <Table<Row>
        size="small"
        columns={choice === null ? columns : [choice, ...columns]}
        dataSource={[...rows]}
        rowKey={rowKey}
        pagination={false}
      />
    </div>
  )
}

function useChoiceColumn(chosen: ReadonlySet<string>, onTurn: CompareTableProps['onTurn']) {
  const { t, step } = useClockSays()
  if (onTurn === null) return null
  return {
    title: <span className="unseen">{t('op.clocks.set.compare')}</span>,
    key: 'choice',
    width: 40,
    render: (_: unknown, row: Row) =>
      row.adoptable && (
        <Checkbox
          aria-label={t('op.clocks.set.choose', { step: step(row) })}
          checked={chosen.has(rowKey(row))}
          onChange={() => onTurn(row)}
        />
      ),
  }
}

function useCompareColumns(): TableColumnsType<Row> {
  const { t, speaker, step, limit, extension } = useClockSays()
  const side = (one: Row['here'] | Row['there'], none: string) =>
    one === null ? (
      <span className="soft">{none}</span>
    ) : (
      <>
        <span className="tabular">{limit(one)}</span>
        <span className="soft"> · {extension(one)}</span>
      </>
    )
  return [
    { title: t('op.clocks.step'), key: 'step', className: 'clocks-short', render: (_, row) => step(row) },
    { title: t('op.clocks.set.here'), key: 'here', render: (_, row) => side(row.here, t('op.clocks.set.none')) },
    { title: t('op.clocks.set.there'), key: 'there', render: (_, row) => side(row.there, t('op.clocks.set.silent')) },
    {
      title: t('op.clocks.set.compare'),
      key: 'compare',
      className: 'clocks-short',
      render: (_, row) => {
        const word = comparedWord(row)
        if (word === 'silent') return null
        return <StateTag kind={word === 'same' ? 'done' : 'waiting'}>{t(`op.clocks.set.${word}`)}</StateTag>
      },
    },
    {
      title: t('op.clocks.source'),
      key: 'source',
      className: 'clocks-source',
      render: (_, row) => row.there && speaker.gloss(row.there.source, row.there.sourceEn),
    },
  ]
}
