import type { CellToWrite, SheetToWrite } from '../../../platform/excel/workbook-to-write.ts'
import { writeWorkbook } from '../../../platform/excel/write-workbook.ts'
import type { Language } from '../../../platform/words/words.ts'
import type { LineCells, Problem } from '../language.ts'
import { type SheetPlan, sheetToWrite } from './plan.ts'
import { sentence } from './says.ts'

/** The wrong rows as they were sent, the wrong cells red, with a column that says why: mended, the file can be uploaded as it is. */
export function wrongRowsBook(
  lang: Language,
  plans: readonly SheetPlan[],
  lines: readonly { cells: LineCells; problems: readonly Problem[] }[],
): Buffer {
  const sheets = plans.flatMap((plan): SheetToWrite[] => {
    const own = lines.filter((line) => line.cells.sheet === plan.key)
    if (own.length === 0) return []
    const reason = { header: sentence(lang, 'imports.reason-column'), kind: 'text', width: 60 } as const
    return [
      sheetToWrite(
        plan,
        {},
        own.map((line) => rowOf(lang, plan, line)),
        [reason],
      ),
    ]
  })
  return writeWorkbook({ sheets })
}

function rowOf(
  lang: Language,
  plan: SheetPlan,
  line: { cells: LineCells; problems: readonly Problem[] },
): CellToWrite[] {
  const severe = line.problems.filter((problem) => problem.severe)
  const red = new Set(severe.map((problem) => problem.column))
  const cells = plan.columns.map(({ key }): CellToWrite => {
    const value = line.cells.texts[key] ?? ''
    return red.has(key) ? { value, wrong: true } : value
  })
  const reasons = severe.map(({ column, code, params }) => {
    const header = plan.columns.find((one) => one.key === column)?.header
    return `${header ? `${header}：` : ''}${sentence(lang, code, params)}`
  })
  return [...cells, reasons.join('；')]
}
