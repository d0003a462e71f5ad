import { type Static, Type } from 'typebox'
import { pageQuery } from '../../platform/http/keyset.ts'
import { SEATS } from '../committees/language.ts'
import {
  DOSSIER_KINDS,
  GROUNDS,
  MATTER_TYPES,
  matterLifecycle,
  peopleLifecycle,
  ruleLifecycle,
  SIGHTS,
} from './language.ts'

/** Dossiers as they cross the wire. Days are civil dates, moments ISO 8601; what one does not see is empty or null, and `sight` says why. */

const Id = Type.String({ format: 'uuid' })
const Day = Type.String({ format: 'date' })
const Moment = Type.String({ format: 'date-time' })
const Version = Type.Integer({ minimum: 1 })
const Null = <T extends Parameters<typeof Type.Union>[0][number]>(one: T) => Type.Union([one, Type.Null()])
const Params = Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()]))
/** May it be done; where not, a words key with what it is said with. */
export const VerdictWithParams = Type.Object({
  can: Type.Boolean(),
  why: Type.Optional(Type.String()),
  params: Type.Optional(Params),
})
const Text = (least: number, most: number, title: string) =>
  Type.String({ minLength: least, maxLength: most, pattern: '\\S', title })

const STATES = [...new Set([...peopleLifecycle.states, ...ruleLifecycle.states])]
const EVENTS = [...new Set([...peopleLifecycle.events, ...ruleLifecycle.events])]
const State = Type.Enum(STATES)
const Event = Type.Enum(EVENTS)
const MatterStateOf = Type.Enum([...matterLifecycle.states])

export const DossierParams = Type.Object({ dossierId: Id })
export const MatterParams = Type.Object({ matterId: Id })
export const ReportParams = Type.Object({ reportId: Id })
export const HandParams = Type.Object({ dossierId: Id, personId: Id })

export const DossiersQuery = Type.Object({ ...pageQuery, kind: Type.Optional(Type.Enum([...DOSSIER_KINDS])) })
const DossierLine = Type.Object({
  dossierId: Id,
  kind: Type.Enum([...DOSSIER_KINDS]),
  title: Type.String(),
  titleEn: Type.String(),
  state: State,
  sight: Type.Enum([...SIGHTS]),
  meetingName: Null(Type.String()),
  meetingOn: Null(Day),
  announcedOn: Null(Day),
  openedAt: Moment,
  /** Matters that were not withdrawn and that the asker sees. */
  matters: Type.Integer(),
  isDemo: Type.Boolean(),
})
export const DossiersAnswer = Type.Object({
  items: Type.Array(DossierLine),
  next: Null(Type.String()),
  can: Type.Object({ open: VerdictWithParams }),
})
export type DossiersAnswer = Static<typeof DossiersAnswer>

export const OpenDossierBody = Type.Object({
  id: Id,
  kind: Type.Enum([...DOSSIER_KINDS], { title: 'appointments.kind' }),
  title: Text(2, 200, 'appointments.title'),
  titleEn: Type.Optional(Type.String({ maxLength: 200, title: 'appointments.title-en' })),
  /** The rule of appointment that a people's dossier follows. */
  documentId: Type.Optional(Type.String({ format: 'uuid', title: 'appointments.document' })),
})
/** What every deed on a dossier answers. */
export const MovedDossier = Type.Object({ dossierId: Id, state: State, version: Version })
export type MovedDossier = Static<typeof MovedDossier>

