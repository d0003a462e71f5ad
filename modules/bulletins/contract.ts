import { type Static, Type } from 'typebox'
import { pageQuery } from '../../platform/http/keyset.ts'
import { BULLETIN_FIGURES, bulletinLifecycle } from './language.ts'

const Id = Type.String({ format: 'uuid' })
const Day = Type.String({ format: 'date' })
const Moment = Type.String({ format: 'date-time' })
const Tenths = Type.Integer()
const Year = Type.Integer({ minimum: 2000, maximum: 2200, title: 'bulletins.year' })
const QuarterNo = Type.Integer({ minimum: 1, maximum: 4, title: 'bulletins.quarter' })
const State = Type.Enum([...bulletinLifecycle.states])
const Version = Type.Integer({ minimum: 1 })
const Text = (most: number, title: string) => Type.String({ minLength: 1, maxLength: most, pattern: '\\S', title })
const Null = <T extends Parameters<typeof Type.Union>[0][number]>(one: T) => Type.Union([one, Type.Null()])
const Verdict = Type.Object({ can: Type.Boolean(), why: Type.Optional(Type.String()) })
const Both = Type.Object({ zh: Type.String(), en: Type.String() })

export const BulletinParams = Type.Object({ bulletinId: Id })

export const CalculateBody = Type.Object({ id: Id, year: Year, quarter: QuarterNo })
export const MoveBody = Type.Object({ version: Version })
export const DraftBody = Type.Object({
  version: Version,
  recipient: Text(200, 'bulletins.recipient'),
  copyTo: Type.Optional(Type.String({ maxLength: 300, title: 'bulletins.copy-to' })),
  remark: Type.Optional(Type.String({ maxLength: 1000, title: 'bulletins.remark' })),
})
export const ReasonBody = Type.Object({ version: Version, reason: Text(500, 'bulletins.reason') })
export const IssueBody = Type.Object({
  version: Version,
  /** Left out: the next one of the year. */
  number: Type.Optional(Type.Integer({ minimum: 1, maximum: 9999, title: 'bulletins.number' })),
})
export const MovedAnswer = Type.Object({ bulletinId: Id, state: State, version: Version })
export const DiscardedAnswer = Type.Object({ bulletinId: Id })

export const ListQuery = Type.Object({ ...pageQuery })
const ListItem = Type.Object({
  bulletinId: Id,
  year: Type.Integer(),
  quarter: Type.Integer(),
  state: State,
  docNumber: Null(Type.String()),
  issuedOn: Null(Day),
  eligible: Type.Integer(),
  named: Type.Integer(),
})
export const ListAnswer = Type.Object({
  items: Type.Array(ListItem),
  next: Null(Type.String()),
  /** The quarter whose bulletin comes next, and whether this user may begin it. */
  begin: Type.Object({ year: Type.Integer(), quarter: Type.Integer(), can: Verdict }),
})
export type BulletinListAnswer = Static<typeof ListAnswer>

const Counts = Type.Object({ records: Type.Integer(), tenths: Tenths })
const SupplementLine = Type.Object({
  year: Type.Integer(),
  quarter: Type.Integer(),
  people: Type.Integer(),
  added: Counts,
  taken: Counts,
  changed: Counts,
})
const StreetLine = Type.Object({
  streetId: Type.Integer(),
  name: Type.String(),
  nameEn: Type.String(),
  deputies: Type.Integer(),
  sumTenths: Tenths,
  averageHundredths: Type.Integer(),
  rank: Null(Type.Integer()),
  yearSumTenths: Tenths,
  yearAverageHundredths: Type.Integer(),
  /** May this user open the deputies behind it. */
  rows: Verdict,
})
const Figures = Type.Object({
  from: Day,
  to: Day,
  countedTo: Moment,
  rules: Type.Array(Type.Object({ edition: Type.Integer(), name: Type.String(), nameEn: Type.String() })),
  eligible: Type.Integer(),
  suspended: Type.Integer(),
  topPlaces: Type.Integer(),
  named: Type.Integer(),
  counts: Type.Object({
    records: Type.Integer(),
    people: Type.Integer(),
    activities: Type.Integer(),
    selfReports: Type.Integer(),
  }),
  objections: Type.Object({ opened: Type.Integer(), decided: Type.Integer(), open: Type.Integer() }),
  /** Names within a street in surname-stroke order; no points, no ranks. */
  top: Type.Array(
    Type.Object({
      streetId: Null(Type.Integer()),
      name: Type.String(),
      nameEn: Type.String(),
      names: Type.Array(Type.String()),
    }),
  ),
  streets: Type.Array(StreetLine),
  supplement: Null(Type.Array(SupplementLine)),
})

const Step = Type.Object({
  stepId: Id,
  step: Type.String(),
  reason: Null(Type.String()),
  by: Type.String(),
  at: Moment,
})

export const BulletinAnswer = Type.Object({
  bulletinId: Id,
  year: Type.Integer(),
  quarter: Type.Integer(),
  state: State,
  version: Version,
  title: Both,
  docNumber: Null(Type.String()),
  /** What issuing now would take; null once issued and for those who do not issue. */
  nextNumber: Null(Type.Integer()),
  numberYear: Null(Type.Integer()),
  issuedOn: Null(Day),
  issuer: Both,
  recipient: Type.String(),
  copyTo: Type.String(),
  remark: Null(Type.String()),
  /** SHA-256 of the snapshot, and whether the snapshot still has it. */
  hash: Type.String(),
  intact: Type.Boolean(),
  steps: Type.Array(Step),
  figures: Figures,
  can: Type.Object({
    recalculate: Verdict,
    draft: Verdict,
    check: Verdict,
    sendBack: Verdict,
    sign: Verdict,
    issue: Verdict,
    discard: Verdict,
    seeRows: Verdict,
    exportPaper: Verdict,
  }),
})
export type BulletinAnswer = Static<typeof BulletinAnswer>

export const FigureRowsQuery = Type.Object({
  ...pageQuery,
  figure: Type.Enum([...BULLETIN_FIGURES]),
  streetId: Type.Optional(Type.Integer()),
})
const FigureRow = Type.Object({
  rowId: Type.String(),
  title: Type.String(),
  titleEn: Type.String(),
  who: Null(Type.String()),
  place: Null(Type.String()),
  on: Null(Day),
  tenths: Null(Tenths),
  evidence: Type.Object({ kind: Type.Enum(['account', 'record', 'activity', 'objection']), id: Type.String() }),
})
export const FigureRowsAnswer = Type.Object({ items: Type.Array(FigureRow), next: Null(Type.String()) })
export type BulletinRowsAnswer = Static<typeof FigureRowsAnswer>

export const PaperCheckAnswer = Type.Object({
  passed: Type.Boolean(),
  items: Type.Array(
    Type.Object({
      item: Type.String(),
      name: Both,
      expected: Type.String(),
      found: Type.String(),
      pass: Type.Boolean(),
    }),
  ),
})
export type PaperCheckAnswer = Static<typeof PaperCheckAnswer>
