import { type Static, Type } from 'typebox'

export const DistrictSettings = Type.Object({
  objectionWorkingDays: Type.Integer({ minimum: 1, maximum: 60 }),
  contactDay: Type.Object({
    week: Type.Integer({ minimum: 1, maximum: 4 }),
    weekday: Type.Integer({ minimum: 1, maximum: 7 }),
    from: Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' }),
    to: Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' }),
  }),
  docPrefix: Type.String({ minLength: 1, maxLength: 20 }),
  issuer: Type.String({ minLength: 1, maxLength: 60 }),
  issuerShort: Type.String({ minLength: 1, maxLength: 30 }),
  issuerEn: Type.String({ minLength: 1, maxLength: 120 }),
  office: Type.String({ minLength: 1, maxLength: 60 }),
  officeEn: Type.String({ minLength: 1, maxLength: 120 }),
})

const Place = { name: Type.String({ minLength: 1 }), nameEn: Type.String({ minLength: 1 }) }

/** GET /api/v1/district */
export const DistrictAnswer = Type.Object({
  districtId: Type.Integer(),
  areaCode: Type.String(),
  ...Place,
  isDemo: Type.Boolean(),
  settings: DistrictSettings,
  streets: Type.Array(
    Type.Object({
      streetId: Type.Integer(),
      ...Place,
      communities: Type.Array(Type.Object({ communityId: Type.String(), ...Place, hasContactDay: Type.Boolean() })),
    }),
  ),
})
export type DistrictAnswer = Static<typeof DistrictAnswer>

export const CalendarQuery = Type.Object({ year: Type.Integer({ minimum: 2000, maximum: 2100 }) })

/** GET /api/v1/calendar?year: the days that differ from the plain week, and the named ones. */
export const CalendarAnswer = Type.Object({
  year: Type.Integer(),
  published: Type.Boolean(),
  notice: Type.String(),
  days: Type.Array(
    Type.Object({ day: Type.String(), isWorking: Type.Boolean(), name: Type.String(), nameEn: Type.String() }),
  ),
})
export type CalendarAnswer = Static<typeof CalendarAnswer>

/** A committed extract in db/reference/divisions; made by db/reference/extract-divisions.mjs. */
export const DivisionFile = Type.Object({
  areaCode: Type.String({ pattern: '^\\d{6}$' }),
  ...Place,
  city: Type.String(),
  streets: Type.Array(
    Type.Object({
      code: Type.String({ pattern: '^\\d{9}$' }),
      ...Place,
      communities: Type.Array(
        Type.Object({
          code: Type.String({ pattern: '^\\d{12}$' }),
          ...Place,
          hasContactDay: Type.Optional(Type.Boolean()),
        }),
      ),
    }),
    { minItems: 1 },
  ),
})
export type DivisionFile = Static<typeof DivisionFile>

/** db/reference/calendar.json; made by db/reference/extract-calendar.mjs. */
export const CalendarFile = Type.Object({
  years: Type.Array(
    Type.Object({
      year: Type.Integer({ minimum: 2000, maximum: 2100 }),
      published: Type.Boolean(),
      notice: Type.String(),
      days: Type.Array(
        Type.Object({
          day: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
          isWorking: Type.Boolean(),
          name: Type.String(),
        }),
      ),
    }),
    { minItems: 1 },
  ),
})
export type CalendarFile = Static<typeof CalendarFile>
