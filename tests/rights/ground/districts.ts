import { LEVELS } from '../../../kernel/level.ts'
import { at, canary, DISTRICT, idOf, OTHER_DISTRICT, type PlaceName } from '../places.ts'
import type { Put } from './put.ts'

export const termOf = (districtId: number, level: string): string => idOf(String(districtId), `${level} term`)

/** Two districts, three streets with two communities each, a term of every level. */
export async function layDistricts(put: Put): Promise<void> {
  for (const [districtId, name] of [
    [DISTRICT, '甲区'],
    [OTHER_DISTRICT, '乙区'],
  ] as const) {
    await put(districtId, 'districts.district', [
      { area_code: String(districtId), name, name_en: name === '甲区' ? 'District A' : 'District B', is_demo: false },
    ])
    await put(
      districtId,
      'roster.term',
      LEVELS.map((level) => ({ term_id: termOf(districtId, level), level, number: 3, starts_on: '2017-01-01' })),
    )
  }
  for (const place of ['own', 'street', 'district'] as const) await layStreet(put, place)
}

async function layStreet(put: Put, place: PlaceName): Promise<void> {
  const { districtId, streetId, communityId, secondCommunityId } = at(place)
  const name = canary(place, 'ground')
  await put(districtId, 'districts.street', [{ street_id: streetId, name: `${name}街道`, name_en: name, sort: 1 }])
  await put(
    districtId,
    'districts.community',
    [communityId, secondCommunityId].map((id) => ({
      community_id: id,
      street_id: streetId,
      name: `${name}社区`,
      name_en: name,
    })),
  )
}
