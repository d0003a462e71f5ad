import { refuse } from '../../../kernel/refusal.ts'
import { kindOfFile, MEDIA_TYPES } from '../../../platform/files/kind-of-file.ts'
import type { UploadedFile } from '../../../platform/http/route.ts'
import { DOCUMENT_FILE_BYTES } from '../rules/document-file-bounds.ts'
import { keptDocumentFile, putDocumentFile } from '../store/document-files.ts'
import { demandDocument } from './demand-document.ts'
import { type WorkAsked, workFact } from './work-asked.ts'

const LONGEST_NAME = 160

/**
 * Adds a file to a document: PDF or Word (.docx), told by its bytes, not by its name. Another file is another row; the last is shown first. The
 * same file under the same id again changes nothing. Refuses 404 unknown, 403 who does not keep the document, 413 too large, 422 empty or of another
 * kind.
 */
export async function addDocumentFile(
  asked: WorkAsked,
  documentId: string,
  fileId: string,
  file: UploadedFile,
): Promise<{ fileId: string; name: string; kind: 'pdf' | 'docx' }> {
  const { actor, db, now: at } = asked
  const row = await demandDocument(asked, documentId, null)
  if (file.bytes.length === 0) refuse('documents.file-empty', { field: 'file' })
  if (file.bytes.length > DOCUMENT_FILE_BYTES)
    refuse('documents.file-too-large', { status: 413, field: 'file', params: { mb: DOCUMENT_FILE_BYTES / 1e6 } })
  const kind = kindOfFile(file.bytes)
  if (kind !== 'pdf' && kind !== 'docx') return refuse('documents.file-kind', { field: 'file' })
  const name = nameOf(file.filename, row.title)
  const answer = { fileId, name, kind }
  const { districtId } = actor
  const known = await keptDocumentFile(db, districtId, documentId, fileId)
  if (known !== null) return known.sha256 === file.sha256 ? answer : refuse('request.id-reused')
  const { bytes, sha256 } = file
  await putDocumentFile(
    db,
    { districtId, documentId, fileId, name, mediaType: MEDIA_TYPES[kind], bytes, sha256, at, by: actor.personId },
    workFact(
      asked,
      'committees.add-document-file',
      { kind: 'document', id: documentId, streetId: row.streetId },
      { fileId, name, bytes: bytes.length },
      answer,
    ),
  )
  return answer
}

/** The sender's name without its ending; the document's title where that is all there is. */
function nameOf(filename: string, title: string): string {
  const stem = filename
    .toWellFormed()
    .replace(/^.*[\\/]/, '')
    .replace(/\.(pdf|docx)$/i, '')
    .replace(/[\p{Cc}]/gu, '')
    .trim()
  return (stem === '' ? title : stem).slice(0, LONGEST_NAME)
}
