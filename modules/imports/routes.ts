import type { FastifyReply } from 'fastify'
import { civilDateOf } from '../../kernel/civil-date.ts'
import { demand, refuse } from '../../kernel/refusal.ts'
import { attachmentHeader, fileName } from '../../platform/excel/file-name.ts'
import { READ_LIMITS } from '../../platform/excel/workbook.ts'
import { writeWorkbook } from '../../platform/excel/write-workbook.ts'
import { decodeCursor, pageOf } from '../../platform/http/keyset.ts'
import type { Ask, Route } from '../../platform/http/route.ts'
import type { Language } from '../../platform/words/words.ts'
import { route } from '../access/index.ts'
import type { Actor } from '../access/language.ts'
import {
  BatchAnswer,
  BatchesAnswer,
  BatchesQuery,
  BatchParams,
  ChangeBatchBody,
  LinesAnswer,
  LinesQuery,
  StartedBatch,
  TemplateParams,
  UndoneBatch,
  UploadBody,
} from './contract.ts'
import { importBatch } from './deeds/import-batch.ts'
import { startReading } from './deeds/start-reading.ts'
import { undoBatch } from './deeds/undo-batch.ts'
import type { ImportKind } from './kind.ts'
import type { What } from './language.ts'
import { type BatchRow, batchById, batchList } from './reads/batches.ts'
import { lineList, wrongLines } from './reads/lines.ts'
import { mayCarryOut, mayImport, maySeeBatch, mayUndo } from './rules/may-import.ts'
import { readingGivenUp } from './rules/reading-given-up.ts'
import { lineInWords, refusalSentence, sentence } from './sheets/says.ts'
import { wrongRowsBook } from './sheets/wrong-rows.ts'
import { tellExport } from './store/batches.ts'

/** The routes of importing; what can be imported is told by the app. */
export function importsRoutes(kinds: readonly ImportKind[]): Route<Actor>[] {
  return [...fileRoutes(kinds), ...readRoutes(kinds), ...changeRoutes(kinds)]
}

type AnyAsk = Pick<Ask<Actor, unknown, unknown, unknown>, 'actor' | 'db' | 'lang' | 'now' | 'request'>

function kindOf(kinds: readonly ImportKind[], what: string): ImportKind {
  return kinds.find((kind) => kind.what === what) ?? refuse('imports.batch-unknown', { status: 404 })
}

/** The batch of the address, if the asker may know of it; to others it does not exist. */
async function seenBatch(ask: AnyAsk, batchId: string): Promise<BatchRow> {
  const batch = await batchById(ask.db, ask.actor.districtId, batchId)
  if (batch === null || !maySeeBatch(ask.actor, batch).can) return refuse('imports.batch-unknown', { status: 404 })
  return batch
}

function faceOf(ask: AnyAsk, lang: Language, row: BatchRow) {
  const { createdBy, createdAt, importedAt, undoneAt, ...rest } = row
  const batch = readingGivenUp(row, ask.now)
    ? { ...rest, state: 'refused' as const, refusal: JSON.stringify({ code: 'imports.reading-failed' }) }
    : rest
  const subject = { what: row.what, state: batch.state, createdBy, right: row.counts.new + row.counts.changed }
  return {
    ...batch,
    refusal: refusalSentence(lang, batch.refusal),
    createdAt: createdAt.toISOString(),
    importedAt: importedAt?.toISOString() ?? null,
    undoneAt: undoneAt?.toISOString() ?? null,
    can: { import: mayCarryOut(ask.actor, subject), undo: mayUndo(ask.actor, subject) },
  }
}

function sendBook(reply: FastifyReply, name: string, bytes: Buffer): FastifyReply {
  reply.type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  reply.header('content-disposition', attachmentHeader(name))
  return reply.send(bytes)
}

