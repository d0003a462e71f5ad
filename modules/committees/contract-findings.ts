import { type Static, Type } from 'typebox'
import { pageQuery } from '../../platform/http/keyset.ts'
import { VerdictAnswer } from '../roster/contract.ts'
import { EVIDENCE_KINDS, MEASURE_STATES } from './rules/work-language.ts'

const Nullable = <T extends import('typebox').TSchema>(inner: T) => Type.Union([inner, Type.Null()])
const Day = Type.String({ format: 'date' })
const Uuid = Type.String({ format: 'uuid' })
const Version = Type.Integer({ minimum: 1 })
const StreetId = Type.Integer({ minimum: 1, maximum: 2_000_000_000 })

const EvidenceFace = Type.Object({
  evidenceId: Type.String(),
  kind: Type.Enum([...EVIDENCE_KINDS]),
  subjectId: Nullable(Type.String()),
  words: Type.String(),
  wordsEn: Type.String(),
  addedAt: Type.String(),
  addedBy: Nullable(Type.String()),
})
const MeasureFace = Type.Object({
  measureId: Type.String(),
  words: Type.String(),
  wordsEn: Type.String(),
  responsible: Type.String(),
  responsibleEn: Type.String(),
  dueOn: Day,
  state: Type.Enum([...MEASURE_STATES]),
  result: Nullable(Type.String()),
  resultEn: Type.String(),
  doneOn: Nullable(Day),
  /** Working days past the day it was due, while it is open; 0 where it is not late. */
  workingDaysLate: Type.Integer(),
  /** Working days still left, while it is open and not late; null otherwise. */
  workingDaysLeft: Nullable(Type.Integer()),
  version: Type.Integer(),
  evidence: Type.Array(EvidenceFace),
  can: Type.Object({
    start: VerdictAnswer,
    finish: VerdictAnswer,
    drop: VerdictAnswer,
    addEvidence: VerdictAnswer,
  }),
})
const finding = {
  findingId: Type.String(),
  /** Null: all streets. */
  streetId: Nullable(Type.Integer()),
  street: Nullable(Type.String()),
  streetEn: Nullable(Type.String()),
  foundBy: Type.String(),
  foundByEn: Type.String(),
  foundOn: Day,
  words: Type.String(),
  wordsEn: Type.String(),
  state: Type.Enum(['open', 'settled']),
  settledOn: Nullable(Day),
  result: Nullable(Type.String()),
  resultEn: Type.String(),
  version: Type.Integer(),
  measures: Type.Array(MeasureFace),
  can: Type.Object({ addMeasure: VerdictAnswer, settle: VerdictAnswer }),
}

/** GET /api/v1/findings (整改台账), open ones and the latest found first. */
export const FindingsQuery = Type.Object({
  ...pageQuery,
  state: Type.Optional(Type.Enum(['open', 'settled'])),
  streetId: Type.Optional(StreetId),
  /** Only those with a measure past its day. */
  late: Type.Optional(Type.Boolean()),
})
/** The same choice, whole, as Excel; `lang` says in which language. */
export const FindingsExportQuery = Type.Object({
  state: FindingsQuery.properties.state,
  streetId: FindingsQuery.properties.streetId,
  late: FindingsQuery.properties.late,
  lang: Type.Optional(Type.Enum(['zh', 'en'])),
})
export const FindingsAnswer = Type.Object({
  items: Type.Array(Type.Object(finding)),
  next: Nullable(Type.String()),
  on: Day,
  can: Type.Object({ enter: VerdictAnswer }),
})
export type FindingsAnswer = Static<typeof FindingsAnswer>
export const FindingParams = Type.Object({ findingId: Uuid })
export const FindingAnswer = Type.Object(finding)
export type FindingAnswer = Static<typeof FindingAnswer>
export type MeasureAnswer = FindingAnswer['measures'][number]

