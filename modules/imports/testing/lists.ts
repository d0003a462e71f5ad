import type { FastifyInstance } from 'fastify'
import { writeWorkbook } from '../../../platform/excel/write-workbook.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import type { BatchAnswer, LineAnswer } from '../contract.ts'
import { ACTIVITIES_SHEET, REGISTRATIONS_SHEET } from '../sheets/history-sheets.ts'
import { ITEMS_SHEET } from '../sheets/items-sheet.ts'
import { type SheetPlan, sheetToWrite } from '../sheets/plan.ts'
import { ROSTER_SHEET } from '../sheets/roster-sheet.ts'

type Row = Readonly<Record<string, string | number>>

function sheetOf(plan: SheetPlan, rows: readonly Row[]) {
  return sheetToWrite(
    plan,
    {},
    rows.map((row) => plan.columns.map((column) => row[column.key] ?? null)),
  )
}

/** A roster as a clerk sends it, cells by column key. */
export function rosterFile(rows: readonly Row[]): Buffer {
  return writeWorkbook({ sheets: [sheetOf(ROSTER_SHEET, rows)] })
}

/** Past activities and registrations, a sheet each. */
export function historyFile(activities: readonly Row[], registrations: readonly Row[] = []): Buffer {
  const sheets = [
    ...(activities.length > 0 ? [sheetOf(ACTIVITIES_SHEET, activities)] : []),
    ...(registrations.length > 0 ? [sheetOf(REGISTRATIONS_SHEET, registrations)] : []),
  ]
  return writeWorkbook({ sheets })
}

/** A ledger of opinion items. */
export function itemsFile(rows: readonly Row[]): Buffer {
  return writeWorkbook({ sheets: [sheetOf(ITEMS_SHEET, rows)] })
}

/** Imports through HTTP as one person's browser does it. */
export function importer(app: FastifyInstance, cookie: string) {
  const get = async (url: string) => app.inject({ method: 'GET', url, headers: { cookie } })
  const post = async (url: string, body: object) =>
    app.inject({ method: 'POST', url, headers: { cookie, 'idempotency-key': newId() }, payload: body })
  const batch = async (batchId: string): Promise<BatchAnswer> => (await get(`/api/v1/imports/${batchId}`)).json()

  async function settled(batchId: string): Promise<BatchAnswer> {
    for (let round = 0; round < 600; round += 1) {
      const now = await batch(batchId)
      if (now.state !== 'reading' && !(now.state === 'importing' && now.refusal === null)) return now
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
    throw new Error('the import does not come to an end')
  }

  async function upload(what: string, bytes: Buffer, name = '名册.xlsx', id = newId()) {
    const boundary = '----bandeng'
    const field = (key: string, value: string) =>
      `--${boundary}\r\ncontent-disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`
    const payload = Buffer.concat([
      Buffer.from(field('id', id) + field('what', what) + head),
      bytes,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ])
    const headers = { cookie, 'idempotency-key': newId(), 'content-type': `multipart/form-data; boundary=${boundary}` }
    return app.inject({ method: 'POST', url: '/api/v1/imports', headers, payload })
  }

  return {
    get,
    batch,
    settled,
    upload,
    /** Uploads and waits for the preview. */
    async preview(what: string, bytes: Buffer): Promise<BatchAnswer> {
      const answer = await upload(what, bytes)
      if (answer.statusCode !== 202) throw new Error(`${answer.statusCode} ${answer.body}`)
      return settled(answer.json().batchId)
    },
    async lines(batchId: string, verdict?: string): Promise<LineAnswer[]> {
      const asked = verdict === undefined ? '' : `&verdict=${verdict}`
      return (await get(`/api/v1/imports/${batchId}/lines?limit=100${asked}`)).json().items
    },
    /** Imports the right rows and waits for the end. */
    async carryOut({ batchId, version }: BatchAnswer): Promise<BatchAnswer> {
      const answer = await post(`/api/v1/imports/${batchId}/import`, { version })
      if (answer.statusCode !== 202) throw new Error(`${answer.statusCode} ${answer.body}`)
      return settled(batchId)
    },
    startImport: ({ batchId, version }: BatchAnswer) => post(`/api/v1/imports/${batchId}/import`, { version }),
    undo: ({ batchId, version }: BatchAnswer) => post(`/api/v1/imports/${batchId}/undo`, { version }),
  }
}
