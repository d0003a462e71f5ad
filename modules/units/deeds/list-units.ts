import { civilDateOf } from '../../../kernel/civil-date.ts'
import { isStreetStaff, ownStreets } from '../../access/language.ts'
import { streets } from '../../districts/index.ts'
import type { UnitRow, UnitsAnswer } from '../contract.ts'
import { mayKeepUnit } from '../language.ts'
import { unitList } from '../reads/unit-list.ts'
import { maySeeUnit, unitsSeen } from '../rules/may-units.ts'
import type { Asked } from './asked.ts'

/** Units as the list shows them, `limit + 1` of them, each with what the asker may do with it, and where the asker may add one. */
export async function listUnits(
  { actor, db, now }: Asked,
  said: {
    streetId?: number | undefined
    find?: string | undefined
    closed: boolean
    limit: number
    after: [number, string, string] | null
  },
): Promise<{ items: UnitRow[]; can: UnitsAnswer['can'] }> {
  const { districtId } = actor
  const { closed, limit, after } = said
  const asked = { districtId, seen: unitsSeen(actor), on: civilDateOf(now), closed, limit, after }
  const addOfDistrict = mayKeepUnit(actor, { streetId: null })
  const [rows, everywhere] = await Promise.all([
    unitList(db, { ...asked, streetId: said.streetId ?? null, find: said.find ?? null }),
    addOfDistrict.can ? streets(db, districtId) : [],
  ])
  const items = rows.map(({ place: _, ...unit }) => {
    return { ...unit, can: { open: maySeeUnit(actor, unit), keep: mayKeepUnit(actor, unit) } }
  })
  const addOfStreets = addOfDistrict.can
    ? everywhere.map(({ streetId }) => streetId)
    : ownStreets(actor).filter((streetId) => isStreetStaff(actor, streetId))
  return { items, can: { addOfDistrict, addOfStreets } }
}
