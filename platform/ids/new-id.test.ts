import { afterEach, expect, test } from 'vitest'
import { firstIdOf, makeIdsAt, newId } from './new-id.ts'

afterEach(() => makeIdsAt(null))

const msecsOf = (id: string) => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)

test('an id made later sorts later', () => {
  const ids = Array.from({ length: 100 }, newId)
  expect([...ids].sort()).toEqual(ids)
  expect(Math.abs(msecsOf(ids[0] as string) - Date.now())).toBeLessThan(60_000)
})

test('ids of a rebuilt past lie at its moments, in the order made, even at one moment', () => {
  let at = new Date('2023-05-10T02:00:00Z')
  makeIdsAt(() => at)
  const first = Array.from({ length: 50 }, newId)
  expect([...first].sort()).toEqual(first)
  expect(msecsOf(first[0] as string)).toBe(at.getTime())
  at = new Date('2021-01-01T00:00:00Z')
  expect(newId() < (first[0] as string)).toBe(true)
  makeIdsAt(null)
  expect(newId() > (first[49] as string)).toBe(true)
})

test('ids of before and after a moment lie on both sides of its first id', async () => {
  const before = newId()
  await new Promise((resolve) => setTimeout(resolve, 2))
  const bound = firstIdOf(new Date())
  const after = newId()
  expect([before < bound, after > bound]).toEqual([true, true])
})
