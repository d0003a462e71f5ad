import type { WorkingCalendar } from '../../kernel/calendar.ts'
import { type CivilDate, weekdayOf, yearOf } from '../../kernel/civil-date.ts'
import { type ContactGround, contactDays, type DemoContactDay } from './contact-days.ts'
import type { DemoActivity, DemoPeople, DemoSelfReport, DemoStreet, Standout } from './facts.ts'
import { type ItemGround, inventItems, isTakenUp } from './items/invent.ts'
import type { DemoItem } from './items/language.ts'
import { organisedActivities } from './organised.ts'
import { quantitiesUntil, shareOf, type YearQuantities } from './quantities.ts'
import { selfReports } from './self-reports.ts'
import { withStandouts } from './standouts.ts'
import { weeklyVisits } from './weekly-visits.ts'
import { servingIn } from './who-serves.ts'

export type DemoGround = ContactGround &
  ItemGround & {
    districtStaff: string
    standouts: readonly Standout[]
    /** Communities whose recorders are one-click personas. */
    shownCommunities: readonly string[]
  }

export interface YearOfFacts {
  year: number
  contactDays: DemoContactDay[]
  activities: DemoActivity[]
  selfReports: DemoSelfReport[]
  items: DemoItem[]
}

/** Where nobody asks for holidays. */
const WEEKDAYS: WorkingCalendar = { isWorkingDay: (day) => weekdayOf(day) <= 5, published: () => true }

/** Who runs what: the secretary of each street, the recorder of each community, one desk of the district. */
export function groundOf(
  streets: readonly DemoStreet[],
  people: DemoPeople,
  calendar: WorkingCalendar = WEEKDAYS,
): DemoGround {
  const secretaries = new Map(
    people.tenures.filter((one) => one.seat === 'secretary').map((one) => [one.streetId, one.personId]),
  )
  const recorders = Map.groupBy(
    people.posts.filter((one) => one.kind === 'recorder'),
    (one) => one.communityId,
  )
  const staff = people.posts.filter((one) => one.kind === 'district_staff')
  const serving = servingIn(people)
  const handlers = new Map(people.handlers.map(({ unitId, personId }) => [unitId, personId]))
  const secretaryOf = (streetId: number) => secretaries.get(streetId) as string
  const districtStaff = staff[2]?.personId as string
  return {
    streets,
    serving,
    secretaryOf,
    handsOf: (streetId) => ({
      secretary: secretaryOf(streetId),
      districtStaff,
      handlerOf: (unitId) => handlers.get(unitId) as string,
      calendar,
      serves: (personId, street, on) => serving(street, on).some((one) => one.personId === personId),
    }),
    recorderOf: (communityId, on) =>
      recorders.get(communityId)?.find((one) => one.endsOn === null || one.endsOn > on)?.personId as string,
    districtStaff,
    standouts: people.standouts,
    shownCommunities: people.posts.flatMap((post) =>
      people.personas.some((one) => one.key.startsWith('5-') && one.personId === post.personId)
        ? [post.communityId as string]
        : [],
    ),
  }
}

/** Everything held and registered from 2018 up to a day, year by year; or a share of the latest years. */
export function inventHistory(
  ground: DemoGround,
  until: CivilDate,
  { since, share } = { since: 0, share: 1 },
): YearOfFacts[] {
  const years = quantitiesUntil(yearOf(until)).filter((year) => year.year >= since)
  return years.map((year) => inventYear(ground, shareOf(year, share), until))
}

/** One year of facts; what would lie after `until` has not happened. */
export function inventYear(ground: DemoGround, year: YearQuantities, until: CivilDate): YearOfFacts {
  const contact = contactDays(ground, year.year)
  const all = [...weeklyVisits(ground, year), ...contact.activities, ...organisedActivities(ground, year.year)]
  const activities = all.filter((activity) => activity.heldOn < until && activity.heldOn <= `${year.year}-12-31`)
  const items = inventItems(ground, year, activities, until)
  const submitted = items.filter((item) => item.deputy?.level === 'district' && isTakenUp(item)).length
  return {
    year: year.year,
    contactDays: contact.days.filter((day) => day.heldOn < until),
    activities,
    selfReports: withStandouts(
      selfReports(ground, year, { organised: activities, submitted }, until),
      ground.standouts,
      year.year,
    ),
    items,
  }
}
