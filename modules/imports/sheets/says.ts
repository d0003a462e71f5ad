import { excelWords } from '../../../platform/excel/words.ts'
import { type Language, say } from '../../../platform/words/words.ts'
import type { Change, LineCells, LineVerdict, Problem } from '../language.ts'
import { words } from '../words.ts'
import type { SheetPlan } from './plan.ts'

const spoken = { ...excelWords, ...words }

/** The sentence of a code and its places. */
export function sentence(lang: Language, code: string, params: Readonly<Record<string, string | number>> = {}): string {
  return say<string>(spoken, lang, code, params)
}

/** The refusal kept with a batch, in words. */
export function refusalSentence(lang: Language, refusal: string | null): string | null {
  if (refusal === null) return null
  const { code, params } = JSON.parse(refusal) as { code: string; params?: Record<string, string | number> }
  return sentence(lang, code, params)
}

interface Line {
  lineNo: number
  cells: LineCells
  verdict: LineVerdict
  problems: readonly Problem[]
  changes: readonly Change[]
  done: boolean
}

/** A row as a screen shows it: columns named, problems in words. */
export function lineInWords(lang: Language, plans: readonly SheetPlan[], line: Line) {
  const plan = plans.find((one) => one.key === line.cells.sheet)
  const header = (key: string) => {
    const column = plan?.columns.find((one) => one.key === key || KEYS_OF_VALUES[key] === one.key)
    return lang === 'zh' ? (column?.header ?? key) : (column?.headerEn ?? key)
  }
  const { lineNo, verdict, done, cells } = line
  const shown = plan?.columns.filter((column) => cells.texts[column.key] !== undefined) ?? []
  return {
    lineNo,
    verdict,
    done,
    row: cells.row,
    sheet: (lang === 'zh' ? plan?.name : plan?.nameEn) ?? cells.sheet,
    cells: shown.map(({ key }) => ({ column: key, header: header(key), text: cells.texts[key] ?? '' })),
    problems: line.problems.map(({ column, code, params, severe }) => ({
      column,
      header: column === null ? null : header(column),
      says: sentence(lang, code, params),
      severe,
    })),
    changes: line.changes.map(({ column, from, to }) => ({
      column,
      header: header(column),
      from: textOf(from),
      to: textOf(to),
    })),
  }
}

/** Values are named after what they mean, columns after what stands above them. */
const KEYS_OF_VALUES: Readonly<Record<string, string>> = {
  streetId: 'street',
  communityId: 'community',
  termNumber: 'term',
}

function textOf(value: string | number | null): string {
  return value === null ? '' : String(value)
}
