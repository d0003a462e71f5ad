import type { Locator, Page } from 'playwright-core'

/**
 * Seconds for a thumb on a phone. Pointing, pressing and making up one's mind as in the keystroke-level model (Card, Moran
 * and Newell, Communications of the ACM 23(7), 1980), which stands on the slow side for touch; a Chinese character by the
 * phone's input method or voice is taken as half a second (120 a minute, a practised but not a young writer).
 */
export const THUMB = { character: 0.5, point: 1.1, press: 0.2, think: 1.35 } as const

export interface Thumb {
  /** A tap that takes a thought. */
  tap(place: Locator): Promise<void>
  /** Chinese, into the field that has the focus. */
  write(text: string): Promise<void>
  tally: Readonly<{ taps: number; characters: number }>
  seconds(): number
  /** The taps the page itself saw; must agree with the tally. */
  seen(): Promise<number>
}

interface Watched {
  bandengTaps: number
}

/** Puts a thumb on a page that is open and will not be loaded anew. */
export async function thumbOn(page: Page): Promise<Thumb> {
  const tally = { taps: 0, characters: 0 }
  await page.evaluate(() => {
    const seen = window as unknown as Watched
    seen.bandengTaps = 0
    const count = (event: Event) => {
      if (event.isTrusted) seen.bandengTaps += 1
    }
    window.addEventListener('pointerdown', count, true)
  })
  return {
    tally,
    async tap(place) {
      tally.taps += 1
      await place.tap()
    },
    async write(text) {
      tally.characters += [...text].length
      await page.keyboard.insertText(text)
    },
    seconds: () => tally.taps * (THUMB.point + THUMB.press + THUMB.think) + tally.characters * THUMB.character,
    seen: () => page.evaluate(() => (window as unknown as Watched).bandengTaps),
  }
}
