import { type Static, Type } from 'typebox'
import { pageQuery } from '../../platform/http/keyset.ts'
import { VerdictAnswer } from '../roster/contract.ts'
import { Day, matterFace, Null, Uuid } from './contract-matter-line.ts'
import { OATH_MODES, OATH_PARTS, type PeopleState, peopleLifecycle } from './language.ts'

/** GET /api/v1/oath-text: the text of 2018 as it is read aloud. */
export const OathTextAnswer = Type.Object({
  textVersion: Type.String(),
  words: Type.String(),
  /** Characters without punctuation. */
  characters: Type.Integer(),
  source: Type.String(),
  sourceEn: Type.String(),
})
export type OathTextAnswer = Static<typeof OathTextAnswer>

const OathLine = Type.Object({
  ...matterFace,
  part: Type.Enum([...OATH_PARTS]),
  makeUpOn: Null(Day),
  reason: Null(Type.String()),
  /** Of somebody absent: the day of the later ceremony that made it up. */
  madeUpOn: Null(Day),
})

const Ceremony = Type.Object({
  ceremonyId: Type.String(),
  heldOn: Day,
  place: Type.String(),
  organiser: Type.String(),
  chairedBy: Type.String(),
  mode: Type.Enum([...OATH_MODES]),
  anthem: Type.Boolean(),
  witnesses: Type.String(),
  textVersion: Type.String(),
  version: Type.Integer(),
  oaths: Type.Array(OathLine),
  can: Type.Object({ change: VerdictAnswer }),
})
export type CeremonyAnswer = Static<typeof Ceremony>

/** GET /api/v1/dossiers/:dossierId/ceremonies: what was held, and who has still to swear. */
export const CeremoniesAnswer = Type.Object({
  items: Type.Array(Ceremony),
  /** Passed appointments that have not sworn: called to no ceremony yet, or absent with a day to make it up. */
  toSwear: Type.Array(
    Type.Object({
      ...matterFace,
      makeUpOn: Null(Day),
      letterHandedOn: Null(Day),
      can: Type.Object({ swear: VerdictAnswer }),
    }),
  ),
  firstAfterVote: Null(Type.Enum(['oath', 'letter'])),
  /** Shenzhen: who is appointed again swears again. */
  organiser: Type.String(),
  meetingOn: Null(Day),
  can: Type.Object({ hold: VerdictAnswer }),
})
export type CeremoniesAnswer = Static<typeof CeremoniesAnswer>

const oathsBody = Type.Array(
  Type.Object({
    matterId: Uuid,
    part: Type.Enum([...OATH_PARTS]),
    /** Of somebody absent. */
    makeUpOn: Type.Optional(Type.String({ format: 'date', title: 'appointments.make-up-on' })),
    reason: Type.Optional(Type.String({ maxLength: 200, title: 'appointments.absent-reason' })),
  }),
  { minItems: 1, maxItems: 200, title: 'appointments.oaths' },
)

/** POST /api/v1/dossiers/:dossierId/ceremonies */
export const HoldCeremonyBody = Type.Object({
  id: Uuid,
  heldOn: Type.String({ format: 'date', title: 'appointments.held-on' }),
  place: Type.String({ minLength: 2, maxLength: 120, title: 'appointments.place' }),
  chairedBy: Type.String({ minLength: 2, maxLength: 60, title: 'appointments.chaired-by' }),
  mode: Type.Enum([...OATH_MODES]),
  anthem: Type.Boolean(),
  witnesses: Type.Optional(Type.String({ maxLength: 300, title: 'appointments.witnesses' })),
  oaths: oathsBody,
})
export type HoldCeremonyBody = Static<typeof HoldCeremonyBody>
/** PUT /api/v1/ceremonies/:ceremonyId/oaths: the whole list again. */
export const ChangeOathsBody = Type.Object({ version: Type.Integer({ minimum: 1 }), oaths: oathsBody })
export type ChangeOathsBody = Static<typeof ChangeOathsBody>
export const CeremonyParams = Type.Object({ ceremonyId: Uuid })
export const CardQuery = Type.Object({
  /** The size of the card: one to a page. */
  size: Type.Enum(['A5', 'A4'], { default: 'A5' }),
})
export const ChangedCeremony = Type.Object({ ceremonyId: Type.String(), version: Type.Integer() })
export type ChangedCeremony = Static<typeof ChangedCeremony>

/** GET /api/v1/appointments/after: announced dossiers of people, latest first, with what is still to be done. */
export const AfterListQuery = Type.Object({ ...pageQuery })
const AfterLine = Type.Object({
  dossierId: Type.String(),
  title: Type.String(),
  titleEn: Type.String(),
  state: Type.Enum([...peopleLifecycle.states] as PeopleState[]),
  meetingOn: Day,
  announcedOn: Day,
  appointed: Type.Integer(),
  sworn: Type.Integer(),
  /** Absent and not made up yet. */
  toMakeUp: Type.Array(Type.Object({ ...matterFace, makeUpOn: Day })),
  lettersHanded: Type.Integer(),
  courses: Type.Integer(),
  trained: Type.Integer(),
})
export type AfterLine = Static<typeof AfterLine>
export const AfterListAnswer = Type.Object({ items: Type.Array(AfterLine), next: Null(Type.String()) })
export type AfterListAnswer = Static<typeof AfterListAnswer>
