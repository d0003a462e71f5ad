import { type Static, Type } from 'typebox'
import { ERASE_REASONS, UNMASK_REASONS } from './rules/may-unmask.ts'

const Nullable = <T extends import('typebox').TSchema>(inner: T) => Type.Union([inner, Type.Null()])

export const ContactParams = Type.Object({ itemId: Type.String({ format: 'uuid' }) })

/** POST /api/v1/opinions/items/:itemId/contact/unmask: why somebody looks. Chosen, not typed: what is kept of a look must not say who was looked at. */
export const UnmaskBody = Type.Object({ why: Type.Enum([...UNMASK_REASONS], { title: 'opinions.unmask.why' }) })
/** The name is null where it was not given, or is kept from this asker. */
export const UnmaskedContact = Type.Object({ name: Nullable(Type.String()), phone: Nullable(Type.String()) })
export type UnmaskedContact = Static<typeof UnmaskedContact>

/** POST /api/v1/opinions/items/:itemId/contact/erase */
export const EraseBody = Type.Object({
  version: Type.Integer({ minimum: 1 }),
  why: Type.Enum([...ERASE_REASONS], { title: 'opinions.erase.why' }),
  /** The item's words without what tells who it was; left out, they stay as they are. */
  words: Type.Optional(Type.String({ minLength: 1, maxLength: 2000, title: 'opinions.erase.words' })),
})
export const ErasedContact = Type.Object({
  itemId: Type.String(),
  version: Type.Integer(),
  erasedAt: Type.String({ format: 'date-time' }),
  photos: Type.Integer(),
})
export type ErasedContact = Static<typeof ErasedContact>

/** POST /api/v1/opinions/items/:itemId/contact/named: words about to be written, looked through for name and number; nothing is kept. */
export const NamedBody = Type.Object({ words: Type.String({ maxLength: 3000, title: 'opinions.field.reply' }) })
export const NamedAnswer = Type.Object({ name: Type.Boolean(), phone: Type.Boolean() })
export type NamedAnswer = Static<typeof NamedAnswer>
