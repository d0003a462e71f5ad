import { type Static, type TSchema, Type } from 'typebox'
import { pageQuery } from '../../platform/http/keyset.ts'
import { Both, VerdictAnswer } from './contract-open.ts'
import { CODE_KINDS } from './language.ts'

const Null = <T extends TSchema>(inner: T) => Type.Union([inner, Type.Null()])
const Uuid = Type.String({ format: 'uuid' })
const StreetId = Type.Integer({ minimum: 1, maximum: 2_000_000_000 })
const CommunityId = Type.String({ minLength: 1, maxLength: 20 })

export const CodeParams = Type.Object({ codeId: Uuid })

/** GET /api/v1/opinions/codes */
export const CodesQuery = Type.Object({
  ...pageQuery,
  streetId: Type.Optional(StreetId),
  kind: Type.Optional(Type.Enum([...CODE_KINDS])),
  /** Only those in use; revoked ones too if false. */
  inUse: Type.Optional(Type.Boolean()),
})
const CodeLine = Type.Object({
  codeId: Type.String(),
  kind: Type.Enum([...CODE_KINDS]),
  streetId: Type.Integer(),
  street: Type.String(),
  streetEn: Type.String(),
  communityId: Null(Type.String()),
  community: Null(Type.String()),
  communityEn: Null(Type.String()),
  personId: Null(Type.String()),
  person: Null(Type.String()),
  activityId: Null(Type.String()),
  activity: Null(Type.String()),
  activityEn: Null(Type.String()),
  heldOn: Null(Type.String()),
  /** `<district>-<random>`, as in the printed address. */
  token: Type.String(),
  madeAt: Type.String(),
  revokedAt: Null(Type.String()),
  /** Items raised through it. */
  items: Type.Integer(),
  can: Type.Object({ revoke: VerdictAnswer, print: VerdictAnswer }),
})
export type CodeLine = Static<typeof CodeLine>
export const CodesAnswer = Type.Object({
  items: Type.Array(CodeLine),
  next: Null(Type.String()),
  /** Streets whose codes this user may make. */
  can: Type.Object({ make: Type.Array(StreetId) }),
})
export type CodesAnswer = Static<typeof CodesAnswer>

const OneCode = Type.Object({
  id: Uuid,
  kind: Type.Enum([...CODE_KINDS]),
  streetId: StreetId,
  communityId: Type.Optional(Null(CommunityId)),
  /** Only and always with kind `deputy`. */
  personId: Type.Optional(Null(Uuid)),
  /** Only and always with kind `activity`. */
  activityId: Type.Optional(Null(Uuid)),
})
/** POST /api/v1/opinions/codes — one or several at once. */
export const MakeCodesBody = Type.Object({ codes: Type.Array(OneCode, { minItems: 1, maxItems: 200 }) })
export type MakeCodesBody = Static<typeof MakeCodesBody>
export const MadeCodesAnswer = Type.Object({
  items: Type.Array(Type.Object({ codeId: Type.String(), token: Type.String() })),
})

/** POST /api/v1/opinions/codes/for-all — a code for everyone of the street that has none in use. */
export const ForAllBody = Type.Object({ streetId: StreetId, kind: Type.Enum(['community', 'deputy']) })
export const ForAllAnswer = Type.Object({ made: Type.Integer() })

export const RevokedCodeAnswer = Type.Object({ codeId: Type.String(), revokedAt: Type.String() })

/** GET /api/v1/opinions/codes/:codeId/sheet — one sheet to put up. */
export const SheetAnswer = Type.Object({
  codeId: Type.String(),
  kind: Type.Enum([...CODE_KINDS]),
  token: Type.String(),
  /** The address behind the code. */
  address: Type.String(),
  /** The code itself, black on white, as a whole SVG document. */
  svg: Type.String(),
  /** The address written short, for who types it; the token is the code of a paper form as well. */
  revoked: Type.Boolean(),
  title: Both,
  /** Who, when, where, what for, how name and number are used: in this order, one line each. */
  lines: Type.Array(
    Type.Object({ what: Type.Enum(['who', 'when', 'where', 'what-for', 'contact', 'how']), words: Both }),
  ),
})
export type SheetAnswer = Static<typeof SheetAnswer>
/** GET /api/v1/opinions/code-sheets — several in one print: all of a kind in a street that are in use, or those named. */
export const SheetsQuery = Type.Object({
  ...pageQuery,
  streetId: StreetId,
  kind: Type.Optional(Type.Enum([...CODE_KINDS])),
})
export const SheetsAnswer = Type.Object({ items: Type.Array(SheetAnswer), next: Null(Type.String()) })
