import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** Letters and digits that nobody mistakes for others: without 0, O, 1, I, L. */
export const QUERY_LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const LENGTH = 6

/**
 * The query code of an item: worked out of the district's secret, the item's id and the word the sending device keeps to itself (empty where an
 * office entered it). Who knows the id alone, as staff and units do, cannot work it out; the same request again gives the same code
 * without it being kept anywhere. 31⁶ ≈ 888 million; tries are counted.
 */
export function queryCodeOf(secret: string, itemId: string, device: string): string {
  const mac = createHmac('sha256', secret).update(`${itemId.toLowerCase()}\n${device}`).digest()
  // A number of 160 bits is spread evenly over 31 letters, as near as anybody can tell.
  let number = BigInt(`0x${mac.subarray(0, 20).toString('hex')}`)
  let code = ''
  for (let at = 0; at < LENGTH; at += 1) {
    code += QUERY_LETTERS[Number(number % 31n)]
    number /= 31n
  }
  return code
}

/** What is kept of it: SHA-256, the receipt as salt. */
export function queryHashOf(receipt: string, code: string): string {
  return createHash('sha256').update(`${receipt}\n${code}`).digest('hex')
}

/** As typed by hand: small letters, blanks and dashes make no difference. */
export function plainQueryCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[\s-]/g, '')
}

/** Does the code typed belong to the receipt? Takes as long for a wrong one as for the right one. */
export function queryCodeFits(kept: string, receipt: string, typed: string): boolean {
  const told = Buffer.from(queryHashOf(receipt, plainQueryCode(typed)))
  const known = Buffer.from(kept)
  return told.length === known.length && timingSafeEqual(told, known)
}
