/** The mobile number in a line of the roster, bare; null where there is none (nothing, a landline, a slip). */
export function mobileOf(phone: string | null): string | null {
  const bare = (phone ?? '').replace(/[\s-]/g, '').replace(/^(\+|00)86/, '')
  return /^1[3-9]\d{9}$/.test(bare) ? bare : null
}
