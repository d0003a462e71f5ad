import { Link } from 'wouter'
import { sayCount } from '../format.ts'
import { useWords } from '../language.tsx'
import { StateShape } from '../shapes.tsx'
import { uiWords } from '../words.ts'

interface FigureLinkProps {
  label: string
  value: number | string
  /** 场次, 人次, 条, 件, 分 … */
  unit?: string
  /** Where the rows behind the number are. */
  to: string
  /** A word below: compared to what, as of when. */
  note?: string
  /** Says that the number is a worry, in seal red with a triangle. */
  late?: boolean
  /** In running text: underlined, of the text's size. */
  inline?: boolean
}

/** A number that opens the rows it was counted from. */
export function FigureLink({ label, value, unit, to, note, late, inline }: FigureLinkProps) {
  const t = useWords(uiWords)
  const shown = typeof value === 'number' ? sayCount(value) : value
  if (inline) {
    const name = t('ui.figure.rows', { label, value: unit ? `${shown} ${unit}` : shown })
    return (
      <Link href={to} className="figure-inline tabular" aria-label={name}>
        {shown}
        {unit && ` ${unit}`}
      </Link>
    )
  }
  return (
    <Link href={to} className={late ? 'figure figure-late' : 'figure'}>
      <span className="figure-label">{label}</span>
      <span className="figure-value tabular">
        {late && (
          <span className="figure-mark">
            <StateShape kind="late" size="14px" />
          </span>
        )}
        {shown}
        {unit && <span className="figure-unit">{unit}</span>}
      </span>
      {note && <span className="figure-note">{note}</span>}
      <span className="unseen">{t('ui.figure.open')}</span>
    </Link>
  )
}
