import { type Static, Type } from 'typebox'
import { SEATS } from '../committees/language.ts'
import { GROUNDS, MATTER_TYPES, matterLifecycle, peopleLifecycle, ruleLifecycle } from './language.ts'

/** What is sent to change a dossier, its matters and its hands, and what is answered. */

const Id = Type.String({ format: 'uuid' })
const Version = Type.Integer({ minimum: 1 })
const Text = (least: number, most: number, title: string) =>
  Type.String({ minLength: least, maxLength: most, pattern: '\\S', title })
const Count = (title: string) => Type.Integer({ minimum: 0, maximum: 200, title })
const EVENTS = [...new Set([...peopleLifecycle.events, ...ruleLifecycle.events])]
const MatterStateOf = Type.Enum([...matterLifecycle.states])

/** One route for every step; which fields go with which event stands in ASKED_WITH (language.ts). */
export const MoveDossierBody = Type.Object({
  event: Type.Enum(EVENTS, { title: 'appointments.event' }),
  version: Version,
  on: Type.String({ format: 'date', title: 'appointments.on' }),
  number: Type.Optional(Text(1, 80, 'appointments.number')),
  responsible: Type.Optional(Text(1, 120, 'appointments.responsible')),
  words: Type.Optional(Text(1, 1000, 'appointments.words')),
  meetingName: Type.Optional(Text(2, 120, 'appointments.meeting-name')),
  meetingOn: Type.Optional(Type.String({ format: 'date', title: 'appointments.meeting-on' })),
  allMembers: Type.Optional(Count('appointments.all-members')),
  present: Type.Optional(Count('appointments.present')),
  /** Whoever signs the announcement. */
  signer: Type.Optional(Text(2, 60, 'appointments.signer')),
  /** Of the rule as it goes into the register of documents. */
  documentNumber: Type.Optional(Text(1, 80, 'appointments.document-number')),
  inForceFrom: Type.Optional(Type.String({ format: 'date', title: 'appointments.in-force-from' })),
  replaces: Type.Optional(Type.String({ format: 'uuid', title: 'appointments.replaces' })),
})
export type MoveDossierBody = Static<typeof MoveDossierBody>

export const RuleTextBody = Type.Object({
  version: Version,
  text: Type.String({ minLength: 1, maxLength: 40_000, pattern: '\\S', title: 'appointments.rule-text' }),
})

export const AddHandBody = Type.Object({
  personId: Type.String({ format: 'uuid', title: 'appointments.person' }),
  /** Left out: the whole dossier, for district staff. Named: this street's part, for those who run its committee. */
  streetId: Type.Optional(Type.Integer({ minimum: 1, title: 'appointments.street' })),
})
export const HandAnswer = Type.Object({ dossierId: Id, personId: Id })
export const AddMatterBody = Type.Object({
  id: Id,
  type: Type.Enum([...MATTER_TYPES], { title: 'appointments.type' }),
  personId: Type.String({ format: 'uuid', title: 'appointments.person' }),
  /** Of an appointment: the place, and what it rests on. */
  streetId: Type.Optional(Type.Integer({ minimum: 1, title: 'appointments.street' })),
  seat: Type.Optional(Type.Enum([...SEATS], { title: 'appointments.seat' })),
  seatNo: Type.Optional(Type.Integer({ minimum: 1, maximum: 9, title: 'appointments.seat-no' })),
  ground: Type.Optional(Type.Enum([...GROUNDS], { title: 'appointments.ground' })),
  mandateId: Type.Optional(Type.String({ format: 'uuid', title: 'appointments.mandate' })),
  postId: Type.Optional(Type.String({ format: 'uuid', title: 'appointments.post' })),
  /** Of all others: the tenure that ends. */
  tenureId: Type.Optional(Type.String({ format: 'uuid', title: 'appointments.tenure' })),
  reason: Type.Optional(Type.String({ maxLength: 1000, title: 'appointments.reason' })),
  /** The other half of a transfer, already in the dossier. */
  pairedWith: Type.Optional(Type.String({ format: 'uuid', title: 'appointments.paired-with' })),
})
export type AddMatterBody = Static<typeof AddMatterBody>
export const AddedMatter = Type.Object({ matterId: Id, version: Version, dossierVersion: Version })
/** Makes an appointment of each street's choice and of each single recommendation; its key makes it once. */
export const BatchBody = Type.Object({ version: Version })
export const MoveMatterBody = Type.Object({
  event: Type.Enum(['qualify', 'doubt', 'holdBack', 'release', 'withdraw', 'note'], { title: 'appointments.event' }),
  version: Version,
  on: Type.Optional(Type.String({ format: 'date', title: 'appointments.on' })),
  words: Type.Optional(Text(1, 1000, 'appointments.words')),
})
export const MovedMatter = Type.Object({
  matterId: Id,
  state: MatterStateOf,
  version: Version,
  dossierVersion: Version,
})
export type MovedMatter = Static<typeof MovedMatter>
export const TestBody = Type.Object({
  version: Version,
  on: Type.String({ format: 'date', title: 'appointments.test-on' }),
  score: Type.Integer({ minimum: 0, maximum: 100, title: 'appointments.test-score' }),
  resit: Type.Boolean({ default: false, title: 'appointments.test-resit' }),
})
export const StatementBody = Type.Object({
  version: Version,
  form: Type.Enum(['oral', 'written'], { title: 'appointments.statement' }),
})
export const ReportBody = Type.Object({
  id: Id,
  receivedOn: Type.String({ format: 'date', title: 'appointments.received-on' }),
  words: Text(2, 500, 'appointments.words'),
})
export const ReportedMatter = Type.Object({ reportId: Id, version: Version })
export const DecideReportBody = Type.Object({
  version: Version,
  outcome: Type.Enum(['unfounded', 'held_back', 'withdrawn'], { title: 'appointments.outcome' }),
  on: Type.String({ format: 'date', title: 'appointments.on' }),
})
