import { afterAll, beforeAll, expect, test } from 'vitest'
import { DISTRICT } from '../../roster/testing/people-ground.ts'
import { type HandlingHouse, handlingHouse } from '../testing/handling-house.ts'
import { closeUnanswered } from './close-unanswered.ts'

let house: HandlingHouse
beforeAll(async () => {
  house = await handlingHouse()
})
afterAll(() => house?.close())

const RATED = { handling: 'satisfied', result: 'satisfied' }
const PROMISE = { words: '年内完成', dueOn: '2026-12-31' }

async function told(answer: object = { class: 'solved', words: '已办好' }): Promise<string> {
  const id = await house.item()
  await house.move('secretary', id, 'answer', answer)
  await house.move('shen', id, 'confirm')
  const last = await house.move('secretary', id, 'tell', { words: '办好了', how: 'phone' })
  expect(last.statusCode).toBe(200)
  return id
}
const night = (day: string) =>
  closeUnanswered(house.base.database.district(DISTRICT), {
    districtId: DISTRICT,
    now: new Date(`${day}T02:50:00+08:00`),
  })
const stateOf = async (id: string) => (await house.seen('staff', id)).state

test('the night closes what may be closed and nothing else, says that nobody answered, and closes nothing twice', async () => {
  house.on('2026-11-02')
  const silent = await told()
  const rated = await told()
  await house.move('shen', rated, 'rating', RATED)
  const promised = await told({ class: 'being_solved', words: '正在办', promise: PROMISE })
  house.on('2026-11-10')
  const later = await told()
  const open = await house.item()
  // Fifteen calendar days from being told: the seventeenth is the last one.
  expect(await night('2026-11-17')).toBe(0)
  house.on('2026-11-18')
  const mayBeClosed = await Promise.all(
    [silent, rated, promised, later, open].map(async (id) => (await house.seen('staff', id)).can.close.can),
  )
  expect(mayBeClosed).toEqual([true, true, false, false, false])
  expect(await night('2026-11-18')).toBe(2)
  expect(await night('2026-11-18')).toBe(0)
  expect(await Promise.all([silent, rated, promised, later, open].map(stateOf))).toEqual([
    ...['closed', 'closed', 'resident_notified', 'resident_notified', 'new'],
  ])
  const item = await house.seen('shen', silent)
  expect(item.ratings).toEqual([])
  expect(item.steps.at(-1)).toMatchObject({ event: 'close', by: null, detail: { noAnswer: true } })
  expect(item.clocks.find(({ step }) => step === 'rate')).toMatchObject({ outcome: 'missed', stoppedOn: '2026-11-18' })
  expect((await house.seen('shen', rated)).steps.at(-1)?.detail).toEqual({ byItself: true })
})
