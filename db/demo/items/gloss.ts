import { words as houseWords } from '../../../modules/opinions/words.ts'
import type { Said } from '../texts/matters.ts'
import type { DemoItem } from './language.ts'

const BECAUSE = houseWords['opinions.reply.cannot-because'] ?? { zh: '', en: '' }

/** English for every Chinese text that was said while these items were handled; '' for what says nothing. */
export function glossOf(items: readonly DemoItem[]): (words: string) => string {
  const known = new Map<string, string>([['', '']])
  for (const [zh, en] of itemTexts(items)) known.set(zh, en)
  return (words) => {
    const found = known.get(words)
    if (found === undefined) throw new Error(`No gloss is written for “${words}”.`)
    return found
  }
}

/** Every text with its gloss: what people said, and the sentences the house adds. */
export function itemTexts(items: readonly DemoItem[]): Said[] {
  const said = items.flatMap((item) => item.acts.flatMap(textsOf))
  const house = Object.entries(houseWords).flatMap(([key, { zh, en }]): Said[] =>
    key.endsWith('.address') ? [[zh, en]] : [],
  )
  return [...house, ...said]
}

function textsOf(act: DemoItem['acts'][number]): Said[] {
  const texts: (Said | null | undefined)[] = []
  if ('words' in act) texts.push(act.words)
  if ('reason' in act) texts.push(act.reason)
  if (act.do === 'assign') texts.push(act.task)
  if (act.do === 'reply') {
    texts.push(act.promise?.words)
    if (act.class === 'cannot' && act.reason)
      texts.push([
        `${act.words[0]}\n${BECAUSE.zh.replace('{reason}', act.reason[0])}`,
        `${act.words[1]}\n${BECAUSE.en.replace('{reason}', act.reason[1])}`,
      ])
  }
  return texts.filter((text) => text !== null && text !== undefined)
}
