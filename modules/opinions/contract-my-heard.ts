import { type Static, Type } from 'typebox'

/**
 * GET /api/v1/opinions/my-heard — what was heard these four weeks where the asker was marked present, newest day first: lines of activities that are closed, since
 * until then they may still be written anew. `raised`: the number of the item that was made of the line.
 */
export const MyHeardAnswer = Type.Object({
  items: Type.Array(
    Type.Object({
      opinionId: Type.String(),
      activityId: Type.String(),
      activity: Type.String(),
      activityEn: Type.String(),
      heldOn: Type.String({ format: 'date' }),
      streetId: Type.Union([Type.Integer(), Type.Null()]),
      communityId: Type.Union([Type.String(), Type.Null()]),
      words: Type.String(),
      wordsEn: Type.String(),
      raised: Type.Union([Type.String(), Type.Null()]),
    }),
  ),
})
export type MyHeardAnswer = Static<typeof MyHeardAnswer>
export type MyHeardLine = MyHeardAnswer['items'][number]