export const FindingBody = Type.Object({
  id: Uuid,
  /** Left out: all streets. */
  streetId: Type.Optional(StreetId),
  foundBy: Type.String({ minLength: 2, maxLength: 120, title: 'findings.found-by' }),
  foundByEn: Type.Optional(Type.String({ maxLength: 240, title: 'findings.found-by-en' })),
  foundOn: Type.String({ format: 'date', title: 'findings.found-on' }),
  words: Type.String({ minLength: 2, maxLength: 1000, title: 'findings.words' }),
  wordsEn: Type.Optional(Type.String({ maxLength: 2000, title: 'findings.words-en' })),
})
const result = {
  on: Type.String({ format: 'date', title: 'findings.on' }),
  result: Type.String({ minLength: 2, maxLength: 1000, title: 'findings.result' }),
  resultEn: Type.Optional(Type.String({ maxLength: 2000, title: 'findings.result-en' })),
}
export const SettleBody = Type.Object({ version: Version, ...result })
export const ChangedFinding = Type.Object({ findingId: Type.String(), version: Type.Integer() })

export const MeasureBody = Type.Object({
  id: Uuid,
  words: Type.String({ minLength: 2, maxLength: 1000, title: 'findings.measure' }),
  wordsEn: Type.Optional(Type.String({ maxLength: 2000, title: 'findings.measure-en' })),
  responsible: Type.String({ minLength: 2, maxLength: 120, title: 'findings.responsible' }),
  responsibleEn: Type.Optional(Type.String({ maxLength: 240, title: 'findings.responsible-en' })),
  dueOn: Type.String({ format: 'date', title: 'findings.due-on' }),
})
export const MeasureParams = Type.Object({ measureId: Uuid })
export const StartBody = Type.Object({ version: Version })
export const FinishBody = Type.Object({ version: Version, ...result })
/** Not carried out after all, and why. */
export const DropBody = Type.Object({
  version: Version,
  result: Type.String({ minLength: 2, maxLength: 1000, title: 'findings.why-dropped' }),
})
export const ChangedMeasure = Type.Object({ measureId: Type.String(), version: Type.Integer() })
/** What shows that it was carried out: something in this software (`subjectId`) and a line about it, or a sentence alone. */
export const EvidenceBody = Type.Object({
  id: Uuid,
  kind: Type.Enum([...EVIDENCE_KINDS], { title: 'findings.evidence-kind' }),
  subjectId: Type.Optional(Type.String({ format: 'uuid', title: 'findings.evidence-subject' })),
  words: Type.String({ minLength: 2, maxLength: 500, title: 'findings.evidence-words' }),
  wordsEn: Type.Optional(Type.String({ maxLength: 1000, title: 'findings.evidence-words-en' })),
})
export const AddedEvidence = Type.Object({ evidenceId: Type.String() })

export const HonoursQuery = Type.Object({ ...pageQuery, streetId: Type.Optional(StreetId) })
export const HonoursAnswer = Type.Object({
  items: Type.Array(
    Type.Object({
      honourId: Type.String(),
      streetId: Type.Integer(),
      street: Type.String(),
      streetEn: Type.String(),
      title: Type.String(),
      titleEn: Type.String(),
      awardedBy: Type.String(),
      awardedByEn: Type.String(),
      fromYear: Type.Integer(),
      toYear: Type.Integer(),
      awardedOn: Nullable(Day),
      documentId: Nullable(Type.String()),
      documentTitle: Nullable(Type.String()),
      version: Type.Integer(),
      can: Type.Object({ takeBack: VerdictAnswer }),
    }),
  ),
  next: Nullable(Type.String()),
  can: Type.Object({ enter: VerdictAnswer }),
})
export type HonoursAnswer = Static<typeof HonoursAnswer>
const Year = Type.Integer({ minimum: 1990, maximum: 2100 })
export const HonourBody = Type.Object({
  id: Uuid,
  streetId: StreetId,
  title: Type.String({ minLength: 2, maxLength: 120, title: 'honours.title' }),
  titleEn: Type.Optional(Type.String({ maxLength: 240, title: 'honours.title-en' })),
  awardedBy: Type.String({ minLength: 2, maxLength: 120, title: 'honours.awarded-by' }),
  awardedByEn: Type.Optional(Type.String({ maxLength: 240, title: 'honours.awarded-by-en' })),
  fromYear: Year,
  toYear: Year,
  awardedOn: Type.Optional(Type.String({ format: 'date', title: 'honours.awarded-on' })),
  documentId: Type.Optional(Uuid),
})
export const HonourParams = Type.Object({ honourId: Uuid })
export const TakeBackBody = Type.Object({
  version: Version,
  reason: Type.String({ minLength: 2, maxLength: 300, title: 'honours.reason' }),
})
export const ChangedHonour = Type.Object({ honourId: Type.String(), version: Type.Integer() })
