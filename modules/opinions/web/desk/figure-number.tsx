import { sayCount } from '../../../../platform/ui/format.ts'
import { useWords } from '../../../../platform/ui/language.tsx'
import type { FigureGroup } from '../../contract-figures.ts'
import { type Count, RATES, type Rate } from '../../rules/rates.ts'
import { figuresDeskWords } from '../../words-of-desk-figures.ts'

export type Told = NonNullable<FigureGroup['told']>
/** A number that was pressed: what it counts, and of which group. */
export type OpenCount = (count: Count) => void

/** A count that opens the items it counts; nought opens nothing. */
export function CountNumber({ told, count, onOpen }: { told: Told; count: Count; onOpen: OpenCount }) {
  const t = useWords(figuresDeskWords)
  const value = told.counts[count]
  if (value === 0) return <span className="tabular">0</span>
  const name = t('of.open', { name: t(`count.${count}`), n: sayCount(value) })
  return (
    <button type="button" className="op-number tabular" aria-label={name} onClick={() => onOpen(count)}>
      {sayCount(value)}
    </button>
  )
}

/** A share with its part and its whole, both to be opened; without a share where it is too few. */
export function RateNumber({ told, rate, onOpen }: { told: Told; rate: Rate; onOpen: OpenCount }) {
  const { part, of } = RATES[rate]
  const { hundredths } = told.rates[rate]
  return (
    <span className="tabular">
      {hundredths !== null && <strong>{(hundredths / 100).toFixed(1)} % </strong>}
      <span className="soft">
        <CountNumber told={told} count={part} onOpen={onOpen} /> /{' '}
        <CountNumber told={told} count={of} onOpen={onOpen} />
      </span>
    </span>
  )
}
