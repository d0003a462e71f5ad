import { parentPort, workerData } from 'node:worker_threads'
import { parseWorkbook } from './parse-workbook.ts'
import type { Cell, ReadLimits } from './workbook.ts'
import { Unreadable } from './workbook.ts'

/** What the thread tells its owner. Rows go in batches, so that neither side stands still for long. */
export type ThreadMessage =
  | { readonly tell: 'sheet'; readonly name: string; readonly hidden: boolean; readonly rowsExpected: number }
  | { readonly tell: 'rows'; readonly rows: Cell[][] }
  | { readonly tell: 'done' }
  | { readonly tell: 'unreadable'; readonly code: string; readonly params: Readonly<Record<string, string | number>> }

export interface ThreadTask {
  readonly bytes: Uint8Array
  readonly limits: ReadLimits
}

const BATCH = 1_000

function tell(message: ThreadMessage): void {
  parentPort?.postMessage(message)
}

async function run(task: ThreadTask): Promise<void> {
  let batch: Cell[][] = []
  const flush = () => {
    if (batch.length > 0) tell({ tell: 'rows', rows: batch })
    batch = []
  }
  const bytes = Buffer.from(task.bytes.buffer, task.bytes.byteOffset, task.bytes.byteLength)
  await parseWorkbook(bytes, task.limits, {
    sheet(name, hidden, rowsExpected) {
      flush()
      tell({ tell: 'sheet', name, hidden, rowsExpected })
    },
    row(cells) {
      if (batch.push(cells) >= BATCH) flush()
    },
  })
  flush()
  tell({ tell: 'done' })
}

run(workerData as ThreadTask).catch((error: unknown) => {
  // Whatever a damaged file makes the library throw is the file's fault, never ours.
  const known = error instanceof Unreadable
  tell({ tell: 'unreadable', code: known ? error.code : 'excel.damaged', params: known ? error.params : {} })
})
