import { randomInt } from 'node:crypto'
import { QUERY_LETTERS } from './query-code.ts'

/** A new code's token: twelve letters without look-alikes, to be typed from a paper form as well; it opens nothing but a form. */
export function drawToken(): string {
  return Array.from({ length: 12 }, () => QUERY_LETTERS[randomInt(QUERY_LETTERS.length)]).join('')
}
