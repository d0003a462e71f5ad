import { expect, test } from 'vitest'
import { placesToEnter } from './places-to-enter.ts'

const street = (streetId: number, ...communities: string[]) => ({
  streetId,
  name: '',
  nameEn: '',
  communities: communities.map((communityId) => ({ communityId, name: '', nameEn: '' })),
})
const streets = [street(1, 'a', 'b'), street(2, 'c')]
const grant = (role: string, streetId: number | null, communityId: string | null = null) => ({
  role,
  streetId,
  communityId,
})
const said = (...roles: ReturnType<typeof grant>[]) =>
  placesToEnter(streets, roles).map((one) => [one.streetId, one.communities.map((place) => place.communityId).join()])

test('a recorder enters in the own community, a street’s staff in all of the street, the district everywhere', () => {
  expect(said(grant('recorder', 1, 'b'))).toEqual([[1, 'b']])
  expect(said(grant('street_secretary', 1))).toEqual([[1, 'a,b']])
  expect(said(grant('district_staff', null))).toEqual([
    [1, 'a,b'],
    [2, 'c'],
  ])
})

test('a deputy who is a recorder as well does not enter for residents of other communities', () => {
  expect(said(grant('recorder', 2, 'c'), grant('deputy', 1))).toEqual([[2, 'c']])
  expect(said(grant('deputy', 1))).toEqual([])
})
