export interface Bar {
  name: string
  value: number
  /** Where the rows behind the bar are. */
  to?: string
}

export interface ChartProps {
  /** The one idea of the chart. */
  label: string
  unit: string
  bars: readonly Bar[]
  /** columns over time, or bars to compare. */
  look?: 'bars' | 'columns'
}
