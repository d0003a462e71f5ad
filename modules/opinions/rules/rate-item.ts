import type { ItemEvent, Satisfaction } from '../language.ts'
import { isAgainst } from './facts-of.ts'
import type { ItemFacts, Rater } from './item-facts.ts'

/** The most rounds there are room for. */
export const MOST_ROUNDS = 9

/** Who is asked to rate: whoever raised it, and the deputy behind it. */
export function askedRaters(item: Pick<ItemFacts, 'raisedBy' | 'deputyId'>): Rater[] {
  const deputy: Rater[] = item.deputyId === null ? [] : ['deputy']
  return item.raisedBy === 'resident' ? ['resident', ...deputy] : deputy
}

/** Dissatisfied for the first time: handled again. For the second time it is not sent round once more but wants a meeting (domain 20.8). */
export function ratingEvent(
  item: Pick<ItemFacts, 'againstIt' | 'round'>,
  rating: { readonly handling: Satisfaction; readonly result: Satisfaction },
): ItemEvent {
  return isAgainst(rating) && item.againstIt === 0 && item.round < MOST_ROUNDS ? 'rateAgainstIt' : 'rate'
}
