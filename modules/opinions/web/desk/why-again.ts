import type { ItemAnswer } from '../../contract-handling.ts'

/** Who sent it round again: in a rating whoever raised it or the deputy, before that whoever did not confirm it, after it whoever asked for it again. */
type Again = 'resident' | 'deputy' | 'doubt' | 'reopen'

export interface WhyAgain {
  who: Again
  words: string
  wordsEn: string
}

const BEGINS = ['rateAgainstIt', 'doubt', 'reopen']

/** What was said when the present handling began; null in the first one, or where nothing was said. */
export function whyAgain({ round, steps }: Pick<ItemAnswer, 'round' | 'steps'>): WhyAgain | null {
  if (round < 2) return null
  const step = steps.findLast(({ event }) => BEGINS.includes(event))
  if (step === undefined || step.words === '') return null
  const { event, detail, words, wordsEn } = step
  if (event === 'rateAgainstIt') return { who: detail.by === 'deputy' ? 'deputy' : 'resident', words, wordsEn }
  return { who: event === 'doubt' ? 'doubt' : 'reopen', words, wordsEn }
}
