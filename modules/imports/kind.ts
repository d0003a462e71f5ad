import type { Verdict } from '../../kernel/verdict.ts'
import type { Sql } from '../../platform/database/database.ts'
import type { WorkbookToWrite } from '../../platform/excel/workbook-to-write.ts'
import type { Actor } from '../access/language.ts'
import type { LineCells, Problem, What } from './language.ts'
import type { Judged, RowToJudge } from './rules/judge.ts'
import type { RowRead, SheetPlan } from './sheets/plan.ts'

export interface ImportAsked {
  readonly db: Sql
  readonly actor: Actor
  readonly now: Date
}

/** A row whose plan is to be carried out. */
export interface RowToCarryOut<R, P> {
  readonly lineNo: number
  readonly row: R
  readonly plan: P
}

/**
 * One thing that can be imported. The module keeps files, rows, previews and undoing; a story of the app says what the rows mean to roster,
 * activities and the rest. R: a row read; P: what importing it does; M: what it made, so that it can be taken back.
 */
export interface ImportKind<R = unknown, P = unknown, M = unknown> {
  readonly what: What
  readonly sheets: readonly SheetPlan[]
  mayImport(actor: Actor): Verdict
  template(asked: ImportAsked): Promise<WorkbookToWrite>
  /** Loads what reading cells needs (places, kinds) and answers the reader of rows. */
  reader(asked: ImportAsked): Promise<(row: RowRead) => { row: R | null; problems: Problem[]; cells: LineCells }>
  /** Verdicts in file order, with bulk look-ups: never a query per row. */
  judge(asked: ImportAsked, rows: readonly RowToJudge<R, P>[]): Promise<Judged<P>[]>
  /** Carries out a bounded number of rows inside the transaction given; answers what each made. */
  carryOut(asked: ImportAsked, batchId: string, rows: readonly RowToCarryOut<R, P>[]): Promise<Map<number, M>>
  /** True for a failure that passes: the same rows again will do. */
  passes?(error: unknown): boolean
  /** Takes back what rows made, in the transaction given; refuses naming what has since been built on it. */
  undo(asked: ImportAsked & { lang: 'zh' | 'en' }, made: readonly M[]): Promise<void>
}
