import { Worker } from 'node:worker_threads'
import { Refusal } from '../../kernel/refusal.ts'
import type { ThreadMessage, ThreadTask } from './reading-thread.ts'
import type { TemplateMark, WorkbookRead } from './workbook.ts'
import { type Cell, READ_LIMITS, type ReadLimits, type SheetRead, TEMPLATE_FLAG, TEMPLATE_SHEET } from './workbook.ts'

export interface ReadingProgress {
  readonly sheet: string
  /** Rows read of this sheet so far. */
  readonly rows: number
  /** Rows the sheet has; blank ones count. */
  readonly rowsExpected: number
}

export interface ReadOptions extends Partial<ReadLimits> {
  /** Called at the start of a sheet and about every 1,000 rows. */
  readonly onProgress?: (progress: ReadingProgress) => void
}

/**
 * Reads a spreadsheet somebody sent: .xlsx, .xls and CSV (UTF-8, UTF-16, GB18030), also .ods and tables in HTML or Excel 2003
 * XML. It works in a thread of its own that is stopped when time or memory run out, whatever the file does.
 * Refuses with status 413 (`excel.too-large`, `excel.bomb`) or 422 (`excel.empty`, `excel.password`, `excel.not-a-workbook`,
 * `excel.damaged`, `excel.unsafe`, `excel.too-many-rows`, `excel.too-many-columns`, `excel.too-many-sheets`, `excel.formulas` if asked, `excel.timeout`).
 * Formulas are never calculated: the value the file keeps counts, and the cell is marked.
 */
export async function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Promise<WorkbookRead> {
  const { onProgress, ...given } = options
  const limits: ReadLimits = { ...READ_LIMITS, ...given }
  if (bytes.length > limits.maxBytes) {
    const megabytes = Math.max(1, Math.floor(limits.maxBytes / 1_048_576))
    throw new Refusal('excel.too-large', { status: 413, params: { limit: `${megabytes} MB` } })
  }
  if (bytes.length === 0) throw new Refusal('excel.empty')
  const all = await inThread({ bytes, limits }, onProgress)
  const mark = all.find((sheet) => sheet.hidden && sheet.name === TEMPLATE_SHEET)
  return { sheets: all.filter((sheet) => sheet !== mark), template: mark ? templateOf(mark) : null }
}

/** A book of ours with drop-down lists has the sheet too; only a template bears the mark. */
function templateOf(sheet: SheetRead): TemplateMark | null {
  if (sheet.rows[0]?.[0]?.text !== TEMPLATE_FLAG) return null
  return { name: sheet.rows[0]?.[1]?.text ?? '', version: sheet.rows[0]?.[2]?.text ?? '' }
}

interface SheetBeingRead {
  name: string
  hidden: boolean
  rows: Cell[][]
}

function inThread(task: ThreadTask, onProgress: ReadOptions['onProgress']): Promise<SheetRead[]> {
  const worker = new Worker(new URL('./reading-thread.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: task.limits.maxHeapMb },
    // The thread needs nothing of our settings, and what a library prints about a broken file is of no use to anybody.
    env: {},
    stdout: true,
    stderr: true,
  })
  const sheets: SheetBeingRead[] = []
  let rowsExpected = 0
  const take = (message: ThreadMessage) => {
    if (message.tell === 'sheet') {
      rowsExpected = message.rowsExpected
      sheets.push({ name: message.name, hidden: message.hidden, rows: [] })
    }
    const sheet = sheets.at(-1)
    if (message.tell === 'rows') for (const row of message.rows) sheet?.rows.push(row)
    if (sheet) onProgress?.({ sheet: sheet.name, rows: sheet.rows.length, rowsExpected })
  }
  return new Promise<SheetRead[]>((resolve, reject) => {
    const timer = setTimeout(
      () =>
        finish(() =>
          reject(new Refusal('excel.timeout', { params: { seconds: Math.ceil(task.limits.timeoutMs / 1000) } })),
        ),
      task.limits.timeoutMs,
    )
    const finish = (then: () => void) => {
      clearTimeout(timer)
      then()
      void worker.terminate()
    }
    const relay = (message: ThreadMessage) => {
      try {
        take(message)
      } catch (error) {
        finish(() => reject(error instanceof Error ? error : new Error(String(error))))
      }
    }
    worker.on('message', (message: ThreadMessage) => {
      if (message.tell === 'done') finish(() => resolve(sheets.map(withoutTail)))
      else if (message.tell === 'unreadable') finish(() => reject(refusalOf(message.code, message.params)))
      else relay(message)
    })
    worker.on('error', (error) =>
      finish(() => reject(refusalOf(outOfMemory(error) ? 'excel.bomb' : 'excel.damaged', {}))),
    )
    worker.on('exit', () => finish(() => reject(refusalOf('excel.damaged', {}))))
  })
}

function outOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

function refusalOf(code: string, params: Readonly<Record<string, string | number>>): Refusal {
  return new Refusal(code, { status: code === 'excel.bomb' ? 413 : 422, params })
}

function withoutTail(sheet: SheetBeingRead): SheetRead {
  while (sheet.rows.length > 0 && sheet.rows.at(-1)?.length === 0) sheet.rows.pop()
  return sheet
}
