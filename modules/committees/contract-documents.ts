import { type Static, Type } from 'typebox'
import { pageQuery } from '../../platform/http/keyset.ts'
import { VerdictAnswer } from '../roster/contract.ts'
import { CITED_BY, DOCUMENT_KINDS, DOCUMENT_LEVELS, FORCE_STATES } from './rules/work-language.ts'

const Nullable = <T extends import('typebox').TSchema>(inner: T) => Type.Union([inner, Type.Null()])
const Day = Type.String({ format: 'date' })
const Uuid = Type.String({ format: 'uuid' })
const Version = Type.Integer({ minimum: 1 })
const StreetId = Type.Integer({ minimum: 1, maximum: 2_000_000_000 })

/** A line of the register (文件库). */
const line = {
  documentId: Type.String(),
  seriesId: Type.String(),
  /** Null: the whole district's; otherwise a committee's own working rules. */
  streetId: Nullable(Type.Integer()),
  street: Nullable(Type.String()),
  streetEn: Nullable(Type.String()),
  title: Type.String(),
  titleEn: Type.String(),
  number: Nullable(Type.String()),
  issuer: Type.String(),
  issuerEn: Type.String(),
  level: Type.Enum([...DOCUMENT_LEVELS]),
  kind: Type.Enum([...DOCUMENT_KINDS]),
  versionLabel: Type.String(),
  issuedOn: Nullable(Day),
  inForceFrom: Day,
  /** The first day it is no longer in force. */
  inForceTo: Nullable(Day),
  /** As of the day asked. */
  state: Type.Enum([...FORCE_STATES]),
  files: Type.Integer(),
  citations: Type.Integer(),
  isDemo: Type.Boolean(),
  version: Type.Integer(),
}

/** GET /api/v1/documents: what was in force on a day (`on`, today if left out); `state` narrows, without it everything stands there. */
export const DocumentsQuery = Type.Object({
  ...pageQuery,
  on: Type.Optional(Day),
  state: Type.Optional(Type.Enum([...FORCE_STATES])),
  kind: Type.Optional(Type.Enum([...DOCUMENT_KINDS])),
  level: Type.Optional(Type.Enum([...DOCUMENT_LEVELS])),
  streetId: Type.Optional(StreetId),
  /** Part of the title, the number or the issuer, or the title's pinyin initials. */
  find: Type.Optional(Type.String({ minLength: 1, maxLength: 80 })),
})
export const DocumentsAnswer = Type.Object({
  items: Type.Array(Type.Object(line)),
  next: Nullable(Type.String()),
  on: Day,
  can: Type.Object({ enter: VerdictAnswer, enterDistrict: VerdictAnswer }),
})
export type DocumentsAnswer = Static<typeof DocumentsAnswer>
export type DocumentLine = DocumentsAnswer['items'][number]

const CitationFace = {
  citationId: Type.String(),
  documentId: Type.String(),
  subjectKind: Type.Enum([...CITED_BY]),
  subjectId: Type.String(),
  clause: Type.String(),
  citedAt: Type.String(),
}

export const DocumentParams = Type.Object({ documentId: Uuid })
export const DocumentAnswer = Type.Object({
  ...line,
  summary: Type.String(),
  summaryEn: Type.String(),
  repealReason: Nullable(Type.String()),
  /** All versions of it, the latest first; this one among them. */
  versions: Type.Array(Type.Object(line)),
  fileList: Type.Array(
    Type.Object({
      fileId: Type.String(),
      name: Type.String(),
      kind: Type.Enum(['pdf', 'docx']),
      size: Type.Integer(),
      addedAt: Type.String(),
      addedBy: Nullable(Type.String()),
    }),
  ),
  citationList: Type.Array(Type.Object(CitationFace)),
  can: Type.Object({
    correct: VerdictAnswer,
    newVersion: VerdictAnswer,
    repeal: VerdictAnswer,
    addFile: VerdictAnswer,
    readFiles: VerdictAnswer,
    cite: VerdictAnswer,
  }),
})
export type DocumentAnswer = Static<typeof DocumentAnswer>

