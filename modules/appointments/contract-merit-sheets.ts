import { type Static, Type } from 'typebox'
import { ConditionAnswer, EvidenceAnswer, JudgementAnswer, personFace } from './contract-merit.ts'
import { GROUNDS } from './language.ts'
import { EVIDENCE } from './rules/merit-evidence.ts'

/** The merit sheet, a snapshot under its hash, and the profile of a team, as they cross the wire. */

const Id = Type.String({ format: 'uuid' })
const Day = Type.String({ format: 'date' })
const Null = <T extends Parameters<typeof Type.Union>[0][number]>(one: T) => Type.Union([one, Type.Null()])

export const SheetParams = Type.Object({ sheetId: Id })
export const MakeSheetBody = Type.Object({
  id: Id,
  streetId: Type.Integer({ minimum: 1, maximum: 2_000_000_000, title: 'appointments.field.street' }),
  personId: Type.String({ format: 'uuid', title: 'appointments.field.person' }),
  ground: Type.Enum([...GROUNDS]),
  /** The day looked at; today where it is left out, never a day to come. */
  asOf: Type.Optional(Type.String({ format: 'date', title: 'appointments.field.as-of' })),
})
export const MadeSheetAnswer = Type.Object({ sheetId: Id, hash: Type.String() })
export const SheetsAnswer = Type.Object({
  items: Type.Array(
    Type.Object({
      sheetId: Id,
      streetId: Type.Integer(),
      personId: Id,
      name: Type.String(),
      asOf: Day,
      madeAt: Type.String({ format: 'date-time' }),
      madeBy: Type.String(),
      hash: Type.String(),
    }),
  ),
  next: Null(Type.String()),
})
export type SheetsAnswer = Static<typeof SheetsAnswer>

const SheetRows = Type.Object({
  of: Type.Enum([...EVIDENCE]),
  rows: Type.Array(Type.Object({ id: Type.String(), on: Day, title: Type.String(), titleEn: Type.String() })),
})
/** The sheet as it was kept: everything under `snapshot` stands under the hash. */
export const SheetAnswer = Type.Object({
  sheetId: Id,
  dossierId: Id,
  title: Type.String(),
  titleEn: Type.String(),
  madeAt: Type.String({ format: 'date-time' }),
  madeBy: Type.String(),
  hash: Type.String(),
  /** Whether the snapshot still has that hash. */
  intact: Type.Boolean(),
  snapshot: Type.Object({
    ...personFace,
    streetId: Type.Integer(),
    street: Type.String(),
    streetEn: Type.String(),
    asOf: Day,
    conditions: Type.Array(ConditionAnswer),
    evidence: EvidenceAnswer,
    rows: Type.Array(SheetRows),
    judgements: Type.Array(JudgementAnswer),
    recommendation: Null(Type.Object({ recommendedBy: Type.String(), recommendedOn: Day, words: Type.String() })),
    choice: Null(
      Type.Object({
        heldOn: Day,
        members: Type.Integer(),
        present: Type.Integer(),
        spoilt: Type.Integer(),
        votes: Type.Integer(),
        chosen: Type.Boolean(),
      }),
    ),
  }),
})
export type SheetAnswer = Static<typeof SheetAnswer>

const Share = Type.Object({ key: Type.String(), people: Type.Integer() })
/** Age, education and sector of those to be appointed, each with the number of people it is known of. */
export const TeamAnswer = Type.Object({
  asOf: Day,
  people: Type.Integer(),
  ages: Type.Object({
    known: Type.Integer(),
    youngest: Null(Type.Integer()),
    oldest: Null(Type.Integer()),
    parts: Type.Array(Share),
  }),
  education: Type.Object({ known: Type.Integer(), parts: Type.Array(Share) }),
  sector: Type.Object({ known: Type.Integer(), parts: Type.Array(Share) }),
})
export type TeamAnswer = Static<typeof TeamAnswer>
