import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../modules/access/language.ts'
import { calendarFile, loadCalendar } from '../../modules/districts/index.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { type Deputy, type SpineGround, spineGround } from './testing/spine-ground.ts'
import { type StoryHouse, storyHouse } from './testing/story-house.ts'

/** Holidays are announced up to this year; the time to object reaches from here into the next. */
const DAY = '2026-12-28'
let ground: SpineGround
let house: StoryHouse
let lin: Deputy
const actors = new Map<string, Actor>()

beforeAll(async () => {
  ground = await spineGround()
  const { years } = await calendarFile()
  const upTo2026 = years.map((year) => ({ ...year, published: year.year <= 2026 }))
  await loadCalendar(ground.test.ownerUrl, { years: upTo2026 })
  lin = await ground.person('林小满')
  actors.set('secretary', ground.secretary).set('lin', ground.deputyActor(lin))
  house = await storyHouse(ground, actors, new Date(`${DAY}T02:00:00Z`))
})
afterAll(async () => {
  await house?.close()
  await ground?.drop()
})

const ask = async (...asked: Parameters<StoryHouse['call']>) => (await house.call(...asked)).body
async function closed(on: string) {
  const activityId = await ground.activity({ on, present: [lin] })
  const answer = await ask('secretary', 'POST', `/activities/${activityId}/close`, { version: 1 })
  const { items } = await ask('secretary', 'GET', `/duty/activities/${activityId}/records`)
  return { answer, record: items[0] }
}

test('a deadline counted in a year without announced holidays says so wherever it is shown; one counted before does not', async () => {
  house.setClock(new Date('2026-12-01T02:00:00Z'))
  const early = await closed('2026-11-30')
  expect(early.answer.untilProvisional).toBe(false)
  expect(early.record.untilProvisional).toBe(false)

  house.setClock(new Date(`${DAY}T02:00:00Z`))
  const { answer, record } = await closed('2026-12-27')
  expect([answer.objectionUntil > '2027-01-01', answer.untilProvisional, record.untilProvisional]).toEqual([
    true,
    true,
    true,
  ])
  const ofMine = await ask('lin', 'GET', `/duty/records/${record.recordId}`)
  expect(ofMine).toMatchObject({ objectionUntil: answer.objectionUntil, untilProvisional: true })
  const { items: news } = await ask('lin', 'GET', '/my/duty-news')
  expect(news).toContainEqual(expect.objectContaining({ until: answer.objectionUntil, untilProvisional: true }))

  const objected = await ask('lin', 'POST', '/duty/objections', {
    id: newId(),
    recordId: record.recordId,
    words: '没有去',
  })
  expect(objected).toMatchObject({ provisional: true })
  const { items } = await ask('secretary', 'GET', '/duty/objections')
  expect(items).toMatchObject([{ dueOn: objected.dueOn, dueProvisional: true }])

  // The day has come to pass: nothing moves any more.
  house.setClock(new Date('2027-03-01T02:00:00Z'))
  const late = await ask('lin', 'GET', `/duty/records/${record.recordId}`)
  expect(late.untilProvisional).toBe(false)
})
