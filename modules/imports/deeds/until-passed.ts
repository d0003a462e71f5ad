import { setTimeout as pause } from 'node:timers/promises'
import type { ImportKind } from '../kind.ts'

const TRIES = 12

/** Somebody else may write to the same deputies' years at the same moment; a little later it goes. */
export async function untilPassed<T>(kind: Pick<ImportKind, 'passes'>, attempt: () => Promise<T>): Promise<T> {
  for (let round = 1; ; round += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (round === TRIES || !kind.passes?.(error)) throw error
      await pause(Math.random() * round * 20)
    }
  }
}
