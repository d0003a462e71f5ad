/** Duty points in whole tenths: 375 is 37.5 points. Integers, so that sums never drift. May be negative. */
export type Tenths = number

/** True for a whole number of tenths that JavaScript and a PostgreSQL `int` both hold exactly. */
export function isTenths(value: unknown): value is Tenths {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 2_147_483_647
}

/** As people write it: '37.5', '37', '-0.5'. Shortest form, no trailing '.0'. */
export function formatTenths(tenths: Tenths): string {
  const whole = Math.trunc(Math.abs(tenths) / 10)
  const rest = Math.abs(tenths) % 10
  return `${tenths < 0 ? '-' : ''}${whole}${rest === 0 ? '' : `.${rest}`}`
}
