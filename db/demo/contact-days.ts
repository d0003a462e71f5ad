import { type CivilDate, nthWeekdayOfMonth, shanghaiInstant } from '../../kernel/civil-date.ts'
import type { DemoActivity, DemoStreet } from './facts.ts'
import { heldActivity } from './make-activity.ts'
import { FIRST_CONTACT_DAY, PINGJIANG_2023 } from './quantities.ts'
import { type Chance, chance, demoId, evenParts } from './seeded.ts'
import { heardLines, shuffled, type VisitGround } from './weekly-visits.ts'
import { drawKeen, lineOf } from './who-serves.ts'

export interface DemoContactDay {
  id: string
  streetId: number
  heldOn: CivilDate
}
export interface ContactGround extends VisitGround {
  recorderOf: (communityId: string, on: CivilDate) => string
}

/** The second Sundays of a year, from September 2021 on. */
export function contactDates(year: number): CivilDate[] {
  const months = Array.from({ length: 12 }, (_, month) => nthWeekdayOfMonth(year, month + 1, 7, 2))
  return months.filter((day): day is CivilDate => day !== null && day >= FIRST_CONTACT_DAY)
}

/** A year of contact mornings: each street, each community that hosts one, the deputies the street sent there. */
export function contactDays(
  ground: ContactGround,
  year: number,
): { days: DemoContactDay[]; activities: DemoActivity[] } {
  const random = chance(`contact days ${year}`)
  const days: DemoContactDay[] = []
  const activities: DemoActivity[] = []
  for (const street of ground.streets) {
    const hosts = street.communities.filter((community) => community.hasContactDay)
    const dates = contactDates(year)
    const sizes = sessionSizes(street, year, dates.length * hosts.length, random)
    for (const [month, heldOn] of dates.entries()) {
      const day = { id: contactDayId(street.streetId, heldOn), streetId: street.streetId, heldOn }
      days.push(day)
      const wanted = sizes.slice(month * hosts.length, (month + 1) * hosts.length)
      activities.push(...morning(ground, street, day, wanted, random))
    }
  }
  return { days, activities }
}

export function contactDayId(streetId: number, heldOn: CivilDate): string {
  return demoId(`contact day ${streetId} ${heldOn}`, shanghaiInstant(heldOn, '08:00'))
}

/** Municipal, district and consultative deputies at each session: 457 over 276 in Pingjiang 2023, one to three elsewhere. */
function sessionSizes(street: DemoStreet, year: number, sessions: number, random: Chance): number[] {
  if (street.nameEn === 'Pingjiang' && year === 2023)
    return shuffled(evenParts(PINGJIANG_2023.contactAttendances, sessions), random)
  return Array.from({ length: sessions }, () => random.pick([1, 1, 2, 2, 2]))
}

function morning(
  ground: ContactGround,
  street: DemoStreet,
  day: DemoContactDay,
  sizes: readonly number[],
  random: Chance,
): DemoActivity[] {
  const pool = ground.serving(street.streetId, day.heldOn).filter((one) => one.level !== 'provincial')
  const drawn = drawKeen(
    pool,
    sizes.reduce((a, b) => a + b, 0),
    random.next,
  )
  const hosts = street.communities.filter((community) => community.hasContactDay)
  let from = 0
  return hosts.map((community, place) => {
    const came = drawn.slice(from, from + (sizes[place] as number))
    from += sizes[place] as number
    const key = `contact ${community.communityId} ${day.heldOn}`
    return heldActivity({
      key,
      kind: 'contact_day',
      title: `${community.name}社情民意联系日`,
      titleEn: `Contact day in ${community.nameEn}`,
      streetId: street.streetId,
      heldOn: day.heldOn,
      secretary: ground.secretaryOf(street.streetId),
      communityId: community.communityId,
      contactDayId: day.id,
      reportedBy: ground.recorderOf(community.communityId, day.heldOn),
      lines: came.map((one) => lineOf(one, 'present')),
      opinions: heardLines(key, day.heldOn, community.name, community.nameEn, random.pick([0, 0, 1]), random),
    })
  })
}
