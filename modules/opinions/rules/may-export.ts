import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import { type Actor, isDistrictStaff, isStreetStaff, ownStreets } from '../../access/language.ts'

/** Slips of an item are made by the staff of its street and by the district: they carry what was said, and go out of the house. */
export function mayMakeSlip(actor: Actor, item: { readonly streetId: number }): Verdict {
  const staff = isDistrictStaff(actor) || isStreetStaff(actor, item.streetId)
  return staff ? CAN : cannot('opinions.paper.street-only')
}

/** The ledger goes out as a file by whoever runs a street's, or the district's. */
export function mayExportLedger(actor: Actor): Verdict {
  const runs = isDistrictStaff(actor) || ownStreets(actor).some((street) => isStreetStaff(actor, street))
  return runs ? CAN : cannot('opinions.paper.street-only')
}
