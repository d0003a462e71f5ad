import { refuse } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import type { MovedItem } from '../contract-handling.ts'
import type { Satisfaction } from '../language.ts'
import { isAgainst } from '../rules/facts-of.ts'
import { raterOf } from '../rules/may-handle.ts'
import { nextRound } from '../rules/next-round.ts'
import { ofSteps } from '../rules/plan-clocks.ts'
import { askedRaters, ratingEvent } from '../rules/rate-item.ts'
import type { Handling } from './handling.ts'
import { moveItemOn } from './move-item-on.ts'

interface SaidRating {
  readonly itemId: string
  readonly version?: number
  readonly handling: Satisfaction
  readonly result: Satisfaction
  readonly words?: string | undefined
}

/**
 * Rates the handling and the result, once a round, by whoever raised it and by the deputy behind it. Dissatisfied with either: a sentence is wanted, and the item is
 * handled again by itself, by the same lead unit with a new clock; the second time it stays, and wants a meeting.
 * Refuses 403 who may not, rated already or not told yet; 404, 409, 422 no sentence.
 */
export function rate(asked: Handling, said: SaidRating): Promise<MovedItem> {
  const words = said.words?.trim() ?? ''
  return moveItemOn(
    asked,
    said,
    (item) => ratingEvent(item, said),
    ({ item }, clocks) => {
      if (isAgainst(said) && words === '') refuse('opinions.sentence-wanted', { field: 'words' })
      const { handling, result } = said
      const { occasion } = item
      const by = raterOf(asked.asker)
      const rating = { ratingId: newId(), by, handling, result, words, occasion }
      const event = ratingEvent(item, said)
      const rated = { event, audience: 'everyone' as const, words, unitId: item.leadUnitId }
      const detail = { by, handling, result, occasion }
      if (event === 'rateAgainstIt') {
        clocks.stop(ofSteps('rate'))
        const round = item.round + 1
        return { ...nextRound(item, clocks, newId), rating, steps: [{ ...rated, detail: { ...detail, round } }] }
      }
      const everybody = askedRaters(item).every((one) => one === by || item.rated.includes(one))
      if (everybody) clocks.stop(ofSteps('rate'))
      const meeting = { event: 'wantsMeeting', audience: 'unit' as const, unitId: item.leadUnitId }
      return { rating, steps: [{ ...rated, detail }, ...(isAgainst(said) ? [meeting] : [])] }
    },
  )
}
