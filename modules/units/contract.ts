import { type Static, Type } from 'typebox'
import { pageQuery } from '../../platform/http/keyset.ts'
import { VerdictAnswer } from '../roster/contract.ts'
import { UNIT_KINDS } from './language.ts'

const Nullable = <T extends import('typebox').TSchema>(inner: T) => Type.Union([inner, Type.Null()])
const Day = Type.String({ format: 'date' })
const Uuid = Type.String({ format: 'uuid' })
const Version = Type.Integer({ minimum: 1 })

const unitFace = {
  unitId: Type.String(),
  /** Null: a unit of the district, or a body beyond it. */
  streetId: Nullable(Type.Integer()),
  streetName: Nullable(Type.String()),
  streetNameEn: Nullable(Type.String()),
  kind: Type.Enum([...UNIT_KINDS]),
  name: Type.String(),
  nameEn: Type.String(),
  closedOn: Nullable(Day),
  version: Type.Integer(),
}

/** GET /api/v1/units: the units this person may hand matters to, keeps, or works for; the district's own first, then by street and name. */
export const UnitsQuery = Type.Object({
  ...pageQuery,
  /** Units of that street and those of the district. */
  streetId: Type.Optional(Type.Integer({ minimum: 1 })),
  find: Type.Optional(Type.String({ minLength: 1, maxLength: 60 })),
  /** With those that were closed. */
  closed: Type.Boolean({ default: false }),
})
export const UnitsAnswer = Type.Object({
  items: Type.Array(
    Type.Object({
      ...unitFace,
      /** People who work on its tasks today. Nobody: what is handed over waits unseen. */
      handlers: Type.Integer(),
      can: Type.Object({ open: VerdictAnswer, keep: VerdictAnswer }),
    }),
  ),
  next: Nullable(Type.String()),
  /** Streets whose units this person may add; `ofDistrict` for the district's own. */
  can: Type.Object({ addOfDistrict: VerdictAnswer, addOfStreets: Type.Array(Type.Integer()) }),
})
export type UnitsAnswer = Static<typeof UnitsAnswer>
export type UnitRow = UnitsAnswer['items'][number]

export const UnitParams = Type.Object({ unitId: Uuid })
/** GET /api/v1/units/:unitId */
export const UnitAnswer = Type.Object({
  ...unitFace,
  /** Those of today first, then those who left. */
  handlers: Type.Array(
    Type.Object({
      handlerId: Type.String(),
      personId: Type.String(),
      personName: Type.String(),
      startsOn: Day,
      endsOn: Nullable(Day),
      /** Has a user name and password to sign in with. */
      hasAccount: Type.Boolean(),
    }),
  ),
  /** Its own: empty for whoever does not work in it. */
  templates: Type.Array(
    Type.Object({
      templateId: Type.String(),
      title: Type.String(),
      words: Type.String(),
      version: Type.Integer(),
    }),
  ),
  can: Type.Object({ keep: VerdictAnswer, keepTemplates: VerdictAnswer, openAccounts: VerdictAnswer }),
})
export type UnitAnswer = Static<typeof UnitAnswer>

const Name = Type.String({ minLength: 2, maxLength: 60, title: 'units.name' })
const NameEn = Type.String({ maxLength: 120, default: '', title: 'units.name-en' })

/** POST /api/v1/units */
export const AddUnitBody = Type.Object({
  id: Uuid,
  kind: Type.Enum([...UNIT_KINDS], { title: 'units.kind' }),
  streetId: Type.Optional(Type.Integer({ minimum: 1, title: 'units.street' })),
  name: Name,
  nameEn: NameEn,
})
/** POST /api/v1/units/:unitId/rename */
export const RenameUnitBody = Type.Object({ version: Version, name: Name, nameEn: NameEn })
/** POST /api/v1/units/:unitId/close and /reopen */
export const UnitVersionBody = Type.Object({ version: Version })
export const ChangedUnit = Type.Object({ unitId: Type.String(), version: Type.Integer() })

/** GET /api/v1/units/:unitId/people: whom this person may make a handler, by name, pinyin or initials; at most 20. */
export const CandidatesQuery = Type.Object({ find: Type.String({ minLength: 1, maxLength: 60 }) })
export const CandidatesAnswer = Type.Object({
  items: Type.Array(
    Type.Object({
      personId: Type.String(),
      name: Type.String(),
      employer: Nullable(Type.String()),
      post: Nullable(Type.String()),
    }),
  ),
})
export type CandidatesAnswer = Static<typeof CandidatesAnswer>

/** POST /api/v1/units/:unitId/handlers. `name` for somebody not yet on file; `personId` is then a new id. */
export const AddHandlerBody = Type.Object({
  id: Uuid,
  personId: Type.String({ format: 'uuid', title: 'units.person' }),
  name: Type.Optional(Type.String({ minLength: 1, maxLength: 60, title: 'units.person' })),
  startsOn: Type.String({ format: 'date', title: 'units.starts-on' }),
})
export const AddedHandler = Type.Object({ handlerId: Type.String(), personId: Type.String() })
export const HandlerParams = Type.Object({ handlerId: Uuid })
/** POST /api/v1/units/handlers/:handlerId/end; `on` is the first day without. */
export const EndHandlerBody = Type.Object({ on: Type.String({ format: 'date', title: 'units.ends-on' }) })
export const EndedHandler = Type.Object({ handlerId: Type.String() })

const templateFace = {
  title: Type.String({ minLength: 1, maxLength: 60, title: 'units.template.title' }),
  words: Type.String({ minLength: 1, maxLength: 2000, title: 'units.template.words' }),
}
/** POST /api/v1/units/:unitId/templates */
export const AddTemplateBody = Type.Object({ id: Uuid, ...templateFace })
export const TemplateParams = Type.Object({ templateId: Uuid })
/** PUT /api/v1/units/templates/:templateId */
export const ChangeTemplateBody = Type.Object({ version: Version, ...templateFace })
/** POST /api/v1/units/templates/:templateId/drop */
export const DropTemplateBody = Type.Object({ version: Version })
export const ChangedTemplate = Type.Object({ templateId: Type.String(), version: Type.Integer() })