const said = {
  title: Type.String({ minLength: 2, maxLength: 200, title: 'documents.title' }),
  titleEn: Type.Optional(Type.String({ maxLength: 400, title: 'documents.title-en' })),
  number: Type.Optional(Type.String({ minLength: 1, maxLength: 80, title: 'documents.number' })),
  issuer: Type.String({ minLength: 2, maxLength: 120, title: 'documents.issuer' }),
  issuerEn: Type.Optional(Type.String({ maxLength: 240, title: 'documents.issuer-en' })),
  versionLabel: Type.Optional(Type.String({ maxLength: 80, title: 'documents.version-label' })),
  issuedOn: Type.Optional(Type.String({ format: 'date', title: 'documents.issued-on' })),
  summary: Type.Optional(Type.String({ maxLength: 2000, title: 'documents.summary' })),
  summaryEn: Type.Optional(Type.String({ maxLength: 4000, title: 'documents.summary-en' })),
}
const inForceFrom = Type.String({ format: 'date', title: 'documents.in-force-from' })

export const DocumentBody = Type.Object({
  id: Uuid,
  streetId: Type.Optional(StreetId),
  level: Type.Enum([...DOCUMENT_LEVELS], { title: 'documents.level' }),
  kind: Type.Enum([...DOCUMENT_KINDS], { title: 'documents.kind' }),
  inForceFrom,
  inForceTo: Type.Optional(Type.String({ format: 'date', title: 'documents.in-force-to' })),
  ...said,
})
/** Mends a slip of the pen; days in force change by a new version or by repeal. */
export const CorrectDocumentBody = Type.Object({ version: Version, ...said })
/** A new version ends this one on its own first day. What is left out stays as it was. */
export const DocumentVersionBody = Type.Object({
  id: Uuid,
  /** Of the version that is followed. */
  version: Version,
  inForceFrom,
  ...said,
  title: Type.Optional(said.title),
  issuer: Type.Optional(said.issuer),
})
export const RepealBody = Type.Object({
  version: Version,
  /** The first day it is no longer in force. */
  on: Type.String({ format: 'date', title: 'documents.in-force-to' }),
  reason: Type.String({ minLength: 2, maxLength: 300, title: 'documents.reason' }),
})
export const ChangedDocument = Type.Object({ documentId: Type.String(), version: Type.Integer() })

/** The form beside the file: the id of the new row. */
export const DocumentFileBody = Type.Object({ id: Uuid })
export const DocumentFileParams = Type.Object({ documentId: Uuid, fileId: Uuid })
export const DocumentFileAnswer = Type.Object({ fileId: Type.String(), name: Type.String(), kind: Type.String() })

export const CitationsQuery = Type.Object({
  subjectKind: Type.Enum([...CITED_BY]),
  /** Left out: of all subjects of the kind. */
  subjectId: Type.Optional(Type.String({ minLength: 1, maxLength: 80 })),
})
export const CitationsAnswer = Type.Object({
  items: Type.Array(
    Type.Object({
      ...CitationFace,
      title: Type.String(),
      titleEn: Type.String(),
      number: Nullable(Type.String()),
      issuer: Type.String(),
      issuerEn: Type.String(),
      versionLabel: Type.String(),
      inForceFrom: Day,
      inForceTo: Nullable(Day),
      /** As of today. */
      state: Type.Enum([...FORCE_STATES]),
    }),
  ),
  can: Type.Object({ cite: VerdictAnswer }),
})
export type CitationsAnswer = Static<typeof CitationsAnswer>
export const CiteBody = Type.Object({
  id: Uuid,
  documentId: Type.String({ format: 'uuid', title: 'documents.document' }),
  subjectKind: Type.Enum([...CITED_BY]),
  subjectId: Type.String({ minLength: 1, maxLength: 80 }),
  clause: Type.Optional(Type.String({ maxLength: 80, title: 'documents.clause' })),
})
export const CitationParams = Type.Object({ citationId: Uuid })
export const ChangedCitation = Type.Object({ citationId: Type.String() })
