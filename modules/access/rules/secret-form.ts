import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'

export const LONGEST_PASSWORD = 128

/** A PIN of six digits that is neither one digit repeated nor a run up or down. */
export function pinForm(pin: string): Verdict {
  if (!/^\d{6}$/.test(pin)) return cannot('access.pin-form')
  const digits = [...pin].map(Number)
  const steps = new Set(digits.slice(1).map((digit, place) => digit - (digits[place] as number)))
  const plain = steps.size === 1 && [0, 1, -1].includes([...steps][0] as number)
  return plain ? cannot('access.pin-form') : CAN
}

/** Length decides, not a mix of signs; the user name itself is refused. */
export function passwordForm(password: string, loginName: string): Verdict {
  const length = [...password].length
  if (length < 10 || length > LONGEST_PASSWORD) return cannot('access.password-form')
  return password.toLowerCase() === loginName.toLowerCase() ? cannot('access.password-form') : CAN
}
