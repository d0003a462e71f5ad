import { civilDateOf } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import type { Verdict } from '../../../kernel/verdict.ts'
import type { DocumentAnswer } from '../contract-documents.ts'
import { type DocumentDetailRow, documentDetail } from '../reads/document-detail.ts'
import { forceOn, mayFollow, mayRepeal } from '../rules/in-force.ts'
import { mayCite, mayKeepDocument, mayReadFiles } from '../rules/may-documents.ts'
import type { WorkAsked } from './work-asked.ts'

/** A document with its versions, files and what cites it, as it stands today. Refuses 404 unknown. */
export async function showDocument(
  { actor, db, now }: Pick<WorkAsked, 'actor' | 'db' | 'now'>,
  documentId: string,
): Promise<DocumentAnswer> {
  const row = await documentDetail(db, actor.districtId, documentId)
  if (row === null) return refuse('documents.unknown', { status: 404 })
  const today = civilDateOf(now)
  const keep = mayKeepDocument(actor, row.streetId)
  const readFiles = mayReadFiles(actor, row)
  const { fileList, versions, ...rest } = row
  return {
    ...rest,
    state: forceOn(row, today),
    versions: versions.map((version) => ({ ...version, state: forceOn(version, today) })),
    // Who may not open a file need not learn what it is called.
    fileList: readFiles.can
      ? fileList.map(({ mediaType, ...file }) => ({ ...file, kind: mediaType === 'application/pdf' ? 'pdf' : 'docx' }))
      : [],
    can: {
      correct: keep,
      newVersion: both(keep, mayFollow({ ...row, latest: isLatest(row) })),
      repeal: both(keep, mayRepeal(row, today)),
      addFile: keep,
      readFiles,
      cite: mayCite(actor),
    },
  }
}

const both = (first: Verdict, then: Verdict): Verdict => (first.can ? then : first)
const isLatest = (row: DocumentDetailRow): boolean =>
  row.versions.every((version) => version.inForceFrom <= row.inForceFrom)
