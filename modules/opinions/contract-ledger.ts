import { type Static, Type } from 'typebox'
import { pageQuery } from '../../platform/http/keyset.ts'
import {
  CHANNELS,
  CLOCK_STEPS,
  GRADES,
  itemLifecycle,
  partLifecycle,
  RAISED_BY,
  REACHES,
  ROUTES,
  THEMES,
} from './language.ts'
import { ITEM_ACTS, PART_ACTS } from './rules/item-acts.ts'

/** The ledger as it crosses the wire, and what every list of items says. `can` holds a verdict for every event, with the reason the deed would refuse with. */

const Id = Type.String({ format: 'uuid' })
const Day = Type.String({ format: 'date' })
const Null = <T extends Parameters<typeof Type.Union>[0][number]>(one: T) => Type.Union([one, Type.Null()])
export const Verdict = Type.Object({ can: Type.Boolean(), why: Type.Optional(Type.String()) })
export const Version = Type.Integer({ minimum: 1 })
const named = <K extends string>(keys: readonly K[]) =>
  Type.Object(Object.fromEntries(keys.map((key) => [key, Verdict])) as Record<K, typeof Verdict>)

export const ItemCan = named([...itemLifecycle.events, ...ITEM_ACTS])
export type ItemCan = Static<typeof ItemCan>
export const PartCan = named([...partLifecycle.events, ...PART_ACTS])
export type PartCan = Static<typeof PartCan>

export const ItemState = Type.Enum([...itemLifecycle.states])
export const PartState = Type.Enum([...partLifecycle.states])
export const UnitRef = Type.Object({ unitId: Id, name: Type.String(), nameEn: Type.String() })
const Place = { name: Type.String(), nameEn: Type.String() }

/** The clock that runs now. `daysLeft` are calendar days, negative when overdue. Grey: stands, waiting for the resident. */
export const DueOn = Type.Object({
  step: Type.Enum([...CLOCK_STEPS]),
  on: Day,
  provisional: Type.Boolean(),
  paused: Type.Boolean(),
  colour: Type.Enum(['green', 'yellow', 'red', 'grey']),
  daysLeft: Type.Integer(),
})
export type Due = Static<typeof DueOn>

/** What every list says of an item. */
export const face = {
  itemId: Id,
  /** 平江民意〔2026〕12号 */
  number: Type.String(),
  street: Type.Object({ streetId: Type.Integer(), ...Place }),
  community: Null(Type.Object({ communityId: Type.String(), ...Place })),
  place: Type.String(),
  theme: Type.Enum([...THEMES]),
  words: Type.String(),
  wordsEn: Type.String(),
  raisedOn: Day,
  state: ItemState,
  route: Null(Type.Enum([...ROUTES])),
  round: Type.Integer(),
  due: Null(DueOn),
  version: Version,
}

/** What waits for somebody: to be sorted, handed over, decided, released, confirmed, told, met about; late; promised for today. */
export const WAITS = [
  'triage',
  'assign',
  'overdue',
  'return',
  'approve',
  'extension',
  'confirm',
  'tell',
  'promise',
  'meeting',
] as const
export type Waits = (typeof WAITS)[number]

export const LedgerQuery = Type.Object({
  ...pageQuery,
  street: Type.Optional(Type.Integer({ minimum: 1, maximum: 2_000_000_000 })),
  community: Type.Optional(Type.String({ minLength: 1, maxLength: 20 })),
  theme: Type.Optional(Type.Enum([...THEMES])),
  state: Type.Optional(Type.Enum([...itemLifecycle.states])),
  route: Type.Optional(Type.Enum([...ROUTES])),
  unit: Type.Optional(Id),
  colour: Type.Optional(Type.Enum(['green', 'yellow', 'red', 'grey'])),
  channel: Type.Optional(Type.Enum([...CHANNELS])),
  raisedBy: Type.Optional(Type.Enum([...RAISED_BY])),
  /** Words looked for, exactly, in the words, the place or the number. */
  q: Type.Optional(Type.String({ minLength: 1, maxLength: 60 })),
  from: Type.Optional(Day),
  to: Type.Optional(Day),
  /** What waits for me: to sort, overdue, returns to decide, replies to approve, extensions to decide, to confirm, to tell; promises that are due. */
  waits: Type.Optional(Type.Enum([...WAITS])),
  /** Only those still open. */
  open: Type.Optional(Type.Boolean()),
  /** Only those I entered or stand behind. */
  mine: Type.Optional(Type.Boolean()),
  sort: Type.Enum(['due', 'raised'], { default: 'raised' }),
})
export type LedgerQuery = Static<typeof LedgerQuery>

export const LedgerLine = Type.Object({
  ...face,
  channel: Type.Enum([...CHANNELS]),
  raisedBy: Type.Enum([...RAISED_BY]),
  reach: Type.Enum([...REACHES]),
  deputy: Null(Type.Object({ personId: Id, name: Type.String() })),
  lead: Null(UnitRef),
  /** 进度等级 */
  grade: Null(Type.Enum([...GRADES])),
  urgedTimes: Type.Integer(),
  supervised: Type.Boolean(),
  toldDeputyOn: Null(Day),
  toldResidentOn: Null(Day),
  closedOn: Null(Day),
  /** Dissatisfied twice: wants a meeting. */
  wantsMeeting: Type.Boolean(),
  /** Told long enough ago to be asked for a rating; sooner it may be given unasked. */
  ratingAsked: Type.Boolean(),
  confidential: Type.Boolean(),
  held: Type.Boolean(),
  hidden: Type.Boolean(),
  can: ItemCan,
})
export const LedgerAnswer = Type.Object({ items: Type.Array(LedgerLine), next: Null(Type.String()) })
export type LedgerAnswer = Static<typeof LedgerAnswer>
export type LedgerLine = Static<typeof LedgerLine>

export const MineQuery = Type.Object({ ...pageQuery, open: Type.Optional(Type.Boolean()) })
/** What I submitted, entered, or stand behind as deputy. */
export const MineAnswer = Type.Object({ ...LedgerAnswer.properties })
export type MineAnswer = Static<typeof MineAnswer>
