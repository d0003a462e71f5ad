import { COMMITTEE, DEPUTIES, levelOf, mandateOf, personOf, SIGNED_IN, type SignedInName } from '../actors.ts'
import { at, DISTRICT, idOf } from '../places.ts'
import { termOf } from './districts.ts'
import type { Put } from './put.ts'

const SEATS: Record<(typeof COMMITTEE)[number], string> = {
  director: 'director',
  deputy_director: 'part_time_deputy_director',
  secretary: 'secretary',
  member: 'member',
}

/** Those who ask: one person for each role, all of the own street. Their names carry no canary, for they see themselves. */
export async function layActors(put: Put): Promise<void> {
  const own = at('own')
  await put(
    DISTRICT,
    'roster.person',
    SIGNED_IN.map((actor) => ({ person_id: personOf(actor), name: `演员${actor}`, pinyin: `yanyuan ${actor}` })),
  )
  const post = (actor: SignedInName, kind: string, community: string | null) => ({
    ...{ post_id: idOf('actor', `${actor} post`), person_id: personOf(actor), kind, community_id: community },
    starts_on: '2022-01-01',
  })
  await put(DISTRICT, 'roster.post', [
    post('staff', 'district_staff', null),
    post('admin', 'system_admin', null),
    post('recorder', 'recorder', own.communityId),
  ])
  await put(
    DISTRICT,
    'committees.tenure',
    COMMITTEE.map((actor) => ({
      ...{ tenure_id: idOf('actor', `${actor} tenure`), street_id: own.streetId, seat: SEATS[actor], seat_no: 1 },
      ...{ full_time: actor === 'director', person_id: personOf(actor), starts_on: '2022-02-01' },
    })),
  )
  await put(
    DISTRICT,
    'roster.mandate',
    DEPUTIES.map((actor) => ({
      ...{ mandate_id: mandateOf(actor), person_id: personOf(actor), level: levelOf(actor) },
      ...{ term_id: termOf(DISTRICT, levelOf(actor)), street_id: own.streetId, starts_on: '2022-01-15' },
    })),
  )
}

/** All deputies who ask came to one visit of their street. */
export async function layAttendance(put: Put): Promise<void> {
  await put(
    DISTRICT,
    'activities.attendance',
    DEPUTIES.map((actor) => ({
      ...{ activity_id: at('own').id('attended'), person_id: personOf(actor), mandate_id: mandateOf(actor) },
      ...{ level: levelOf(actor), role: 'participant', mark: 'present' },
    })),
  )
}
