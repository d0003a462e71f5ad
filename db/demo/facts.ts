import type { CivilDate } from '../../kernel/civil-date.ts'
import type { Level } from '../../kernel/level.ts'
import type { UnitKind } from '../../modules/units/language.ts'

/** What the generator invents, before anything is written: people and what they did. Both ways of writing start here. */
export interface DemoPerson {
  id: string
  name: string
  sex: 'male' | 'female'
  birthYear: number
  ethnicity: string
  education: string
  sector: string
  party: string
  employer: string
  post: string | null
  phone: string | null
}
export interface DemoMandate {
  id: string
  personId: string
  level: Level
  termId: string
  streetId: number | null
  delegationId: string | null
  constituency: string | null
  startsOn: CivilDate
  endsOn: CivilDate | null
  endReason: string | null
}
export interface DemoSuspension {
  id: string
  mandateId: string
  startsOn: CivilDate
  endsOn: CivilDate | null
  reason: string
}
export interface DemoPost {
  id: string
  personId: string
  kind: 'district_staff' | 'system_admin' | 'recorder'
  communityId: string | null
  title: string | null
  startsOn: CivilDate
  endsOn: CivilDate | null
}
export interface DemoTenure {
  id: string
  streetId: number
  seat: 'director' | 'part_time_deputy_director' | 'member' | 'secretary'
  seatNo: number
  fullTime: boolean
  personId: string
  concurrentPost: string | null
  mandateId: string | null
  startsOn: CivilDate
  endsOn: CivilDate | null
  endReason: string | null
  endReasonEn: string | null
}
export interface DemoTerm {
  id: string
  level: Level
  number: number
  startsOn: CivilDate
  endsOn: CivilDate | null
}
export interface DemoDelegation {
  id: string
  termId: string
  streetId: number
  name: string
  nameEn: string
}
export interface DemoStreet {
  streetId: number
  name: string
  nameEn: string
  communities: { communityId: string; name: string; nameEn: string; hasContactDay: boolean }[]
}

/** Somebody due at an activity; `mark` as the secretary set it. */
export interface DemoLine {
  personId: string
  mandateId: string
  level: Level
  mark: 'present' | 'leave' | 'absent' | 'due'
  role: string
}
export interface DemoOpinion {
  id: string
  words: string
  wordsEn: string
  reach: 'community' | 'street' | 'district' | 'higher'
}
export interface DemoActivity {
  id: string
  kind: string
  title: string
  titleEn: string
  theme: string | null
  streetId: number | null
  communityId: string | null
  place: string | null
  heldOn: CivilDate
  startsAt: Date
  endsAt: Date
  halfDays: number
  state: 'planned' | 'published' | 'closed' | 'cancelled'
  cancelledReason: string | null
  contactDayId: string | null
  fields: Record<string, unknown>
  reportedAt: Date | null
  reportedBy: string | null
  createdBy: string
  createdAt: Date
  closedAt: Date | null
  closedBy: string | null
  lines: DemoLine[]
  opinions: DemoOpinion[]
}
export interface DemoSelfReport {
  id: string
  personId: string
  mandateId: string
  level: Level
  streetId: number | null
  kind: string
  doneOn: CivilDate
  units: number
  title: string
  titleEn: string
  submittedAt: Date
  streetReviewedAt: Date | null
  streetReviewedBy: string | null
  confirmedAt: Date | null
  confirmedBy: string | null
  state: 'submitted' | 'street_reviewed' | 'confirmed' | 'returned'
}

/** Who is handed matters, and who works there. */
export interface DemoUnit {
  id: string
  streetId: number | null
  kind: UnitKind
  name: string
  nameEn: string
}
export interface DemoHandler {
  id: string
  unitId: string
  personId: string
  startsOn: CivilDate
}

/**
 * Deputies who do more than others: one in each delegation. Six of eight write suggestions and submit items often; the other two are as active, but write
 * little: the source tells 6 of 8. Who they are is chance; what they did stands in ordinary records, and points, place and selection follow from those.
 */
export interface Standout {
  readonly personId: string
  readonly streetId: number
  /** Writes suggestions and submits items often. */
  readonly writes: boolean
  /** Among the standouts, from 0. */
  readonly place: number
}

/** Everybody, with what they hold. */
export interface DemoPeople {
  persons: DemoPerson[]
  terms: DemoTerm[]
  delegations: DemoDelegation[]
  mandates: DemoMandate[]
  suspensions: DemoSuspension[]
  posts: DemoPost[]
  tenures: DemoTenure[]
  units: DemoUnit[]
  handlers: DemoHandler[]
  /** One in each delegation who does more than others. */
  standouts: Standout[]
  /** Key of a one-click persona → person. */
  personas: { key: string; personId: string }[]
}
