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

/** What is here beside what the set says, step by step, with what is not alike named in words; the steps it is silent on in one sentence. */
export function CompareTable({ rows, chosen, onTurn }: CompareTableProps) {
  const { t, step } = useClockSays()
  const stated = rows.filter((row) => row.there !== null)
  const silent = rows.filter((row) => row.there === null).map(step)
  const columns = useCompareColumns()
  const choice = useChoiceColumn(chosen, onTurn)
  return (
    <>
      <div className="table-scroll">
        <Table<Row>
          size="small"
          columns={choice === null ? columns : [choice, ...columns]}
          dataSource={stated}
          rowKey={rowKey}
          pagination={false}
        />
      </div>
      {silent.length > 0 && (
        <p className="soft">{t('op.clocks.set.silent', { steps: silent.join(t('op.clocks.set.step-comma')) })}</p>
      )}
    </>
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
  const side = (one: Row['here'] | Row['there']) =>
    one === null ? (
      <span className="soft">{t('op.clocks.set.none')}</span>
    ) : (
      <>
        <span className="tabular">{limit(one)}</span>
        <span className="soft"> · {one.mostExtensions === 0 ? t('op.clocks.set.extends-not') : extension(one)}</span>
      </>
    )
  return [
    { title: t('op.clocks.step'), key: 'step', className: 'clocks-short', render: (_, row) => step(row) },
    { title: t('op.clocks.set.here'), key: 'here', render: (_, row) => side(row.here) },
    { title: t('op.clocks.set.there'), key: 'there', render: (_, row) => side(row.there) },
    {
      title: t('op.clocks.set.compare'),
      key: 'compare',
      className: 'clocks-short',
      render: (_, row) => {
        const word = comparedWord(row)
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
