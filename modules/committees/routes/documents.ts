import { civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import { sendAttachment } from '../../../platform/files/attachment.ts'
import { decodeCursor, pageOf } from '../../../platform/http/keyset.ts'
import type { Route } from '../../../platform/http/route.ts'
import { route } from '../../access/index.ts'
import type { Actor } from '../../access/language.ts'
import {
  ChangedCitation,
  ChangedDocument,
  CitationParams,
  CitationsAnswer,
  CitationsQuery,
  CiteBody,
  CorrectDocumentBody,
  DocumentAnswer,
  DocumentBody,
  DocumentFileAnswer,
  DocumentFileBody,
  DocumentFileParams,
  DocumentParams,
  DocumentsAnswer,
  DocumentsQuery,
  DocumentVersionBody,
  RepealBody,
} from '../contract-documents.ts'
import { addDocumentFile } from '../deeds/add-document-file.ts'
import { cite } from '../deeds/cite.ts'
import { correctDocument } from '../deeds/correct-document.ts'
import { dropCitation } from '../deeds/drop-citation.ts'
import { enterDocument } from '../deeds/enter-document.ts'
import { followDocument } from '../deeds/follow-document.ts'
import { repealDocument } from '../deeds/repeal-document.ts'
import { showDocument } from '../deeds/show-document.ts'
import { citationsOf } from '../reads/citations-of.ts'
import { documentList } from '../reads/documents.ts'
import { DOCUMENT_FILE_BYTES } from '../rules/document-file-bounds.ts'
import { forceOn } from '../rules/in-force.ts'
import { mayCite, mayEnterSome, mayKeepDocument, mayReadFiles } from '../rules/may-documents.ts'
import { keptDocumentFile } from '../store/document-files.ts'
import { loadDocument } from '../store/documents.ts'

const AT = '/api/v1/documents/:documentId'

const list = route({
  method: 'GET',
  path: '/api/v1/documents',
  policy: 'committees.see-documents',
  summary: 'The register of governing documents, as of any day',
  query: DocumentsQuery,
  answer: DocumentsAnswer,
  async handle({ actor, db, now, query }) {
    const on = query.on ?? civilDateOf(now)
    const { limit, state = null, kind = null, level = null, streetId = null } = query
    const after = decodeCursor(query.after, ['date', 'uuid']) as [string, string] | undefined
    const find = query.find?.trim() || null
    const rows = await documentList(db, {
      ...{ districtId: actor.districtId, on, state, kind, level, streetId, find, limit },
      after: after ?? null,
    })
    const page = pageOf(rows, limit, (row) => [row.inForceFrom, row.documentId])
    return {
      ...page,
      items: page.items.map((row) => ({ ...row, state: forceOn(row, on) })),
      on,
      can: { enter: mayEnterSome(actor), enterDistrict: mayKeepDocument(actor, null) },
    }
  },
})

const show = route({
  method: 'GET',
  path: AT,
  policy: 'committees.see-documents',
  summary: 'A governing document: its versions, its files and what rests on it',
  params: DocumentParams,
  answer: DocumentAnswer,
  handle: (ask) => showDocument(ask, ask.params.documentId),
})

const enter = route({
  method: 'POST',
  path: '/api/v1/documents',
  policy: 'committees.enter-document',
  summary: 'Enter a governing document; a street committee enters its own working rules',
  status: 201,
  body: DocumentBody,
  answer: ChangedDocument,
  handle: (ask) => enterDocument(ask, ask.body),
})

const correct = route({
  method: 'PUT',
  path: AT,
  policy: 'committees.correct-document',
  summary: 'Mend what was entered wrongly; days in force change by a new version or by repeal',
  params: DocumentParams,
  body: CorrectDocumentBody,
  answer: ChangedDocument,
  handle: (ask) => correctDocument(ask, ask.params.documentId, ask.body),
})

const follow = route({
  method: 'POST',
  path: `${AT}/versions`,
  policy: 'committees.follow-document',
  summary: 'A new version, in force from the day on which the one before it no longer is',
  status: 201,
  params: DocumentParams,
  body: DocumentVersionBody,
  answer: ChangedDocument,
  handle: (ask) => followDocument(ask, ask.params.documentId, ask.body),
})

const repeal = route({
  method: 'POST',
  path: `${AT}/repeal`,
  policy: 'committees.repeal-document',
  summary: 'End a document’s force on a day, with the reason',
  params: DocumentParams,
  body: RepealBody,
  answer: ChangedDocument,
  handle: (ask) => repealDocument(ask, ask.params.documentId, ask.body),
})

const addFile = route({
  method: 'POST',
  path: `${AT}/files`,
  policy: 'committees.add-document-file',
  summary: 'Add the file of a document: PDF or Word, at most 10 MB',
  status: 201,
  params: DocumentParams,
  body: DocumentFileBody,
  answer: DocumentFileAnswer,
  upload: { maxBytes: DOCUMENT_FILE_BYTES, maxFiles: 1 },
  async handle(ask) {
    const [file] = ask.files
    // The form was refused before where it has no file.
    return file === undefined ? null : addDocumentFile(ask, ask.params.documentId, ask.body.id.toLowerCase(), file)
  },
})

const openFile = route({
  method: 'GET',
  path: `${AT}/files/:fileId`,
  policy: 'committees.read-document-file',
  summary: 'A file of a document',
  params: DocumentFileParams,
  async handle({ actor, db, params, reply }) {
    const { documentId, fileId } = params
    const row = await loadDocument(db, actor.districtId, documentId)
    const file = row && (await keptDocumentFile(db, actor.districtId, documentId, fileId))
    if (row === null || file === null) return refuse('documents.file-unknown', { status: 404 })
    demand(mayReadFiles(actor, row))
    return sendAttachment(reply, file.mediaType === 'application/pdf' ? 'pdf' : 'docx', file.name, file.bytes)
  },
})

const citations = route({
  method: 'GET',
  path: '/api/v1/citations',
  policy: 'committees.see-documents',
  summary: 'Which governing documents a rule, criterion, clock or template rests on',
  query: CitationsQuery,
  answer: CitationsAnswer,
  async handle({ actor, db, now, query }) {
    const today = civilDateOf(now)
    const rows = await citationsOf(db, actor.districtId, query.subjectKind, query.subjectId ?? null)
    return { items: rows.map((row) => ({ ...row, state: forceOn(row, today) })), can: { cite: mayCite(actor) } }
  },
})

const citeIt = route({
  method: 'POST',
  path: '/api/v1/citations',
  policy: 'committees.cite',
  summary: 'Say which clause of which document something rests on',
  status: 201,
  body: CiteBody,
  answer: ChangedCitation,
  handle: (ask) => cite(ask, ask.body),
})

const drop = route({
  method: 'POST',
  path: '/api/v1/citations/:citationId/drop',
  policy: 'committees.cite',
  summary: 'Take a citation back',
  params: CitationParams,
  answer: ChangedCitation,
  handle: (ask) => dropCitation(ask, ask.params.citationId),
})

/** The register of governing documents (文件库) and what rests on them. */
export const documentRoutes: Route<Actor>[] = [
  ...[list, show, enter, correct, follow, repeal, addFile, openFile],
  ...[citations, citeIt, drop],
]
