import { type Static, Type } from 'typebox'
import { SheetAnswer } from './contract-codes.ts'

/** GET /api/v1/opinions/my-code — the codes in use that lead to the asker as deputy, the last made first; mostly one. */
export const MyCodeAnswer = Type.Object({
  items: Type.Array(
    Type.Object({
      ...SheetAnswer.properties,
      /** Items raised through it. */
      items: Type.Integer(),
    }),
  ),
})
export type MyCodeAnswer = Static<typeof MyCodeAnswer>
