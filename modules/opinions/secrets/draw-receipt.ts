import { randomInt } from 'node:crypto'
import { receiptOf } from '../rules/receipt.ts'

/**
 * A new receipt number: ten digits, the first not 0, drawn at random so that nobody counts or guesses the neighbours'. Two may be drawn alike
 * (one in 900 million a try); the unique key refuses the second, and the deed draws again.
 */
export function drawReceipt(): string {
  return receiptOf(String(randomInt(100_000_000, 1_000_000_000)))
}
