import { pinyin } from 'pinyin-pro'
import type { Locator, Page } from 'playwright-core'

/**
 * Seconds of the keystroke-level model: Card, Moran and Newell, "The keystroke-level model for user performance time with
 * interactive systems", Communications of the ACM 23(7), 1980. A key of an average skilled typist (40 words a minute),
 * pointing with a mouse, pressing and letting go its button, a hand moved between mouse and keys, making up one's mind.
 */
export const KLM = { key: 0.28, point: 1.1, press: 0.2, home: 0.4, think: 1.35 } as const

/** A phrase of so many characters is chosen by one key from what the input method offers. */
const PHRASE = 4

export interface Tally {
  keys: number
  /** Of these, keys for Chinese: an input method takes them before the page sees any. */
  written: number
  presses: number
  homings: number
  thoughts: number
}

/** A practised clerk at a page: everything done is done in the browser and counted. */
export interface Clerk {
  /** Latin letters, digits and then the keys that end the entry, as one thought. */
  type(letters: string, ...end: string[]): Promise<void>
  /** Chinese by full pinyin: its letters and a key for each phrase chosen; then the keys that end the entry. */
  write(chinese: string, ...end: string[]): Promise<void>
  /** Text that stands on the clipboard already. */
  paste(text: string): Promise<void>
  /** Keys that need a thought of their own. */
  keys(...keys: string[]): Promise<void>
  /** Keys that go with the step before: no thought. */
  follow(...keys: string[]): Promise<void>
  click(place: Locator): Promise<void>
  /** Reads something and decides that it is right. */
  look(): void
  tally: Readonly<Tally>
  /** What the page itself saw of keys and presses; must agree with the tally, Chinese apart. */
  seen(): Promise<{ keys: number; presses: number }>
}

/** Seconds such a clerk takes for what was counted; waiting for the machine is not in it. */
export function secondsOf({ keys, presses, homings, thoughts }: Tally): number {
  return keys * KLM.key + presses * (KLM.point + KLM.press) + homings * KLM.home + thoughts * KLM.think
}

/** Keys for Chinese by full pinyin: '楼道灯' is l-o-u-d-a-o-d-e-n-g and one key to choose. */
export function keysToWrite(text: string): number {
  const runs = text.match(/\p{Script=Han}+|[^\p{Script=Han}]/gu) ?? []
  const costs = runs.map((run) => {
    if (!/\p{Script=Han}/u.test(run)) return 1
    const letters = pinyin(run, { toneType: 'none', type: 'array', v: true }).join('').length
    return letters + Math.ceil([...run].length / PHRASE)
  })
  return costs.reduce((sum, cost) => sum + cost, 0)
}

/** Puts a clerk at a page that is open and will not be loaded anew; the hands rest on the keys. */
export async function clerkAt(page: Page): Promise<Clerk> {
  const tally: Tally = { keys: 0, written: 0, presses: 0, homings: 0, thoughts: 0 }
  let hand: 'keys' | 'mouse' = 'keys'
  const moveTo = (place: typeof hand) => {
    if (hand !== place) tally.homings += 1
    hand = place
  }
  const strike = async (keys: readonly string[]) => {
    moveTo('keys')
    for (const key of keys) {
      tally.keys += key.split('+').length
      await page.keyboard.press(key)
    }
  }
  await page.evaluate(watch)
  return {
    tally,
    async type(letters, ...end) {
      tally.thoughts += 1
      await strike([...letters])
      await strike(end)
    },
    async write(chinese, ...end) {
      tally.thoughts += 1
      moveTo('keys')
      tally.keys += keysToWrite(chinese)
      tally.written += keysToWrite(chinese)
      await page.keyboard.insertText(chinese)
      await strike(end)
    },
    async paste(text) {
      tally.thoughts += 1
      await page.evaluate((words) => navigator.clipboard.writeText(words), text)
      await strike(['Control+v'])
    },
    async keys(...keys) {
      tally.thoughts += 1
      await strike(keys)
    },
    follow: (...keys) => strike(keys),
    async click(place) {
      tally.thoughts += 1
      moveTo('mouse')
      tally.presses += 1
      await place.click()
    },
    look() {
      tally.thoughts += 1
    },
    seen: () => page.evaluate(() => (window as unknown as Watched).bandengSeen),
  }
}

interface Watched {
  bandengSeen: { keys: number; presses: number }
}

/** Runs in the page: counts what the browser itself took for keys and presses of a person. */
function watch(): void {
  const seen = { keys: 0, presses: 0 }
  ;(window as unknown as Watched).bandengSeen = seen
  const count = (what: keyof typeof seen) => (event: Event) => {
    if (event.isTrusted && !(event as KeyboardEvent).repeat) seen[what] += 1
  }
  window.addEventListener('keydown', count('keys'), true)
  window.addEventListener('pointerdown', count('presses'), true)
}