const Condition = Type.Object({
  key: Type.String(),
  passed: Null(Type.Boolean()),
  params: Params,
  source: Type.String(),
  sourceEn: Type.String(),
})
const Report = Type.Object({
  reportId: Id,
  receivedOn: Day,
  words: Type.String(),
  outcome: Null(Type.Enum(['unfounded', 'held_back', 'withdrawn'])),
  decidedOn: Null(Day),
  version: Version,
  can: Type.Object({ decide: VerdictWithParams }),
})
const MatterCan = Type.Object({
  qualify: VerdictWithParams,
  doubt: VerdictWithParams,
  holdBack: VerdictWithParams,
  release: VerdictWithParams,
  withdraw: VerdictWithParams,
  note: VerdictWithParams,
  test: VerdictWithParams,
  statement: VerdictWithParams,
  report: VerdictWithParams,
  /** Put to the vote now, by itself. */
  vote: VerdictWithParams,
})
const Matter = Type.Object({
  matterId: Id,
  position: Type.Integer(),
  type: Type.Enum([...MATTER_TYPES]),
  state: MatterStateOf,
  streetId: Type.Integer(),
  streetName: Type.String(),
  streetNameEn: Type.String(),
  seat: Type.Enum([...SEATS]),
  seatNo: Type.Integer(),
  personId: Id,
  personName: Type.String(),
  ground: Null(Type.Enum([...GROUNDS])),
  mandateId: Null(Id),
  postId: Null(Id),
  /** The title of the post the seat rests on. */
  postTitle: Null(Type.String()),
  tenureId: Null(Id),
  reason: Type.String(),
  pairedWith: Null(Id),
  test: Null(Type.Object({ on: Day, score: Type.Integer(), resit: Type.Boolean(), passed: Null(Type.Boolean()) })),
  statement: Null(Type.Enum(['oral', 'written'])),
  ballotId: Null(Id),
  version: Version,
  /** Its place in the lawful order of the votes, from 1; null where it is not put to the vote. */
  voteOrder: Null(Type.Integer()),
  /** How often this person failed for this seat in this term, in dossiers before this one. */
  failures: Type.Integer(),
  /** Who sits there on the meeting's day, or today where none is set; null where nobody does. */
  holder: Null(Type.Object({ tenureId: Id, personId: Id, personName: Type.String() })),
  conditions: Type.Array(Condition),
  reports: Type.Array(Report),
  can: MatterCan,
})
const Ballot = Type.Object({
  ballotId: Id,
  position: Type.Integer(),
  method: Type.Enum(['secret_ballot', 'device', 'hands']),
  combined: Type.Boolean(),
  heldOn: Day,
  allMembers: Type.Integer(),
  present: Type.Integer(),
  votesFor: Type.Integer(),
  against: Type.Integer(),
  abstained: Type.Integer(),
  notVoting: Type.Integer(),
  /** Votes for that it takes: more than half of all members. */
  needed: Type.Integer(),
  passed: Type.Boolean(),
  countedBy: Type.String(),
  matterIds: Type.Array(Id),
})
const Step = Type.Object({
  stepId: Id,
  matterId: Null(Id),
  step: Type.String(),
  on: Day,
  number: Null(Type.String()),
  responsible: Null(Type.String()),
  words: Null(Type.String()),
  by: Type.String(),
  at: Moment,
})
const Block = Type.Object({
  /** A words key, said with `params`. */
  key: Type.String(),
  params: Params,
  /** Where it is mended: a matter of the dossier, the dossier itself, or the district's order of steps. */
  go: Type.Object({ to: Type.Enum(['matter', 'dossier', 'order-rules', 'oaths', 'papers', 'courses']), id: Null(Id) }),
})
export const OrderRuleFace = Type.Object({
  ruleId: Type.String(),
  startsOn: Day,
  papersDaysBefore: Type.Integer(),
  lawTest: Type.Boolean(),
  passScore: Null(Type.Integer()),
  statementRequired: Type.Boolean(),
  combinedAllowed: Type.Boolean(),
  samePersonFirst: Type.Enum(['appoint', 'remove']),
  sameSeatFirst: Type.Enum(['appoint', 'remove']),
  firstAfterVote: Type.Enum(['oath', 'letter']),
  trainingRequired: Type.Boolean(),
  failuresThatBar: Type.Integer(),
  source: Type.String(),
  sourceEn: Type.String(),
})
export const DossierAnswer = Type.Object({
  dossierId: Id,
  kind: Type.Enum([...DOSSIER_KINDS]),
  title: Type.String(),
  titleEn: Type.String(),
  state: State,
  version: Version,
  sight: Type.Enum([...SIGHTS]),
  /** The streets whose part the asker handles, where it is not the whole. */
  streets: Type.Array(Type.Integer()),
  document: Null(Type.Object({ documentId: Id, title: Type.String(), number: Null(Type.String()) })),
  ruleText: Null(Type.String()),
  meetingName: Null(Type.String()),
  meetingOn: Null(Day),
  papersSentOn: Null(Day),
  allMembers: Null(Type.Integer()),
  present: Null(Type.Integer()),
  announcedOn: Null(Day),
  /** As the announcement bears it, for example 姑人公〔2024〕1号. */
  announcementNumber: Null(Type.String()),
  openedAt: Moment,
  openedBy: Null(Type.String()),
  isDemo: Type.Boolean(),
  /** The order of steps of the day that counts: the meeting's, or today where none is set. */
  orderRule: OrderRuleFace,
  matters: Type.Array(Matter),
  /** Matters put to the vote, in the order the law and the district's rule ask for. */
  voteOrder: Type.Array(Id),
  ballots: Type.Array(Ballot),
  steps: Type.Array(Step),
  hands: Type.Array(
    Type.Object({
      personId: Id,
      name: Type.String(),
      streetId: Null(Type.Integer()),
      since: Moment,
      can: Type.Object({ leave: VerdictWithParams }),
    }),
  ),
  /** The event that comes next, where one does, and what keeps the dossier from it. */
  nextEvent: Null(Event),
  blocks: Type.Array(Block),
  can: Type.Object({
    /** One for each event of the lifecycle. */
    moves: Type.Record(Type.String(), VerdictWithParams),
    addMatter: VerdictWithParams,
    addHand: VerdictWithParams,
    changeText: VerdictWithParams,
    vote: VerdictWithParams,
    recommend: VerdictWithParams,
  }),
})
export type DossierAnswer = Static<typeof DossierAnswer>

/** GET /api/v1/dossiers/:dossierId/possible-hands: whom one may add. */
export const PossibleHandsAnswer = Type.Object({
  items: Type.Array(Type.Object({ personId: Id, name: Type.String(), streetId: Null(Type.Integer()) })),
})
export type PossibleHandsAnswer = Static<typeof PossibleHandsAnswer>

export const BatchAnswer = Type.Object({
  dossierVersion: Version,
  made: Type.Array(Type.Object({ matterId: Id, streetId: Type.Integer(), seatNo: Type.Integer(), personId: Id })),
  /** Streets and grounds for which none was made, each with a words key. */
  left: Type.Array(Type.Object({ streetId: Type.Integer(), ground: Type.Enum([...GROUNDS]), why: Type.String() })),
})
export type BatchAnswer = Static<typeof BatchAnswer>
