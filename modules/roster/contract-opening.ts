import { type Static, Type } from 'typebox'
import { LEVELS } from '../../kernel/level.ts'

const Id = Type.String({ format: 'uuid' })
const CivilDate = Type.String({ format: 'date' })
const nullable = <T extends import('typebox').TSchema>(inner: T) => Type.Union([inner, Type.Null()])

export const TermsAnswer = Type.Object({
  items: Type.Array(
    Type.Object({
      termId: Type.String(),
      level: Type.Enum([...LEVELS]),
      number: Type.Integer(),
      startsOn: CivilDate,
      /** First day after the term, where it was entered. */
      endsOn: nullable(CivilDate),
      delegations: Type.Array(
        Type.Object({
          delegationId: Type.String(),
          name: Type.String(),
          nameEn: Type.String(),
          streetId: nullable(Type.Integer()),
        }),
      ),
    }),
  ),
})
export type TermsAnswer = Static<typeof TermsAnswer>

export const OpenMandateBody = Type.Object({
  /** The new mandate's own id. */
  id: Id,
  level: Type.Enum([...LEVELS]),
  termNumber: Type.Integer({ minimum: 1, maximum: 99 }),
  /** Only for a term that is not on file yet: its first day. */
  termStartsOn: Type.Optional(CivilDate),
  startsOn: CivilDate,
  streetId: Type.Optional(nullable(Type.Integer())),
  /** Left out: the delegation of that street in that term, if there is one. */
  delegationId: Type.Optional(Id),
  newDelegation: Type.Optional(
    Type.Object({
      id: Id,
      name: Type.String({ minLength: 1, maxLength: 60 }),
      nameEn: Type.Optional(Type.String({ maxLength: 120 })),
    }),
  ),
  constituency: Type.Optional(Type.String({ maxLength: 60 })),
  certificateNo: Type.Optional(Type.String({ maxLength: 40 })),
})
export type OpenMandateBody = Static<typeof OpenMandateBody>
