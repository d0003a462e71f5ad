import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEMO_DISTRICT } from '../../db/demo/load.ts'
import { newId } from '../../platform/ids/new-id.ts'
import type { Signed } from './desk-house.ts'
import { axe, overflows, settled, shoot } from './harness.ts'
import { enlarge, type PhoneHouse, phoneHouse, sound } from './phone-house.ts'
import { type Laid, layVote } from './vote-of-demo.ts'

let house: PhoneHouse
let staff: Signed
let laid: Laid
const courseId = newId()

beforeAll(async () => {
  house = await phoneHouse()
  staff = await house.signIn('2-district-staff')
  laid = await layVote(house.db)
  const called = await staff.send('POST', `/api/v1/dossiers/${laid.dossierId}/courses`, {
    ...{ id: courseId, title: '兼职副主任任职培训', titleEn: 'Training of part-time deputy directors' },
    ...{ heldOn: laid.comingDay, fromTime: '09:00', place: '区委党校二楼报告厅', teacher: '区人大代表工委' },
    ...{ words: '请带笔记本。', documentIds: [] },
  })
  expect(called.status).toBe(201)
}, 400_000)

afterAll(() => house?.close())

const placeOf = async (personId: string) => {
  const { rows } = await sql<{ signed: boolean; presence: string | null }>`
    select signed_at is not null as signed, presence from appointments.course_place
    where district_id = ${DEMO_DISTRICT} and course_id = ${courseId} and person_id = ${personId}`.execute(house.db)
  return rows[0]
}

describe('a deputy who was appointed', () => {
  test('finds the course on the first page and signs with one press', async () => {
    const [first] = laid.people
    const context = await house.phone({ personId: first?.personId ?? '' })
    const { page, faults } = await house.openOn(context, '/')
    const row = page.getByRole('link', { name: /兼职副主任任职培训/ })
    await row.getByText('请签收').waitFor()
    await sound(page)
    await shoot(page, 'phone-training-news')
    await row.click()
    await page.getByText('区委党校二楼报告厅').waitFor()
    await sound(page)
    await shoot(page, 'phone-training-course')
    await page.getByRole('button', { name: '签收，我参加' }).click()
    await page.getByText(/您于.*签收/).waitFor()
    expect(await page.getByRole('button', { name: '签收，我参加' }).count()).toBe(0)
    expect(await placeOf(first?.personId ?? '')).toEqual({ signed: true, presence: null })
    await page.getByRole('button', { name: '返回' }).click()
    await page
      .getByRole('link', { name: /兼职副主任任职培训/ })
      .getByText('已签收')
      .waitFor()
    expect(faults).toEqual([])
    await context.close()
  })

  test('reads it in English and in the largest text, whoever is longest in name', async () => {
    const [, second] = laid.people
    const context = await house.phone({ personId: second?.personId ?? '' }, { language: 'en' })
    const { page } = await house.openOn(context, `/courses/${courseId}`, { language: 'en' })
    await page.getByRole('button', { name: 'Sign: I will come' }).waitFor()
    await sound(page)
    await shoot(page, 'phone-training-course-en')
    for (const elder of [1, 2] as const) {
      await enlarge(page, elder)
      await settled(page)
      expect(await axe(page)).toEqual([])
      expect(await overflows(page)).toBe(false)
      await shoot(page, `phone-training-course-elder-${elder}`)
    }
    await context.close()
  })

  test('is told what the roll said; and one who is called to nothing sees nothing of it', async () => {
    const [first, second] = laid.people
    await sql`update appointments.course set held_on = ${laid.pastDay}::date where district_id = ${DEMO_DISTRICT} and course_id = ${courseId}`.execute(
      house.db,
    )
    const marks = [{ matterId: second?.matterId, presence: 'leave', words: '出差' }]
    const held = await staff.send('POST', `/api/v1/courses/${courseId}/hold`, { version: 1, places: marks })
    expect(held.status).toBe(200)
    const context = await house.phone({ personId: first?.personId ?? '' })
    const { page } = await house.openOn(context, `/courses/${courseId}`)
    await page.getByText('点名：到').waitFor()
    await sound(page)
    await shoot(page, 'phone-training-held')
    await context.close()
    const other = await house.phone('6-deputy')
    const { page: theirs } = await house.openOn(other, `/courses/${courseId}`)
    await settled(theirs)
    expect(await theirs.getByText('兼职副主任任职培训').count()).toBe(0)
    await other.close()
  })
})
