import { at, canary, type PlaceName, TODAY } from '../places.ts'
import type { Put } from './put.ts'

/** Posts the place's officer holds or held beside the seat, and in each district a rule of either kind. What posts are called is known to whom earlier holders are. */
export async function laySeatRules(put: Put, place: PlaceName): Promise<void> {
  const { districtId, streetId, id } = at(place)
  const post = (thing: string) => ({
    ...{ post_id: id(thing), person_id: id('officer'), street_id: streetId, kind: 'institution' },
    ...{ title: canary(place, 'past'), starts_on: '2023-01-01' },
  })
  await put(districtId, 'committees.concurrent_post', [post('held post'), post('post to end')])
  await put(districtId, 'committees.concurrent_post', [
    { ...post('ended post'), ends_on: '2024-01-01', end_reason: canary(place, 'past') },
  ])
  if (place === 'street') return
  const rule = { starts_on: '2022-01-01', source: canary(place, 'ground'), entered_at: `${TODAY}T00:00:00Z` }
  await put(districtId, 'committees.composition_rule', [
    { rule_id: id('composition'), seat: 'member', least: 5, most: 9, full_time: false, ...rule },
  ])
  await put(districtId, 'committees.incompatibility_rule', [
    { rule_id: id('incompatibility'), post_kind: 'judicial', verdict: 'refused', ...rule },
  ])
}
