import type { Snapshot, SnapshotDeputy } from '../../../modules/bulletins/language.ts'
import { at, canary, type PlaceName, TODAY } from '../places.ts'
import type { Put } from './put.ts'

const deputy = (place: PlaceName): SnapshotDeputy => ({
  ...{ personId: at(place).id('deputy'), name: canary(place, 'deputy'), streetId: at(place).streetId },
  ...{ tenths: Number(canary(place, 'points')), yearTenths: Number(canary(place, 'points')), rank: 1, top: true },
})

/** A snapshot as counting would have left it, with a deputy of each street of the district at the top. */
function snapshotOf(year: number, quarter: 1 | 2 | 3 | 4, places: readonly PlaceName[]): Snapshot {
  return {
    ...{ format: 1, year, quarter, from: `${year}-01-01`, to: `${year}-03-31`, countedTo: `${TODAY}T00:00:00.000Z` },
    ...{ rules: [], eligible: 2, suspended: [], topPlaces: 1, named: 2, deputies: places.map(deputy) },
    streets: places.map((place) => ({
      ...{ streetId: at(place).streetId, name: canary(place, 'ground'), nameEn: canary(place, 'ground'), deputies: 1 },
      ...{ sumTenths: 10, averageHundredths: 100, rank: 1, yearSumTenths: 10, yearAverageHundredths: 100 },
    })),
    counts: { records: 1, people: 1, activities: 1, selfReports: 0 },
    objections: { opened: 0, decided: 0, open: 0 },
    supplement: null,
  }
}

/** Which steps a bulletin in this state has behind it: drafted by one, checked and signed by another. */
function stepsBehind(state: string, drafter: string, second: string) {
  const steps = ['calculated', 'drafted', 'checked', 'signed', 'issued'].indexOf(state)
  const by = (step: number, person: string) => (steps >= step ? { by: person, at: `${TODAY}T00:00:00Z` } : null)
  const [drafted, checked, signed, issued] = [by(1, drafter), by(2, second), by(3, second), by(4, second)]
  return {
    ...{ drafted_by: drafted?.by ?? null, drafted_at: drafted?.at ?? null },
    ...{ checked_by: checked?.by ?? null, checked_at: checked?.at ?? null },
    ...{ signed_by: signed?.by ?? null, signed_at: signed?.at ?? null },
    ...{ issued_by: issued?.by ?? null, issued_at: issued?.at ?? null, issued_on: issued ? TODAY : null },
  }
}

/** A bulletin's row; its remark is the canary of what is not issued yet. */
export function bulletinRow(place: 'own' | 'district', bulletinId: string, state: string, year: number) {
  const { id } = at(place)
  return {
    ...{ bulletin_id: bulletinId, year, quarter: 1, state, calculated_at: `${TODAY}T00:00:00Z` },
    ...{ counted_to: `${TODAY}T00:00:00Z`, recipient: '各街道人大工委', version: 1, snapshot_hash: 'x' },
    snapshot: snapshotOf(year, 1, place === 'own' ? ['own', 'street'] : ['district']),
    remark: state === 'issued' ? null : canary(place, 'bulletin'),
    ...{ number: state === 'issued' ? 1 : null, number_year: state === 'issued' ? year : null },
    ...stepsBehind(state, id('officer'), id('formerOfficer')),
  }
}

/** An issued bulletin in each district, and one on its way. */
export async function layBulletins(put: Put): Promise<void> {
  for (const place of ['own', 'district'] as const) {
    const { districtId, id } = at(place)
    await put(districtId, 'bulletins.bulletin', [
      bulletinRow(place, id('issued bulletin'), 'issued', 2025),
      bulletinRow(place, id('bulletin on its way'), 'drafted', 2026),
    ])
    await put(districtId, 'bulletins.step', [
      {
        ...{ step_id: id('bulletin step'), bulletin_id: id('issued bulletin'), step: 'sendBack' },
        ...{ reason: canary(place, 'bulletin'), by_person: id('officer'), at: `${TODAY}T00:00:00Z` },
      },
    ])
  }
}
