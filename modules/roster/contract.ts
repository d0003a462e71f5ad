import { type Static, Type } from 'typebox'
import { LEVELS } from '../../kernel/level.ts'
import { pageQuery } from '../../platform/http/keyset.ts'
import { END_REASONS } from './language.ts'

const Nullable = <T extends import('typebox').TSchema>(inner: T) => Type.Union([inner, Type.Null()])
const CivilDate = Type.String({ format: 'date' })
/** May the asker do it, and if not, the words key of the reason. */
export const VerdictAnswer = Type.Object({ can: Type.Boolean(), why: Type.Optional(Type.String()) })

export const MandateAnswer = Type.Object({
  mandateId: Type.String(),
  level: Type.Enum([...LEVELS]),
  termNumber: Type.Integer(),
  streetId: Nullable(Type.Integer()),
  constituency: Nullable(Type.String()),
  startsOn: CivilDate,
  endsOn: Nullable(CivilDate),
  endReason: Nullable(Type.String()),
  state: Type.Enum(['elected', 'active', 'suspended', 'ended']),
  version: Type.Integer(),
})
export type MandateAnswer = Static<typeof MandateAnswer>

const personFace = {
  personId: Type.String(),
  name: Type.String(),
  pinyin: Type.String(),
  sex: Nullable(Type.String()),
  education: Nullable(Type.String()),
  sector: Nullable(Type.String()),
  employer: Nullable(Type.String()),
  post: Nullable(Type.String()),
  isDemo: Type.Boolean(),
  version: Type.Integer(),
  mandates: Type.Array(MandateAnswer),
}

export const PeopleQuery = Type.Object({
  ...pageQuery,
  find: Type.Optional(Type.String({ minLength: 1, maxLength: 60 })),
  streetId: Type.Optional(Type.Integer()),
  level: Type.Optional(Type.Enum([...LEVELS])),
  /** The day asked about; today if left out. */
  on: Type.Optional(CivilDate),
})
/** The filters of the list, without its pages; a link to a file says its language in the address. */
export const PeopleFileQuery = Type.Object({
  find: PeopleQuery.properties.find,
  streetId: PeopleQuery.properties.streetId,
  level: PeopleQuery.properties.level,
  on: PeopleQuery.properties.on,
  lang: Type.Optional(Type.Enum(['zh', 'en'])),
})
export const PeopleAnswer = Type.Object({
  items: Type.Array(Type.Object({ ...personFace, initials: Type.String() })),
  next: Nullable(Type.String()),
})
export type PeopleAnswer = Static<typeof PeopleAnswer>

export const PersonParams = Type.Object({ personId: Type.String({ format: 'uuid' }) })
export const PersonAnswer = Type.Object({
  ...personFace,
  birthYear: Nullable(Type.Integer()),
  ethnicity: Nullable(Type.String()),
  party: Nullable(Type.String()),
  /** Masked for those who may not see it: 138****1234. */
  phone: Nullable(Type.String()),
  suspensions: Type.Array(
    Type.Object({
      suspensionId: Type.String(),
      mandateId: Type.String(),
      startsOn: CivilDate,
      endsOn: Nullable(CivilDate),
      reason: Type.String(),
    }),
  ),
  /** Community recorder's posts ever held. */
  posts: Type.Array(
    Type.Object({
      postId: Type.String(),
      kind: Type.String(),
      communityName: Nullable(Type.String()),
      startsOn: CivilDate,
      endsOn: Nullable(CivilDate),
      can: Type.Object({ end: VerdictAnswer }),
    }),
  ),
  can: Type.Object({ keepMandates: VerdictAnswer, issueCard: VerdictAnswer, seePrivate: VerdictAnswer }),
})
export type PersonAnswer = Static<typeof PersonAnswer>

export const MandateParams = Type.Object({ mandateId: Type.String({ format: 'uuid' }) })
const change = { version: Type.Integer({ minimum: 1 }), on: CivilDate }
export const EndMandateBody = Type.Object({ ...change, reason: Type.Enum([...END_REASONS]) })
export const SuspendMandateBody = Type.Object({ ...change, reason: Type.String({ minLength: 2, maxLength: 200 }) })
export const ResumeMandateBody = Type.Object(change)
export const ChangedMandate = Type.Object({ mandateId: Type.String(), version: Type.Integer() })

export const FoundPeople = Type.Object({
  items: Type.Array(
    Type.Object({
      personId: Type.String(),
      name: Type.String(),
      employer: Nullable(Type.String()),
      post: Nullable(Type.String()),
      birthYear: Nullable(Type.Integer()),
    }),
  ),
})
export type FoundPeople = Static<typeof FoundPeople>
export const AddPersonBody = Type.Object({
  id: Type.String({ format: 'uuid' }),
  name: Type.String({ minLength: 1, maxLength: 60, title: 'roster.name' }),
  sex: Type.Optional(Type.Enum(['male', 'female'])),
  birthYear: Type.Optional(Type.Integer({ minimum: 1900, maximum: 2100 })),
  employer: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
  post: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
  phone: Type.Optional(Type.String({ pattern: '^[0-9-]{5,20}$' })),
})
export const AddedPerson = Type.Object({ personId: Type.String(), name: Type.String() })

export const RecordersQuery = Type.Object({
  ...pageQuery,
  find: Type.Optional(Type.String({ minLength: 1, maxLength: 60 })),
  streetId: Type.Optional(Type.Integer()),
})
export const RecordersAnswer = Type.Object({
  items: Type.Array(
    Type.Object({
      postId: Type.String(),
      personId: Type.String(),
      name: Type.String(),
      communityId: Type.String(),
      communityName: Type.String(),
      communityNameEn: Type.String(),
      streetId: Type.Integer(),
      startsOn: CivilDate,
    }),
  ),
  next: Nullable(Type.String()),
})
export type RecordersAnswer = Static<typeof RecordersAnswer>
export const AppointRecorderBody = Type.Object({
  id: Type.String({ format: 'uuid' }),
  personId: Type.String({ format: 'uuid' }),
  name: Type.Optional(Type.String({ minLength: 1, maxLength: 60, title: 'roster.name' })),
  phone: Type.Optional(Type.String({ pattern: '^[0-9-]{5,20}$' })),
  communityId: Type.String({ pattern: '^[0-9]{12}$' }),
  startsOn: CivilDate,
})
export const AppointedRecorder = Type.Object({ postId: Type.String(), personId: Type.String() })
export const PostParams = Type.Object({ postId: Type.String({ format: 'uuid' }) })
export const EndPostBody = Type.Object({ on: CivilDate })
export const EndedPost = Type.Object({ postId: Type.String() })
