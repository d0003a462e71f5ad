import { say } from '../../../platform/words/words.ts'
import type { MovedItem } from '../contract-handling.ts'
import type { Screening } from '../language.ts'
import { screeningWords } from '../words-of-screening.ts'
import type { Handling } from './handling.ts'
import { moveItemOn } from './move-item-on.ts'

/**
 * Not taken, because it belongs elsewhere (litigation, petition, a tender …): the person is told the right address, in the sentence of that reason or in the words
 * given. Refuses 403 who may not and once it was taken on, 404, 409 changed meanwhile.
 */
export function screenOut(
  asked: Handling,
  said: { itemId: string; version: number; screening: Screening; words?: string | undefined },
): Promise<MovedItem> {
  const own = said.words?.trim()
  const words = own ? own : say(screeningWords, 'zh', `opinions.screening.${said.screening}.address`)
  return moveItemOn(asked, said, 'screenOut', (_, clocks) => {
    clocks.stop(({ step }) => step === 'triage')
    return { steps: [{ event: 'screenOut', audience: 'everyone', words, detail: { screening: said.screening } }] }
  })
}
