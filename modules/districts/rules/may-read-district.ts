import type { Doer } from '../../../kernel/doer.ts'
import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'

/** Everybody signed in may read the streets, communities and settings of the own district, and of no other. */
export function mayReadDistrict(actor: Doer, district: { readonly districtId: number }): Verdict {
  return actor.districtId === district.districtId ? CAN : cannot('districts.other-district')
}
