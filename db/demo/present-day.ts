import { addDays, type CivilDate, nthWeekdayOfMonth, shanghaiInstant, yearOf } from '../../kernel/civil-date.ts'
import type { DemoContactDay } from './contact-days.ts'
import { contactDayId } from './contact-days.ts'
import type { DemoActivity, DemoSelfReport, DemoStreet } from './facts.ts'
import type { DemoGround, YearOfFacts } from './history.ts'
import { heldActivity } from './make-activity.ts'
import { type Chance, chance } from './seeded.ts'
import { report } from './self-reports.ts'
import { SELF_REGISTERED } from './texts/duties.ts'
import { THEMES } from './texts/opinions.ts'
import { workday } from './weekly-visits.ts'
import { drawKeen, lineOf } from './who-serves.ts'

export interface PresentDay {
  contactDays: DemoContactDay[]
  activities: DemoActivity[]
  selfReports: DemoSelfReport[]
}

/** A contact morning of the last three weeks is still being reported when the demo opens. */
const STILL_OPEN_DAYS = 20

/**
 * Takes the newest days of the history back to where an office finds them: sessions not yet closed, a contact morning half
 * reported, registrations waiting for review; and adds next weeks' plans.
 */
export function presentDay(ground: DemoGround, history: readonly YearOfFacts[], today: CivilDate): PresentDay {
  const random = chance(`the days around ${today}`)
  for (const year of history) reopen(ground, year, today)
  return {
    contactDays: nextContactDays(ground, today),
    activities: [...comingVisits(ground, today, random), ...comingContactSessions(ground, today)],
    selfReports: waitingReports(ground, today, random),
  }
}

/** Visits of the last four days wait for closing; the first street's last contact morning is three communities short. */
function reopen(ground: DemoGround, year: YearOfFacts, today: CivilDate): void {
  const first = ground.streets[0]
  const lastMorning = year.contactDays.filter((day) => day.streetId === first?.streetId).at(-1)
  const stillOpen = lastMorning && lastMorning.heldOn >= addDays(today, -STILL_OPEN_DAYS) ? lastMorning.id : null
  let missing = 4
  for (const activity of year.activities) {
    const recentVisit = activity.kind === 'weekly_visit' && activity.heldOn >= addDays(today, -4)
    const openMorning = activity.contactDayId !== null && activity.contactDayId === stillOpen
    if (!recentVisit && !openMorning) continue
    Object.assign(activity, { state: 'published', closedAt: null, closedBy: null })
    if (recentVisit || missing > 0) {
      if (openMorning) missing -= 1
      Object.assign(activity, { reportedAt: null, reportedBy: null, opinions: [] })
      activity.lines = activity.lines.map((line) => ({ ...line, mark: 'due' }))
    }
  }
}

function ahead(activity: DemoActivity, state: 'planned' | 'published'): DemoActivity {
  return { ...activity, state, closedAt: null, closedBy: null, reportedAt: null, reportedBy: null }
}

function comingVisits(ground: DemoGround, today: CivilDate, random: Chance): DemoActivity[] {
  return ground.streets.flatMap((street, place) =>
    [2, 5, 9, 12, 16].map((days, number) => {
      const heldOn = workday(addDays(today, days + (place % 2)))
      const community = random.pick(street.communities)
      const theme = number % 2 === 0 ? random.pick(THEMES) : null
      const pool = ground.serving(street.streetId, heldOn).filter((one) => one.level === 'district')
      return ahead(
        heldActivity({
          key: `coming ${street.streetId} ${number} ${today}`,
          kind: 'weekly_visit',
          title: theme ? `${community.name}周周行：${theme[0]}` : `${community.name}周周行`,
          titleEn: theme ? `Weekly visit, ${community.nameEn}: ${theme[1]}` : `Weekly visit, ${community.nameEn}`,
          streetId: street.streetId,
          heldOn,
          secretary: ground.secretaryOf(street.streetId),
          communityId: community.communityId,
          place: `${community.name}党群服务中心`,
          theme: theme ? theme[0] : null,
          lines: [...new Set([...(number === 0 ? pool.slice(3, 4) : []), ...drawKeen(pool, 4, random.next)])].map(
            (one) => lineOf(one, 'due'),
          ),
        }),
        number < 3 ? 'published' : 'planned',
      )
    }),
  )
}

function nextSecondSunday(today: CivilDate): CivilDate {
  const month = (day: CivilDate) => Number(day.slice(5, 7))
  const here = nthWeekdayOfMonth(yearOf(today), month(today), 7, 2)
  if (here !== null && here >= today) return here
  const next = addDays(`${today.slice(0, 7)}-28`, 5)
  return nthWeekdayOfMonth(yearOf(next), month(next), 7, 2) as CivilDate
}

function nextContactDays(ground: DemoGround, today: CivilDate): DemoContactDay[] {
  const heldOn = nextSecondSunday(today)
  return ground.streets.map((street) => ({
    id: contactDayId(street.streetId, heldOn),
    streetId: street.streetId,
    heldOn,
  }))
}

function comingContactSessions(ground: DemoGround, today: CivilDate): DemoActivity[] {
  const heldOn = nextSecondSunday(today)
  return ground.streets.flatMap((street) =>
    hostsOf(street).map((community) => comingSession(ground, street, community, heldOn)),
  )
}

function hostsOf(street: DemoStreet): DemoStreet['communities'] {
  return street.communities.filter((community) => community.hasContactDay)
}

function comingSession(
  ground: DemoGround,
  street: DemoStreet,
  community: DemoStreet['communities'][number],
  heldOn: CivilDate,
): DemoActivity {
  const number = hostsOf(street).indexOf(community)
  const pool = ground.serving(street.streetId, heldOn).filter((one) => one.level !== 'provincial')
  const due = [pool[(number * 2) % pool.length], pool[(number * 2 + 1) % pool.length]].filter(
    (one) => one !== undefined,
  )
  return ahead(
    heldActivity({
      key: `contact ${community.communityId} ${heldOn}`,
      kind: 'contact_day',
      title: `${community.name}社情民意联系日`,
      titleEn: `Contact day in ${community.nameEn}`,
      streetId: street.streetId,
      heldOn,
      secretary: ground.secretaryOf(street.streetId),
      communityId: community.communityId,
      contactDayId: contactDayId(street.streetId, heldOn),
      lines: due.map((one) => lineOf(one, 'due')),
    }),
    'published',
  )
}

/** Registrations of the last days: some wait for the street, some for the district, a few were returned. */
function waitingReports(ground: DemoGround, today: CivilDate, random: Chance): DemoSelfReport[] {
  return Array.from({ length: 46 }, (_, number) => {
    const street = ground.streets[number % ground.streets.length] as DemoStreet
    const doneOn = addDays(today, -random.between(1, 9))
    const pool = ground.serving(street.streetId, doneOn).filter((one) => one.level === 'district')
    const whole = report(
      ground,
      `waiting ${today} ${number}`,
      random.pick(pool),
      doneOn,
      random.pick(SELF_REGISTERED),
      random,
    )
    const submittedAt =
      whole.submittedAt < shanghaiInstant(today, '08:00')
        ? whole.submittedAt
        : shanghaiInstant(addDays(today, -1), '20:15')
    const passed = number % 3 === 1
    return {
      ...whole,
      submittedAt,
      state: passed ? 'street_reviewed' : 'submitted',
      streetReviewedAt: passed ? shanghaiInstant(addDays(today, -1), '21:00') : null,
      streetReviewedBy: passed ? whole.streetReviewedBy : null,
      confirmedAt: null,
      confirmedBy: null,
    }
  })
}
