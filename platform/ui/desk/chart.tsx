import { lazy, Suspense, useState } from 'react'
import { sayCount } from '../format.ts'
import { useWords } from '../language.tsx'
import { uiWords } from '../words.ts'
import type { ChartProps } from './chart-bars.ts'

const Drawing = lazy(() => import('./chart-drawing.tsx'))

/** One idea as bars with direct labels, and its twin as a table. Drawn only where it is shown (the drawing part is large). */
export function Chart(props: ChartProps) {
  const t = useWords(uiWords)
  const [table, setTable] = useState(false)
  return (
    <figure className="chart">
      {table ? (
        <ChartTable {...props} />
      ) : (
        <Suspense fallback={<div aria-busy="true" style={{ height: 40 + props.bars.length * 32 }} />}>
          <Drawing {...props} />
        </Suspense>
      )}
      <button type="button" className="chart-turn no-print" aria-pressed={table} onClick={() => setTable(!table)}>
        {t(table ? 'ui.chart' : 'ui.chart.table')}
      </button>
    </figure>
  )
}

function ChartTable({ label, unit, bars }: ChartProps) {
  return (
    <table className="chart-table tabular">
      <caption className="unseen">{label}</caption>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.name}>
            <th scope="row">{bar.name}</th>
            <td>
              {Number.isInteger(bar.value) ? sayCount(bar.value) : bar.value} {unit}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
