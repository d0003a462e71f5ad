import { type Static, Type } from 'typebox'
import { pageQuery } from '../../platform/http/keyset.ts'

const Id = Type.String({ format: 'uuid' })
const Day = Type.String({ format: 'date' })
const Tenths = Type.Integer()
const Year = Type.Integer({ minimum: 1990, maximum: 2200 })
const QuarterNo = Type.Integer({ minimum: 1, maximum: 4 })

export const RuleItemAnswer = Type.Object({
  itemCode: Type.String(),
  clause: Type.String(),
  name: Type.String(),
  nameEn: Type.String(),
  kinds: Type.Array(Type.String()),
  roles: Type.Union([Type.Array(Type.String()), Type.Null()]),
  onlyThemed: Type.Boolean(),
  tenths: Tenths,
  unit: Type.String(),
  capFamily: Type.Union([Type.String(), Type.Null()]),
  capTenths: Type.Union([Tenths, Type.Null()]),
  sort: Type.Integer(),
})

export const RuleSetsAnswer = Type.Object({
  items: Type.Array(
    Type.Object({
      ruleSetId: Id,
      edition: Type.Integer(),
      name: Type.String(),
      nameEn: Type.String(),
      isTemplate: Type.Boolean(),
      inForceFrom: Day,
      inForceTo: Type.Union([Day, Type.Null()]),
      items: Type.Array(RuleItemAnswer),
    }),
  ),
  canAdopt: Type.Object({ can: Type.Boolean(), why: Type.Optional(Type.String()) }),
})
export type RuleSetsAnswer = Static<typeof RuleSetsAnswer>

export const AdoptedAnswer = Type.Object({
  editions: Type.Array(
    Type.Object({
      ruleSetId: Id,
      edition: Type.Integer(),
      inForceFrom: Day,
      inForceTo: Type.Union([Day, Type.Null()]),
    }),
  ),
})

export const AccountParams = Type.Object({ personId: Id })
export const AccountQuery = Type.Object({ year: Year })
/** A link to a file says its language in the address. */
export const AccountFileQuery = Type.Object({ year: Year, lang: Type.Optional(Type.Enum(['zh', 'en'])) })

export const AccountEntryAnswer = Type.Object({
  entryId: Id,
  clause: Type.String(),
  tenths: Tenths,
  beforeCap: Tenths,
  cause: Type.String(),
  postedAt: Type.String({ format: 'date-time' }),
  reverses: Type.Union([Id, Type.Null()]),
  reversed: Type.Boolean(),
})

export const AccountLineAnswer = Type.Object({
  recordId: Id,
  doneOn: Day,
  kind: Type.String(),
  title: Type.String(),
  titleEn: Type.String(),
  role: Type.String(),
  units: Type.Integer(),
  themed: Type.Boolean(),
  level: Type.String(),
  state: Type.String(),
  objected: Type.Boolean(),
  sourceKind: Type.String(),
  sourceId: Id,
  why: Type.String(),
  tenths: Tenths,
  beforeCap: Tenths,
  edition: Type.Union([Type.Integer(), Type.Null()]),
  item: Type.Union([RuleItemAnswer, Type.Null()]),
  cap: Type.Union([Type.Object({ tenths: Tenths, usedBefore: Tenths }), Type.Null()]),
  entries: Type.Array(AccountEntryAnswer),
})
export type AccountLineAnswer = Static<typeof AccountLineAnswer>

export const AccountAnswer = Type.Object({
  personId: Id,
  name: Type.String(),
  year: Type.Integer(),
  tenths: Tenths,
  quarters: Type.Array(Tenths),
  settled: Type.Boolean(),
  lines: Type.Array(AccountLineAnswer),
})
export type AccountAnswer = Static<typeof AccountAnswer>

export const RankingQuery = Type.Object({
  year: Year,
  quarter: Type.Optional(QuarterNo),
})
/** A link to a file says its language in the address. */
export const RankingFileQuery = Type.Object({
  ...RankingQuery.properties,
  lang: Type.Optional(Type.Enum(['zh', 'en'])),
})
export const RankedDeputiesQuery = Type.Object({
  ...pageQuery,
  ...RankingQuery.properties,
  streetId: Type.Optional(Type.Integer()),
})
const RankedDeputy = Type.Object({
  personId: Id,
  name: Type.String(),
  streetId: Type.Union([Type.Integer(), Type.Null()]),
  tenths: Tenths,
  rank: Type.Integer(),
  top: Type.Boolean(),
})
export type RankedDeputy = Static<typeof RankedDeputy>
export const RankedDeputiesAnswer = Type.Object({
  items: Type.Array(RankedDeputy),
  total: Type.Integer(),
  next: Type.Union([Type.String(), Type.Null()]),
})

export const RankingAnswer = Type.Object({
  year: Type.Integer(),
  quarter: Type.Union([QuarterNo, Type.Null()]),
  asOf: Day,
  running: Type.Boolean(),
  eligible: Type.Integer(),
  topPlaces: Type.Integer(),
  topCount: Type.Integer(),
  streets: Type.Array(
    Type.Object({
      streetId: Type.Integer(),
      name: Type.String(),
      nameEn: Type.String(),
      sumTenths: Tenths,
      deputies: Type.Integer(),
      averageHundredths: Type.Integer(),
      rank: Type.Integer(),
    }),
  ),
})
export type RankingAnswer = Static<typeof RankingAnswer>

export const StreetPointsParams = Type.Object({ streetId: Type.Integer() })
export const StreetPointsQuery = Type.Object({ year: Year, quarter: Type.Optional(QuarterNo) })
export const StreetPointsAnswer = Type.Object({
  year: Type.Integer(),
  quarter: Type.Union([QuarterNo, Type.Null()]),
  asOf: Day,
  deputies: Type.Array(Type.Object({ personId: Id, name: Type.String(), tenths: Tenths })),
  sumTenths: Tenths,
  averageHundredths: Type.Integer(),
})
export type StreetPointsAnswer = Static<typeof StreetPointsAnswer>

export const RecountBody = Type.Object({
  /** One deputy's year; left out: all that have records or points. */
  personId: Type.Optional(Id),
  year: Type.Optional(Year),
})
export const RecountAnswer = Type.Object({ entries: Type.Integer() })

export const VerifyAnswer = Type.Object({
  differences: Type.Array(
    Type.Object({
      personId: Id,
      year: Type.Integer(),
      quarter: Type.Integer(),
      standing: Tenths,
      sumOfEntries: Tenths,
      countKept: Type.Integer(),
      count: Type.Integer(),
    }),
  ),
})
export type VerifyAnswer = Static<typeof VerifyAnswer>
