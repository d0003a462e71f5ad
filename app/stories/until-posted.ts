import { setTimeout as pause } from 'node:timers/promises'
import { refuse } from '../../kernel/refusal.ts'
import { isPostingOvertaken } from '../../modules/points/index.ts'

/** Twenty writers on one deputy's year get through one after another; more than that is told to come again. */
const TRIES = 25

/**
 * Reads, works out and writes; and does it again where somebody else posted to the same deputy's year in between, or a record was no longer as
 * read (`attempt` answers null). What stood in the way is then part of what is read.
 */
export async function untilPosted<T>(attempt: () => Promise<T | null>): Promise<T> {
  for (let tries = 1; tries <= TRIES; tries++) {
    try {
      const done = await attempt()
      if (done !== null) return done
    } catch (error) {
      if (!isPostingOvertaken(error)) throw error
    }
    // Those who collided once would collide again in step; a few milliseconds apart they don't.
    await pause(Math.random() * Math.min(tries, 8) * 4)
  }
  refuse('duty.posting-busy', { status: 409 })
}
