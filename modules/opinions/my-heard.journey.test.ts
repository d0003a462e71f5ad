import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../platform/ids/new-id.ts'
import { JINCHANG, PEOPLE } from '../roster/testing/people-ground.ts'
import type { EnteredAnswer } from './contract-intake.ts'
import type { MyHeardAnswer } from './contract-my-heard.ts'
import { aHeldVisit } from './testing/a-held-visit.ts'
import { type OpinionHouse, opinionHouse, type Who } from './testing/opinion-house.ts'

let house: OpinionHouse
beforeAll(async () => {
  house = await opinionHouse()
})
afterAll(() => house?.close())

const heardBy = async (as: Who) => (await house.ask('GET', '/opinions/my-heard', { as })).json<MyHeardAnswer>().items
const visit = (words: string[], more: Partial<Parameters<typeof aHeldVisit>[1]> = {}) =>
  aHeldVisit(house, { words, communityId: house.communities[0] ?? '', ...more })

test('where one was present, closed and of these four weeks, newest first; with the number of what was raised', async () => {
  await visit(['巷口积水'], { day: '2026-10-22' })
  await visit(['太久以前'], { day: '2026-10-21' })
  await visit(['还没有结束'], { state: 'published' })
  await visit(['别人去的'], { personId: PEOPLE.deputyGu })
  const [lamp = '', noise] = await visit(['路灯不亮', '广场舞太吵'], { day: '2026-11-12' })
  await visit(['到别的街道走访'], { day: '2026-11-13', streetId: JINCHANG })
  const lines = await heardBy('shen')
  expect(lines.map((line) => line.words)).toEqual(['到别的街道走访', '路灯不亮', '广场舞太吵', '巷口积水'])
  expect(lines.map((line) => line.raised)).toEqual([null, null, null, null])
  expect(lines[2]).toMatchObject({ opinionId: noise, heldOn: '2026-11-12', communityId: house.communities[0] })
  const body = { id: newId(), channel: 'counter', theme: 'facilities', words: '路灯不亮', opinionId: lamp }
  const made = (await house.ask('POST', '/opinions/items', { as: 'secretary', body })).json<EnteredAnswer>()
  expect((await heardBy('shen')).map((line) => line.raised)).toEqual([null, made.number, null, null])
  expect((await heardBy('gu')).map((line) => line.words)).toEqual(['别人去的'])
})

test('whoever was at no visit has none, another district sees nothing, and without a sign-in nothing is told', async () => {
  for (const who of ['secretary', 'foreign'] as const) expect(await heardBy(who)).toEqual([])
  expect((await house.ask('GET', '/opinions/my-heard')).statusCode).toBe(401)
})
