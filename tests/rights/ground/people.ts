import { at, canary, type PlaceName } from '../places.ts'
import { termOf } from './districts.ts'
import type { Put } from './put.ts'

/** The hash of a password nobody knows. */
const SECRET = `argon2id$19456$2$1$${'A'.repeat(22)}$${'B'.repeat(43)}`

/**
 * The people of a place: deputies, a recorder of the second community, two who hold or held seats (in the own street the actors hold the
 * others), and an account.
 */
export async function layPeople(put: Put, place: PlaceName): Promise<void> {
  const { districtId, secondCommunityId, id } = at(place)
  const word = (of: 'deputy' | 'officer' | 'recorder') => canary(place, of)
  const person = (thing: string, name: string) => ({
    ...{ person_id: id(thing), name, pinyin: name.toLowerCase(), initials: name.toLowerCase() },
    ...{ phone: canary(place, 'phone'), birth_year: Number(canary(place, 'birth')), employer: '某单位' },
  })
  await put(districtId, 'roster.person', [
    person('deputy', word('deputy')),
    person('municipal', `${word('deputy')}乙`),
    person('moved', `${word('deputy')}迁`),
    person('officer', word('officer')),
    person('formerOfficer', `${word('officer')}旧`),
    person('recorder', word('recorder')),
  ])
  const post = { post_id: id('post'), person_id: id('recorder'), kind: 'recorder', community_id: secondCommunityId }
  await put(districtId, 'roster.post', [{ ...post, starts_on: '2022-01-01' }])
  await put(districtId, 'access.account', [
    {
      ...{ account_id: id('account'), person_id: id('officer'), kind: 'password', created_at: '2022-01-01T00:00:00Z' },
      ...{ login_name: canary(place, 'login'), secret_hash: SECRET },
    },
  ])
  await layMandates(put, place)
  await laySeats(put, place)
}

/** Mandates of today, one of the last term in another street, and a suspension that is over. */
async function layMandates(put: Put, place: PlaceName): Promise<void> {
  const { districtId, streetId, id } = at(place)
  const mandate = (thing: string, level: string) => ({
    ...{ mandate_id: id(`${thing} mandate`), person_id: id(thing), level, term_id: termOf(districtId, level) },
    ...{ street_id: streetId, starts_on: '2022-01-15' },
  })
  const today = [mandate('deputy', 'district'), mandate('moved', 'district'), mandate('municipal', 'municipal')]
  await put(districtId, 'roster.mandate', today)
  // In the last term a deputy of the own street (of the same street, in another district).
  const former = place === 'district' ? streetId : at('own').streetId
  const last = { starts_on: '2017-01-15', ends_on: '2022-01-15', end_reason: 'term_ended', street_id: former }
  await put(districtId, 'roster.mandate', [
    { ...mandate('moved', 'district'), ...last, mandate_id: id('moved former mandate') },
  ])
  const delegation = { delegation_id: id('delegation'), term_id: termOf(districtId, 'district'), street_id: streetId }
  await put(districtId, 'roster.delegation', [{ ...delegation, name: '代表团' }])
  const over = { starts_on: '2023-02-01', ends_on: '2023-03-01', reason: canary(place, 'suspension') }
  await put(districtId, 'roster.suspension', [
    { suspension_id: id('suspension'), mandate_id: id('municipal mandate'), ...over },
  ])
}

/** A seat held today, and one left with a reason. */
async function laySeats(put: Put, place: PlaceName): Promise<void> {
  const { districtId, streetId, id } = at(place)
  const seat = (thing: string, seat_no: number, person: string) => ({
    ...{ tenure_id: id(thing), street_id: streetId, seat: 'member', seat_no, full_time: false, person_id: id(person) },
    starts_on: '2022-02-01',
  })
  await put(districtId, 'committees.tenure', [seat('tenure', 6, 'officer')])
  await put(districtId, 'committees.tenure', [
    { ...seat('formerTenure', 7, 'formerOfficer'), ends_on: '2024-01-01', end_reason: canary(place, 'past') },
  ])
}
