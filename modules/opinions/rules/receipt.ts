/**
 * Damm's table: a quasigroup of order 10, in which the last digit catches every single wrong digit and every two neighbours exchanged,
 * the mistakes made in reading a number out over the telephone.
 */
const DAMM = [
  [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
  [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
  [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
  [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
  [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
  [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
  [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
  [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
  [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
  [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
] as const

function damm(digits: string): number {
  let interim = 0
  for (const digit of digits) interim = DAMM[interim]?.[Number(digit)] ?? 0
  return interim
}

/** Nine digits with their check digit behind. */
export function receiptOf(nineDigits: string): string {
  return `${nineDigits}${damm(nineDigits)}`
}

/** Is this a number that can have been given out: ten digits that agree with their check digit? */
export function isReceipt(text: string): boolean {
  return /^[1-9]\d{9}$/.test(text) && damm(text) === 0
}

/** As it is read: 2611 0042 73. */
export function receiptInGroups(receipt: string): string {
  return receipt.replace(/^(\d{4})(\d{4})(\d+)$/, '$1 $2 $3')
}
