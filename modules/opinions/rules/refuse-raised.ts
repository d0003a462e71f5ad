import { refuse } from '../../../kernel/refusal.ts'
import { ledgerNumber } from './ledger-number.ts'

/** Another item was made of this heard line already: 409, naming its number. */
export function refuseRaised(
  street: string,
  raised: { readonly year: number; readonly number: number },
  field: string,
): never {
  const number = ledgerNumber({ ...raised, street })
  refuse('opinions.heard-raised-already', { status: 409, field, params: { number } })
}
