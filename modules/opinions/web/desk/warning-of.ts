import type { NamedAnswer } from '../../contract-privacy.ts'

export type PersonWarning = 'op.person.name' | 'op.person.phone' | 'op.person.both' | 'op.person.mobile'

/** A mobile number of the mainland, in one stretch or in threes and fours, in half- or full-width digits, and no part of a longer number. */
export function holdsMobile(words: string): boolean {
  return /(^|\D)1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(\D|$)/.test(words.normalize('NFKC'))
}

/** What to say of words: whose name or number stands in them, as far as the house has told, or that there is some mobile number. Null where there is nothing to say. */
export function warningOf(words: string, named: NamedAnswer | null): PersonWarning | null {
  if (named?.name && named.phone) return 'op.person.both'
  if (named?.name) return 'op.person.name'
  if (named?.phone) return 'op.person.phone'
  return holdsMobile(words) ? 'op.person.mobile' : null
}
