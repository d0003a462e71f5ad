import { expect, test } from 'vitest'
import { streetsOfPerson } from './streets-of-person.ts'

const OLD = 320508001
const NEW = 320508002
const DAY = '2026-11-19'
const since = (streetId: number | null, startsOn: string, endsOn: string | null = null) => ({
  streetId,
  startsOn,
  endsOn,
})

test('a street left for another knows the person no longer', () => {
  const mandates = [
    { level: 'district' as const, ...since(NEW, '2022-01-15') },
    { level: 'district' as const, ...since(OLD, '2017-01-15', '2022-01-15') },
  ]
  expect(streetsOfPerson({ mandates, posts: [] }, DAY)).toEqual([NEW])
})

test('an ended mandate without a later one stays with its street; each level counts for itself', () => {
  const mandates = [
    { level: 'district' as const, ...since(OLD, '2017-01-15', '2022-01-15') },
    { level: 'municipal' as const, ...since(NEW, '2022-01-15') },
    { level: 'national' as const, ...since(null, '2023-01-15') },
  ]
  expect(streetsOfPerson({ mandates, posts: [] }, DAY)).toEqual([OLD, NEW])
})

test('a recorder belongs to the street only while in post', () => {
  const posts = [
    { kind: 'recorder', ...since(OLD, '2024-01-01') },
    { kind: 'recorder', ...since(NEW, '2020-01-01', '2021-01-01') },
    { kind: 'district_staff', ...since(null, '2020-01-01') },
  ]
  expect(streetsOfPerson({ mandates: [], posts }, DAY)).toEqual([OLD])
})
