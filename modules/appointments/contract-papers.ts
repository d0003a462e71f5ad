import { type Static, Type } from 'typebox'
import { pageQuery } from '../../platform/http/keyset.ts'
import { VerdictAnswer } from '../roster/contract.ts'
import { Day, matterFace, Null, Uuid } from './contract-matter-line.ts'
import { PAPER_KINDS } from './language.ts'

/** Papers made from the dossier's rows; each is made anew when asked for. */
export const PAPER_FORMS = [
  'rule',
  'submission',
  'bill',
  'explanation',
  'vote-record',
  'announcement',
  'notice',
  'oath-list',
  'training-record',
] as const
export type PaperForm = (typeof PAPER_FORMS)[number]

/** What may be issued by hand; the announcement takes its number when the dossier is announced. */
export const ISSUED_BY_HAND = ['submission', 'bill', 'notice', 'letter'] as const

const paperFace = {
  paperId: Type.String(),
  kind: Type.Enum([...PAPER_KINDS]),
  year: Type.Integer(),
  number: Type.Integer(),
  /** 姑人任〔2024〕3号 */
  docNumber: Type.String(),
  issuedOn: Day,
  addressee: Type.String(),
  signer: Type.String(),
  handedOn: Null(Day),
  voidSince: Null(Day),
  voidReason: Null(Type.String()),
  version: Type.Integer(),
  can: Type.Object({ handOver: VerdictAnswer, void: VerdictAnswer, make: VerdictAnswer }),
}
const IssuedPaper = Type.Object(paperFace)
export type IssuedPaper = Static<typeof IssuedPaper>

/** GET /api/v1/dossiers/:dossierId/papers */
export const PapersAnswer = Type.Object({
  /** Those that belong to this kind of dossier. */
  forms: Type.Array(
    Type.Object({
      form: Type.Enum([...PAPER_FORMS]),
      can: VerdictAnswer,
      /** Issued under a number; void ones too. Empty for forms without a register. */
      issued: Type.Array(IssuedPaper),
    }),
  ),
  /** One line a passed matter; the valid letter, if there is one. */
  letters: Type.Array(
    Type.Object({
      ...matterFace,
      sworn: Type.Boolean(),
      letter: Null(IssuedPaper),
      can: Type.Object({ issue: VerdictAnswer }),
    }),
  ),
  /** By the district's order of steps: which comes first, the oath or the letter's handing over. */
  firstAfterVote: Null(Type.Enum(['oath', 'letter'])),
  can: Type.Object({
    issueSubmission: VerdictAnswer,
    issueBill: VerdictAnswer,
    issueNotice: VerdictAnswer,
    issueLetters: VerdictAnswer,
  }),
})
export type PapersAnswer = Static<typeof PapersAnswer>

/** POST /api/v1/dossiers/:dossierId/papers */
export const IssuePaperBody = Type.Object({
  id: Uuid,
  kind: Type.Enum([...ISSUED_BY_HAND]),
  /** Of a letter. */
  matterId: Type.Optional(Uuid),
  /** Of a notice: the unit it goes to. A letter goes to the person appointed. */
  addressee: Type.Optional(Type.String({ minLength: 2, maxLength: 120, title: 'appointments.addressee' })),
  signer: Type.String({ minLength: 2, maxLength: 60, title: 'appointments.signer' }),
  issuedOn: Type.String({ format: 'date', title: 'appointments.issued-on' }),
})
export type IssuePaperBody = Static<typeof IssuePaperBody>
export const IssuedAnswer = Type.Object({
  paperId: Type.String(),
  year: Type.Integer(),
  number: Type.Integer(),
  docNumber: Type.String(),
  version: Type.Integer(),
})
export type IssuedAnswer = Static<typeof IssuedAnswer>

export const PaperParams = Type.Object({ paperId: Uuid })
export const HandOverBody = Type.Object({
  version: Type.Integer({ minimum: 1 }),
  on: Type.String({ format: 'date', title: 'appointments.handed-on' }),
})
export const VoidBody = Type.Object({
  version: Type.Integer({ minimum: 1 }),
  reason: Type.String({ minLength: 2, maxLength: 200, title: 'appointments.void-reason' }),
})
export const ChangedPaper = Type.Object({ paperId: Type.String(), version: Type.Integer() })
export type ChangedPaper = Static<typeof ChangedPaper>

const registerFilter = {
  kind: Type.Enum([...PAPER_KINDS], { default: 'letter' }),
  year: Type.Optional(Type.Integer({ minimum: 2000, maximum: 2100 })),
}
/** GET /api/v1/issued-papers: the register of one kind in one year, by number; this year if left out. */
export const RegisterQuery = Type.Object({ ...pageQuery, ...registerFilter })
export const RegisterFileQuery = Type.Object({
  ...registerFilter,
  lang: Type.Optional(Type.Enum(['zh', 'en'])),
})
const RegisterRow = Type.Object({
  ...paperFace,
  dossierId: Type.String(),
  dossierTitle: Type.String(),
  dossierTitleEn: Type.String(),
  matter: Null(Type.Object(matterFace)),
})
export type RegisterRow = Static<typeof RegisterRow>
export const RegisterAnswer = Type.Object({
  year: Type.Integer(),
  kind: Type.Enum([...PAPER_KINDS]),
  /** Years in which the asker sees papers of this kind, latest first. */
  years: Type.Array(Type.Integer()),
  items: Type.Array(RegisterRow),
  next: Null(Type.String()),
})
export type RegisterAnswer = Static<typeof RegisterAnswer>
