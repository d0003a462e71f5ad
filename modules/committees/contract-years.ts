import { type Static, Type } from 'typebox'
import { VerdictAnswer } from '../roster/contract.ts'
import { YEAR_PAPER_KINDS, YEAR_PAPER_STATES } from './rules/work-language.ts'

const Nullable = <T extends import('typebox').TSchema>(inner: T) => Type.Union([inner, Type.Null()])
const Day = Type.String({ format: 'date' })
const Uuid = Type.String({ format: 'uuid' })
const Version = Type.Integer({ minimum: 1 })
const Year = Type.Integer({ minimum: 2000, maximum: 2100 })
const Phrase = Type.Object({ zh: Type.String(), en: Type.String() })

const paper = {
  paperId: Type.String(),
  streetId: Type.Integer(),
  street: Type.String(),
  streetEn: Type.String(),
  year: Type.Integer(),
  kind: Type.Enum([...YEAR_PAPER_KINDS]),
  words: Type.String(),
  state: Type.Enum([...YEAR_PAPER_STATES]),
  remark: Nullable(Type.String()),
  submittedAt: Nullable(Type.String()),
  submittedBy: Nullable(Type.String()),
  decidedAt: Nullable(Type.String()),
  decidedBy: Nullable(Type.String()),
  version: Type.Integer(),
  can: Type.Object({
    write: VerdictAnswer,
    submit: VerdictAnswer,
    accept: VerdictAnswer,
    sendBack: VerdictAnswer,
  }),
}

/** GET /api/v1/committees/:streetId/year-papers: reports and plans, the latest year first. */
export const YearPapersQuery = Type.Object({ year: Type.Optional(Year) })
export const YearPapersAnswer = Type.Object({
  streetId: Type.Integer(),
  street: Type.String(),
  streetEn: Type.String(),
  items: Type.Array(Type.Object(paper)),
  can: Type.Object({ draft: VerdictAnswer }),
})
export type YearPapersAnswer = Static<typeof YearPapersAnswer>
export type YearPaperFace = YearPapersAnswer['items'][number]

const words = Type.String({ minLength: 2, maxLength: 20_000, title: 'years.words' })
export const DraftPaperBody = Type.Object({
  id: Uuid,
  year: Year,
  kind: Type.Enum([...YEAR_PAPER_KINDS], { title: 'years.kind' }),
  words,
})
export const PaperParams = Type.Object({ paperId: Uuid })
export const WritePaperBody = Type.Object({ version: Version, words })
export const SubmitPaperBody = Type.Object({ version: Version })
export const AcceptPaperBody = Type.Object({
  version: Version,
  remark: Type.Optional(Type.String({ maxLength: 1000, title: 'years.remark' })),
})
export const SendBackPaperBody = Type.Object({
  version: Version,
  remark: Type.String({ minLength: 2, maxLength: 1000, title: 'years.remark' }),
})
export const ChangedPaper = Type.Object({
  paperId: Type.String(),
  state: Type.Enum([...YEAR_PAPER_STATES]),
  version: Type.Integer(),
})

/** Where the evidence of an assessment item comes from. */
export const EVIDENCE_PATTERN = '^(figure:[0-9]{1,3}|meetings|minutes|vacancies|findings|honours|year_papers|sentence)$'

export const AssessmentYearQuery = Type.Object({ year: Year })
const item = {
  itemId: Type.String(),
  year: Type.Integer(),
  position: Type.Integer(),
  words: Type.String(),
  wordsEn: Type.String(),
  evidence: Type.String(),
  atLeast: Nullable(Type.Integer()),
  version: Type.Integer(),
}
export const AssessmentItemsAnswer = Type.Object({
  year: Type.Integer(),
  items: Type.Array(Type.Object({ ...item, can: Type.Object({ drop: VerdictAnswer }) })),
  can: Type.Object({ keep: VerdictAnswer }),
})
export type AssessmentItemsAnswer = Static<typeof AssessmentItemsAnswer>
export const AssessmentItemBody = Type.Object({
  id: Uuid,
  year: Year,
  position: Type.Integer({ minimum: 1, maximum: 60, title: 'years.position' }),
  words: Type.String({ minLength: 2, maxLength: 300, title: 'years.item' }),
  wordsEn: Type.Optional(Type.String({ maxLength: 600, title: 'years.item-en' })),
  evidence: Type.String({ pattern: EVIDENCE_PATTERN, title: 'years.evidence' }),
  atLeast: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000, title: 'years.at-least' })),
})
export const ItemParams = Type.Object({ itemId: Uuid })
export const ItemVersionBody = Type.Object({ version: Version })
export const ChangedItem = Type.Object({ itemId: Type.String(), version: Type.Integer() })

/** GET /api/v1/committees/:streetId/assessment?year: the committee's sheet, filled from records. */
export const AssessmentAnswer = Type.Object({
  streetId: Type.Integer(),
  street: Type.String(),
  streetEn: Type.String(),
  year: Type.Integer(),
  /** The last day counted: today while the year runs. */
  to: Day,
  items: Type.Array(
    Type.Object({
      ...item,
      /** Null where people judge by a sentence. */
      value: Nullable(Type.Integer()),
      /** What it is taken from; null where it is a plain count. */
      of: Nullable(Type.Integer()),
      unit: Phrase,
      /** Null where nothing was asked for. */
      reached: Nullable(Type.Boolean()),
      /** Where the rows are: a figure of the street's year, or a page of the desk. */
      figure: Nullable(Type.Object({ id: Type.String(), name: Phrase, from: Day, to: Day })),
      page: Nullable(Type.String()),
      said: Nullable(
        Type.Object({
          words: Type.String(),
          writtenAt: Type.String(),
          writtenBy: Nullable(Type.String()),
          version: Type.Integer(),
        }),
      ),
    }),
  ),
  can: Type.Object({ write: VerdictAnswer }),
})
export type AssessmentAnswer = Static<typeof AssessmentAnswer>
export const AssessmentParams = Type.Object({ streetId: Type.Integer({ minimum: 1 }), itemId: Uuid })
export const AssessmentWordsBody = Type.Object({
  words: Type.String({ minLength: 1, maxLength: 1000, title: 'years.sentence' }),
  /** Of the sentence that is replaced; left out for the first. */
  version: Type.Optional(Version),
})
export const ChangedSentence = Type.Object({ itemId: Type.String(), version: Type.Integer() })
