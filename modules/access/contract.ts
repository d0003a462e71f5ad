import { type Static, Type } from 'typebox'

export const PasswordSignIn = Type.Object({
  districtId: Type.Integer({ minimum: 1 }),
  loginName: Type.String({ minLength: 1, maxLength: 60 }),
  password: Type.String({ minLength: 1, maxLength: 128 }),
})
export const CardSignIn = Type.Object({
  /** The code on the card; left out on a remembered device. */
  code: Type.Optional(Type.String({ minLength: 1, maxLength: 80 })),
  pin: Type.String({ minLength: 1, maxLength: 12 }),
  remember: Type.Boolean({ default: false }),
})
export const PersonaSignIn = Type.Object({
  districtId: Type.Integer({ minimum: 1 }),
  key: Type.String({ minLength: 1, maxLength: 60 }),
})
export const SignedInAnswer = Type.Object({ expiresAt: Type.String() })

export const SignInChoices = Type.Object({
  districts: Type.Array(
    Type.Object({ id: Type.Integer(), name: Type.String(), nameEn: Type.String(), isDemo: Type.Boolean() }),
  ),
  /** A device of this browser is remembered: the PIN is enough. */
  remembered: Type.Boolean(),
  personas: Type.Array(
    Type.Object({ districtId: Type.Integer(), key: Type.String(), name: Type.String(), title: Type.String() }),
  ),
})
export type SignInChoices = Static<typeof SignInChoices>

export const PersonParams = Type.Object({ personId: Type.String({ format: 'uuid' }) })
export const IssuedCard = Type.Object({
  cardId: Type.String(),
  personName: Type.String(),
  /** Null when the same request is repeated: code and PIN are answered once. */
  code: Type.Union([Type.String(), Type.Null()]),
  pin: Type.Union([Type.String(), Type.Null()]),
})
export type IssuedCard = Static<typeof IssuedCard>
export const RevokedCard = Type.Object({ revoked: Type.Integer() })

export const StaffAccount = Type.Object({
  loginName: Type.String({ minLength: 2, maxLength: 60 }),
  password: Type.String({ minLength: 1, maxLength: 128 }),
})
export const PasswordChangeBody = Type.Object({
  current: Type.String({ minLength: 1, maxLength: 128 }),
  next: Type.String({ minLength: 1, maxLength: 128 }),
})
export const OpenedAccount = Type.Object({ loginName: Type.String() })

/** GET /api/v1/audit */
export const TrailAnswer = Type.Object({
  items: Type.Array(
    Type.Object({
      entryId: Type.String(),
      at: Type.String(),
      action: Type.String(),
      subjectKind: Type.String(),
      subjectId: Type.String(),
      streetId: Type.Union([Type.Integer(), Type.Null()]),
      personId: Type.Union([Type.String(), Type.Null()]),
      personName: Type.Union([Type.String(), Type.Null()]),
      onBehalfOfName: Type.Union([Type.String(), Type.Null()]),
      detail: Type.Array(Type.Object({ key: Type.String(), value: Type.String() })),
    }),
  ),
  next: Type.Union([Type.String(), Type.Null()]),
})
export type TrailAnswer = Static<typeof TrailAnswer>