function fileRoutes(kinds: readonly ImportKind[]): Route<Actor>[] {
  return [
    route({
      method: 'GET',
      path: '/api/v1/imports/templates/:what',
      policy: 'imports.import',
      summary: 'The Excel template of an import, with lists, notes and a sample row',
      params: TemplateParams,
      async handle(ask) {
        const kind = kindOf(kinds, ask.params.what)
        demand(kind.mayImport(ask.actor))
        const book = writeWorkbook(await kind.template(ask))
        return sendBook(ask.reply, fileName([sentence('zh', `imports.${kind.what}`), '模板'], 'xlsx'), book)
      },
    }),
    route({
      method: 'POST',
      path: '/api/v1/imports',
      policy: 'imports.import',
      summary: 'Uploads a file; it is read in the background and previewed',
      upload: { maxBytes: READ_LIMITS.maxBytes },
      rate: { max: 20, seconds: 60 },
      body: UploadBody,
      answer: StartedBatch,
      status: 202,
      handle: (ask) =>
        startReading({
          ...ask,
          ...ask.body,
          kind: kindOf(kinds, ask.body.what),
          file: ask.files[0],
          failed: failedIn(ask),
        }),
    }),
    route({
      method: 'GET',
      path: '/api/v1/imports/:batchId/wrong-rows',
      policy: 'imports.see',
      summary: 'The wrong rows as an Excel file, wrong cells red, with the reasons',
      params: BatchParams,
      async handle(ask) {
        const batch = await seenBatch(ask, ask.params.batchId)
        const lines = await wrongLines(ask.db, ask.actor.districtId, batch.batchId)
        const subject = {
          doer: ask.actor,
          action: 'imports.export-wrong',
          subjectKind: 'import',
          subjectId: batch.batchId,
        }
        await tellExport(ask.db, { ...subject, detail: { rows: lines.length }, at: ask.now })
        const name = fileName(
          [sentence('zh', `imports.${batch.what}`), '有误的行', civilDateOf(ask.now).replaceAll('-', '')],
          'xlsx',
        )
        return sendBook(ask.reply, name, wrongRowsBook(ask.lang, kindOf(kinds, batch.what).sheets, lines))
      },
    }),
  ]
}

function failedIn(ask: AnyAsk) {
  return (error: unknown) => ask.request.log.error({ err: error }, 'import broke off')
}

function readRoutes(kinds: readonly ImportKind[]): Route<Actor>[] {
  return [
    route({
      method: 'GET',
      path: '/api/v1/imports',
      policy: 'imports.see',
      summary: 'Imports, the latest first: all for district staff, the own ones for others',
      query: BatchesQuery,
      answer: BatchesAnswer,
      async handle(ask) {
        const { limit } = ask.query
        const after = decodeCursor(ask.query.after, ['uuid']) as [string] | undefined
        const own = maySeeBatch(ask.actor, { createdBy: '' }).can ? null : ask.actor.personId
        const rows = await batchList(ask.db, {
          districtId: ask.actor.districtId,
          createdBy: own,
          limit,
          after: after?.[0] ?? null,
        })
        const page = pageOf(rows, limit, (row) => [row.batchId])
        const may = (what: What) => mayImport(ask.actor, what)
        const can = { roster: may('roster'), history: may('history'), items: may('items') }
        return { items: page.items.map((row) => faceOf(ask, ask.lang, row)), next: page.next, can }
      },
    }),
    route({
      method: 'GET',
      path: '/api/v1/imports/:batchId',
      policy: 'imports.see',
      summary: 'One import: how far it is, what its rows would do',
      params: BatchParams,
      answer: BatchAnswer,
      handle: async (ask) => faceOf(ask, ask.lang, await seenBatch(ask, ask.params.batchId)),
    }),
    route({
      method: 'GET',
      path: '/api/v1/imports/:batchId/lines',
      policy: 'imports.see',
      summary: 'The rows of an import with verdicts per row and cell',
      params: BatchParams,
      query: LinesQuery,
      answer: LinesAnswer,
      async handle(ask) {
        const batch = await seenBatch(ask, ask.params.batchId)
        const { limit, verdict = null } = ask.query
        const after = decodeCursor(ask.query.after, ['number']) as [number] | undefined
        const asked = {
          districtId: ask.actor.districtId,
          batchId: batch.batchId,
          verdict,
          limit,
          after: after?.[0] ?? 0,
        }
        const page = pageOf(await lineList(ask.db, asked), limit, (row) => [row.lineNo])
        const { sheets } = kindOf(kinds, batch.what)
        return { items: page.items.map((line) => lineInWords(ask.lang, sheets, line)), next: page.next }
      },
    }),
  ]
}

function changeRoutes(kinds: readonly ImportKind[]): Route<Actor>[] {
  return [
    route({
      method: 'POST',
      path: '/api/v1/imports/:batchId/import',
      policy: 'imports.import',
      summary: 'Imports the right rows of a previewed batch; goes on in the background',
      params: BatchParams,
      body: ChangeBatchBody,
      answer: StartedBatch,
      status: 202,
      async handle(ask) {
        await seenBatch(ask, ask.params.batchId)
        return importBatch({ ...ask, ...ask.params, ...ask.body, kinds, failed: failedIn(ask) })
      },
    }),
    route({
      method: 'POST',
      path: '/api/v1/imports/:batchId/undo',
      policy: 'imports.import',
      summary: 'Takes back what a batch made, if nothing has been built on it',
      params: BatchParams,
      body: ChangeBatchBody,
      answer: UndoneBatch,
      async handle(ask) {
        await seenBatch(ask, ask.params.batchId)
        return undoBatch({ ...ask, ...ask.params, ...ask.body, kinds })
      },
    }),
  ]
}
