import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { addDays, type CivilDate, daysBetween, shanghaiInstant, yearOf } from '../../kernel/civil-date.ts'
import type { DemoPeople, DemoStreet } from './facts.ts'
import { groundOf, inventHistory } from './history.ts'
import { demoStreets } from './open-ground.ts'
import { inventPeople } from './people.ts'
import { presentDay } from './present-day.ts'
import { FIRST_TODAY } from './quantities.ts'

/** The demo as invented for a day, a tenth of its last two years. */
function demoOn(streets: DemoStreet[], today: CivilDate) {
  const people = inventPeople(streets, today)
  const ground = groundOf(streets, people)
  const history = inventHistory(ground, today, { since: yearOf(today) - 1, share: 0.1 })
  const present = presentDay(ground, history, today)
  const years = [...history, present]
  return {
    today,
    people,
    ground,
    activities: years.flatMap((year) => year.activities),
    contactDays: years.flatMap((year) => year.contactDays),
    selfReports: years.flatMap((year) => year.selfReports),
  }
}

/** Turns of month and year, a holiday in a year without a calendar, a leap day, a contact day. */
const TURNS = ['2024-07-01', '2026-12-31', '2027-01-01', '2027-01-10', '2027-02-06', '2028-02-29']
const anyDay = fc
  .integer({ min: 0, max: daysBetween(FIRST_TODAY, '2030-12-31') })
  .map((days) => addDays(FIRST_TODAY, days))

let demos: ReturnType<typeof demoOn>[]
beforeAll(async () => {
  const streets = await demoStreets()
  demos = [...TURNS, ...fc.sample(anyDay, 6)].map((day) => demoOn(streets, day))
}, 60_000)

describe('on whatever day the demo opens', () => {
  test('each recorder whom visitors play has a session to report', () => {
    for (const { ground, activities, today } of demos) {
      expect(ground.shownCommunities).toHaveLength(2)
      for (const communityId of ground.shownCommunities) {
        const waiting = activities.filter(
          (one) =>
            one.communityId === communityId &&
            one.state === 'published' &&
            one.heldOn <= today &&
            one.reportedAt === null,
        )
        expect(waiting.length).toBeGreaterThan(0)
        expect(waiting.every((one) => one.lines.length > 0)).toBe(true)
      }
    }
  })

  test('nothing that is to come has happened, and nothing was entered in the future', () => {
    for (const { activities, selfReports, today } of demos) {
      const opens = shanghaiInstant(today, '00:00')
      const happened = [
        ...activities.flatMap((one) => [one.createdAt, one.reportedAt, one.closedAt]),
        ...selfReports.flatMap((one) => [one.submittedAt, one.streetReviewedAt, one.confirmedAt]),
      ]
      expect(happened.filter((at) => at !== null && at >= opens)).toEqual([])
      expect(activities.filter((one) => one.heldOn >= today && one.state === 'closed')).toEqual([])
      expect(activities.filter((one) => one.heldOn >= today && one.state === 'published').length).toBeGreaterThan(150)
    }
  })

  test('who is on a list served on that day, in no suspension', () => {
    for (const { people, activities } of demos) {
      const mandates = new Map(people.mandates.map((one) => [one.id, one]))
      const wrong = activities.flatMap(({ heldOn, lines }) =>
        lines.filter(({ mandateId, personId }) => {
          const mandate = mandates.get(mandateId)
          const covers = ({ startsOn, endsOn }: { startsOn: CivilDate; endsOn: CivilDate | null }) =>
            startsOn <= heldOn && (endsOn === null || endsOn > heldOn)
          const suspended = people.suspensions.some((one) => one.mandateId === mandateId && covers(one))
          return mandate?.personId !== personId || !covers(mandate) || suspended
        }),
      )
      expect(wrong).toEqual([])
    }
  })

  test('every id and every place on a contact-day sheet is used once', () => {
    for (const { activities, contactDays, selfReports } of demos) {
      const ids = [...activities, ...contactDays, ...selfReports].map((one) => one.id)
      expect(new Set(ids).size).toBe(ids.length)
      const places = activities.flatMap((one) => (one.contactDayId ? [`${one.contactDayId} ${one.communityId}`] : []))
      expect(new Set(places).size).toBe(places.length)
    }
  })

  test('the next contact morning is planned in every street; this month’s is open until it is complete, older ones are closed', () => {
    for (const { activities, contactDays, today } of demos) {
      expect(contactDays.filter((day) => day.heldOn >= today)).toHaveLength(8)
      const open = activities.filter((one) => one.contactDayId && one.heldOn < today && one.state === 'published')
      expect(open.every((one) => one.heldOn.slice(0, 7) === today.slice(0, 7))).toBe(true)
      const missing = open.filter((one) => one.reportedAt === null)
      expect(missing).toHaveLength(open.length === 0 ? 0 : 4)
    }
  })

  test('mandates and seats follow one another without a gap in reason or an overlap in person', () => {
    for (const { people, today } of demos) {
      for (const one of people.mandates) {
        expect([one.endsOn === null, one.endReason === null]).toEqual([one.endsOn === null, one.endsOn === null])
        expect(one.startsOn < today && (one.endsOn ?? today) <= today).toBe(true)
      }
      const now = people.mandates.filter((one) => one.level === 'district' && one.endsOn === null)
      expect(new Set(now.map((one: DemoPeople['mandates'][number]) => one.personId)).size).toBe(now.length)
    }
  })
})
