import type { Change, LineVerdict, Problem } from '../language.ts'

/** A row to be judged: what it says, and the ids that a preview before has given to what it would make. */
export interface RowToJudge<R, P> {
  readonly lineNo: number
  readonly row: R
  readonly before: P | null
}

export interface Judged<P> {
  readonly lineNo: number
  readonly verdict: LineVerdict
  readonly problems: readonly Problem[]
  /** What importing would do; null where the row is wrong or repeats another. */
  readonly plan: P | null
  readonly changes: readonly Change[]
}

export function wrongRow(
  lineNo: number,
  column: string | null,
  code: string,
  params?: Readonly<Record<string, string | number>>,
): Judged<never> {
  const problem = { column, code, severe: true, ...(params ? { params } : {}) }
  return { lineNo, verdict: 'wrong', problems: [problem], plan: null, changes: [] }
}

export function duplicateRow(
  lineNo: number,
  code: string,
  params: Readonly<Record<string, string | number>>,
): Judged<never> {
  return {
    lineNo,
    verdict: 'duplicate',
    problems: [{ column: null, code, params, severe: false }],
    plan: null,
    changes: [],
  }
}
