import { expect, test } from 'vitest'
import { type Filter, filtersOfQueue, QUEUES, queryOf, queueOf, sortOf } from './ledger-query.ts'

const reading = (address: string) => {
  const search = new URLSearchParams(address)
  return (name: Filter) => search.get(name)
}

test.each(QUEUES)('the address of %s shows %s', (queue) => {
  const address = new URLSearchParams(filtersOfQueue(queue)).toString()
  expect(queueOf(reading(address))).toBe(queue)
})

test('the bare address asks for what is open, what is due first on top', () => {
  expect(queryOf(reading(''))).toMatchObject({ open: true, sort: 'due' })
})

test('a condition of its own is not narrowed to what is open', () => {
  expect(queryOf(reading('state=closed'))).toMatchObject({ open: null, state: 'closed', sort: 'raised' })
  expect(queryOf(reading('open=false'))).toMatchObject({ open: null, sort: 'raised' })
  expect(queryOf(reading('theme=parking&open=true'))).toMatchObject({ open: true, theme: 'parking', sort: 'due' })
})

test('two conditions are no queue any more', () => {
  expect(queueOf(reading('waits=tell&theme=parking'))).toBeNull()
  expect(queueOf(reading('waits=nonsense'))).toBeNull()
})

test('the order of an address stands, and an unknown one does not', () => {
  expect(sortOf(reading('sort=raised&waits=tell'))).toBe('raised')
  expect(sortOf(reading('sort=backwards&waits=tell'))).toBe('due')
})
