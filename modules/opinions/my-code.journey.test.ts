import { afterAll, beforeAll, expect, test } from 'vitest'
import { DISTRICT, PEOPLE } from '../roster/testing/people-ground.ts'
import type { MyCodeAnswer } from './contract-my-code.ts'
import { aCode, aMatter, type OpinionHouse, opinionHouse, type Who } from './testing/opinion-house.ts'

let house: OpinionHouse
beforeAll(async () => {
  house = await opinionHouse()
})
afterAll(() => house?.close())

const codesOf = async (as: Who) => (await house.ask('GET', '/opinions/my-code', { as })).json<MyCodeAnswer>().items

test('a deputy holds out the own code, with what came through it; nobody else’s, and none that is out of use', async () => {
  const own = await aCode(house, { kind: 'deputy', personId: PEOPLE.deputyShen })
  await aCode(house, { kind: 'deputy', personId: PEOPLE.deputyGu })
  await aCode(house, { kind: 'street' })
  expect((await house.ask('POST', `/open/codes/${own}/items`, { body: aMatter() })).statusCode).toBe(201)
  const [code, ...others] = await codesOf('shen')
  expect(others).toEqual([])
  expect(code).toMatchObject({ token: own, kind: 'deputy', revoked: false, items: 1 })
  expect(code?.address).toMatch(new RegExp(`/r/${DISTRICT}-[A-Za-z0-9]+$`))
  expect(code?.lines.some((line) => line.what === 'who')).toBe(true)
  const revoked = await house.ask('POST', `/opinions/codes/${code?.codeId}/revoke`, { as: 'secretary' })
  expect(revoked.statusCode).toBe(200)
  expect(await codesOf('shen')).toEqual([])
  expect(await codesOf('gu')).toHaveLength(1)
})

test('whoever is no deputy has none, and without a sign-in nothing is told', async () => {
  expect(await codesOf('secretary')).toEqual([])
  expect(await codesOf('foreign')).toEqual([])
  expect((await house.ask('GET', '/opinions/my-code')).statusCode).toBe(401)
})
