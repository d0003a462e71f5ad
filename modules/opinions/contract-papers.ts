import { type Static, type TSchema, Type } from 'typebox'
import { pageQuery } from '../../platform/http/keyset.ts'
import { LedgerQuery, UnitRef, Verdict } from './contract-ledger.ts'

const Null = <T extends TSchema>(inner: T) => Type.Union([inner, Type.Null()])
const Day = Type.String({ format: 'date' })

/** A link to a file cannot say its language otherwise. */
export const LangQuery = Type.Object({ lang: Type.Optional(Type.Enum(['zh', 'en'])) })
export const PaperParams = Type.Object({ itemId: Type.String({ format: 'uuid' }) })

const { limit: _limit, after: _after, ...filters } = LedgerQuery.properties
/** GET /api/v1/opinions/items.xlsx: the ledger's own filters, without its pages. */
export const LedgerFileQuery = Type.Object({ ...filters, ...LangQuery.properties })
export type LedgerFileQuery = Static<typeof LedgerFileQuery>

export const PROMISES_SHOWN = ['due', 'open', 'kept', 'changed', 'broken'] as const
/** GET /api/v1/opinions/promises: what replies promised; `due` is what is past its day and not settled. */
export const PromisesQuery = Type.Object({
  ...pageQuery,
  show: Type.Enum([...PROMISES_SHOWN], { default: 'open' }),
  street: Type.Optional(Type.Integer({ minimum: 1, maximum: 2_000_000_000 })),
})
const PromiseRow = Type.Object({
  promiseId: Type.String(),
  itemId: Type.String(),
  /** 平江民意〔2026〕12号 */
  number: Type.String(),
  unit: Null(UnitRef),
  words: Type.String(),
  wordsEn: Type.String(),
  dueOn: Day,
  state: Type.Enum(['open', 'kept', 'changed', 'broken']),
  /** Past its day and not settled. */
  overdue: Type.Boolean(),
  settledWords: Null(Type.String()),
  version: Type.Integer(),
  can: Type.Object({ settle: Verdict }),
})
export type PromiseRow = Static<typeof PromiseRow>
export const PromisesAnswer = Type.Object({ items: Type.Array(PromiseRow), next: Null(Type.String()) })
