import { attachmentHeader } from '../../../platform/excel/file-name.ts'
import type { Ask, Route } from '../../../platform/http/route.ts'
import { route } from '../../access/index.ts'
import type { Actor } from '../../access/language.ts'
import { LangQuery, LedgerFileQuery, PaperParams, PromisesAnswer, PromisesQuery } from '../contract-papers.ts'
import { exportLedger } from '../deeds/export-ledger.ts'
import { exportSlip } from '../deeds/export-slip.ts'
import { listPromises } from '../deeds/list-promises.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const send = (
  ask: Pick<Ask<Actor, unknown, unknown, unknown>, 'reply'>,
  kind: string,
  file: { name: string; bytes: Buffer },
) => ask.reply.type(kind).header('content-disposition', attachmentHeader(file.name)).send(file.bytes)

const handover = route({
  method: 'GET',
  path: '/api/v1/opinions/items/:itemId/papers/handover.docx',
  policy: 'opinions.export',
  summary: 'The 交办单 of an item as a Word file: what is to be done by whom until when, without contact data',
  params: PaperParams,
  query: LangQuery,
  handle: async (ask) => send(ask, DOCX, await exportSlip(ask, ask.params.itemId, 'handover')),
})

const feedback = route({
  method: 'GET',
  path: '/api/v1/opinions/items/:itemId/papers/feedback.docx',
  policy: 'opinions.export',
  summary: 'The 反馈单 of an item as a Word file: the answer, its promise, and the two questions of the rating',
  params: PaperParams,
  query: LangQuery,
  handle: async (ask) => send(ask, DOCX, await exportSlip(ask, ask.params.itemId, 'feedback')),
})

const ledgerFile = route({
  method: 'GET',
  path: '/api/v1/opinions/items.xlsx',
  policy: 'opinions.export',
  summary: 'The ledger as it is filtered, as an Excel file without contact data; at most 5,000 rows',
  query: LedgerFileQuery,
  handle: async (ask) => send(ask, XLSX, await exportLedger(ask, ask.query)),
})

const promises = route({
  method: 'GET',
  path: '/api/v1/opinions/promises',
  policy: 'opinions.read',
  summary: 'What replies promised, by when, and what became of it',
  query: PromisesQuery,
  answer: PromisesAnswer,
  handle: (ask) => listPromises(ask, ask.query),
})

export const papersRoutes: Route<Actor>[] = [handover, feedback, ledgerFile, promises]
