import { afterAll, beforeAll, expect, test } from 'vitest'
import { good, handedOver } from '../../modules/opinions/testing/hand-over.ts'
import { type HandlingHouse, handlingHouse, UNITS } from '../../modules/opinions/testing/handling-house.ts'
import { unitRoutes } from '../../modules/units/index.ts'
import { words as unitWords } from '../../modules/units/words.ts'
import { keepingUnitsInUse } from './keep-unit-in-use.ts'

let house: HandlingHouse
beforeAll(async () => {
  house = await handlingHouse({ routes: keepingUnitsInUse(unitRoutes), words: unitWords })
  house.on('2026-11-19')
})
afterAll(() => house?.close())

const close = (unit: keyof typeof UNITS, who = 'secretary') =>
  house.ask('POST', `/units/${UNITS[unit]}/close`, { as: who, body: { version: 1 } })

test('a unit with items in hand is not closed, and is told how many and what to do; handed on, it is', async () => {
  const first = await handedOver(house, ['property'])
  await handedOver(house)
  const lead = await close('urban')
  expect([lead.statusCode, lead.json().code, lead.json().extra]).toEqual([
    409,
    'opinions.unit-has-open-parts',
    { items: 2 },
  ])
  expect(lead.json().detail).toContain('2 件')
  const beside = await close('property')
  expect([beside.statusCode, beside.json().extra]).toEqual([409, { items: 1 }])
  // Whoever does not keep the unit learns nothing of what it has in hand.
  expect((await close('urban', 'otherSecretary')).json().code).toBe('units.kept-by-street')
  const { partId } = await house.part(first, 'property')
  await good(house.movePart('secretary', partId, 'take-away', { reason: '不再需要' }))
  expect((await close('property')).json()).toEqual({ unitId: UNITS.property, version: 2 })
  expect((await close('urban')).json().extra).toEqual({ items: 2 })
})

test('what was taken back is in nobody’s hands; a unit that had nothing is closed', async () => {
  expect((await close('traffic', 'staff')).statusCode).toBe(200)
  const { rows } = await house.owner.query('select closed_on::text from units.unit where unit_id = $1', [UNITS.traffic])
  expect(rows).toEqual([{ closed_on: '2026-11-19' }])
  const listed = await house.ask('GET', '/opinions/items?open=true', { as: 'secretary' })
  for (const { itemId } of listed.json().items)
    await good(house.move('secretary', itemId, 'withdraw', { reason: '不用了' }))
  expect((await close('urban')).statusCode).toBe(200)
})
