import type { TableColumnsType } from 'antd'
import { DataTable } from '../../../../platform/ui/desk/data-table.tsx'
import { withColon } from '../../../../platform/ui/desk/say-signs.ts'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { useRows } from '../../../../platform/ui/desk/use-ask.ts'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import type { LineAnswer } from '../../contract.ts'
import type { LineVerdict } from '../../language.ts'
import { pageWords } from '../../words-of-pages.ts'
import { VERDICT_SHAPES } from './batch-shapes.ts'

/** The rows of an import: verdict, where it stands in the file, what it says with wrong cells marked, and why. */
export function BatchLines({ batchId, verdict }: { batchId: string; verdict: LineVerdict | null }) {
  const t = useWords(pageWords)
  const asked = useRows<LineAnswer>(`/api/v1/imports/${batchId}/lines`, { verdict })
  const columns: TableColumnsType<LineAnswer> = [
    { title: '#', dataIndex: 'lineNo', width: 56, align: 'right' },
    {
      title: t('import.verdict'),
      width: 110,
      render: (_, line) => (
        <StateTag kind={VERDICT_SHAPES[line.verdict]}>{t(`import.verdict.${line.verdict}`)}</StateTag>
      ),
    },
    {
      title: t('import.row'),
      width: 140,
      render: (_, line) => t('import.where', { sheet: line.sheet, row: line.row }),
    },
    { title: t('import.content'), render: (_, line) => <Cells line={line} /> },
    { title: t('import.why'), width: 360, render: (_, line) => <Reasons line={line} /> },
  ]
  return (
    <DataTable asked={asked} columns={columns} rowKey={(line) => String(line.lineNo)} label={t('import.content')} />
  )
}

function Cells({ line }: { line: LineAnswer }) {
  const wrong = new Set(line.problems.filter((one) => one.severe).map((one) => one.column))
  return (
    <span className="imp-cells">
      {line.cells.map(({ column, header, text }) => (
        <span key={column} className={wrong.has(column) ? 'imp-cell-wrong' : ''}>
          <span className="soft">{header}</span> {text}
        </span>
      ))}
    </span>
  )
}

function Reasons({ line }: { line: LineAnswer }) {
  const t = useWords(pageWords)
  const { language } = useLanguage()
  return (
    <ul className="imp-says">
      {line.problems.map((problem) => (
        <li key={`${problem.column} ${problem.says}`}>
          {problem.severe ? '▲ ' : withColon(t('import.note'), '', language)}
          {problem.header && <strong>{problem.header} </strong>}
          {problem.says}
        </li>
      ))}
      {line.changes.map((change) => (
        <li key={change.column}>
          {t('import.change', {
            column: change.header,
            from: change.from || t('import.blank'),
            to: change.to || t('import.blank'),
          })}
        </li>
      ))}
    </ul>
  )
}
