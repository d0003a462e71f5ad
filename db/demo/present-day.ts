import { addDays, type CivilDate, nthWeekdayOfMonth, shanghaiInstant, yearOf } from '../../kernel/civil-date.ts'
import { contactDayId, type DemoContactDay } from './contact-days.ts'
import type { DemoActivity, DemoSelfReport, DemoStreet } from './facts.ts'
import type { DemoGround, YearOfFacts } from './history.ts'
import { type ActivityPlan, heldActivity } from './make-activity.ts'
import { cancel, reopen } from './reopen.ts'
import { type Chance, chance } from './seeded.ts'
import { report } from './self-reports.ts'
import { ORGANISED, SELF_REGISTERED } from './texts/duties.ts'
import { THEMES } from './texts/opinions.ts'
import { workday } from './weekly-visits.ts'
import { drawKeen, lineOf, type Serving } from './who-serves.ts'

export interface PresentDay {
  contactDays: DemoContactDay[]
  activities: DemoActivity[]
  selfReports: DemoSelfReport[]
}

/** Reopens the newest days and adds today's sessions, the next weeks' plans and the registrations that wait for review. */
export function presentDay(ground: DemoGround, history: readonly YearOfFacts[], today: CivilDate): PresentDay {
  const random = chance(`the days around ${today}`)
  for (const year of history) reopen(ground, year, today)
  const ahead = new Ahead(ground, today, random)
  return {
    contactDays: ahead.contactDays(),
    activities: [...ahead.sessionsToday(), ...ahead.visits(), ...ahead.meetings(), ...ahead.contactSessions()],
    selfReports: waitingReports(ground, today, random),
  }
}

/** What is on from today. */
class Ahead {
  private readonly ground: DemoGround
  private readonly today: CivilDate
  private readonly random: Chance

  constructor(ground: DemoGround, today: CivilDate, random: Chance) {
    this.ground = ground
    this.today = today
    this.random = random
  }

  /** A visit this afternoon in each community whose recorder visitors play: there is always one report to make. */
  sessionsToday(): DemoActivity[] {
    return this.ground.streets.flatMap((street) =>
      street.communities
        .filter((community) => this.ground.shownCommunities.includes(community.communityId))
        .map((community, number) =>
          this.visit(street, community, { number: 100 + number, heldOn: this.today, hour: '08:30', until: '10:30' }),
        ),
    )
  }

  /** Next weeks' visits of each street, the nearer ones published; one is called off. */
  visits(): DemoActivity[] {
    return this.ground.streets.flatMap((street, place) =>
      [2, 5, 9, 12, 16].map((days, number) => {
        const heldOn = workday(addDays(this.today, days + (place % 2)))
        const community = this.random.pick(street.communities)
        const visit = this.visit(street, community, { number, heldOn })
        if (number >= 3) visit.state = 'planned'
        if (number === 2 && place === 1)
          cancel(visit, '社区当天停电检修，改到下周。(The power is off for repairs; moved to the week after.)')
        return visit
      }),
    )
  }

  /** One meeting a street in the next fortnight: training, lecture, inspection, study, forum, group activity by turns. */
  meetings(): DemoActivity[] {
    return this.ground.streets.map((street, place) => {
      const text = ORGANISED[place % ORGANISED.length] as (typeof ORGANISED)[number]
      const heldOn = workday(addDays(this.today, 4 + place))
      const made = this.made(street, {
        key: `coming meeting ${street.streetId} ${this.today}`,
        kind: text.kind,
        title: text.title,
        titleEn: text.titleEn,
        heldOn,
        halfDays: text.halfDays,
        hour: '14:00',
        until: '16:30',
        place: `${street.name}人大代表之家`,
        fields: text.kind === 'training' ? { training: 'duty' } : {},
        lines: this.drawn(street, heldOn, 8),
      })
      if (place % 3 === 2) made.state = 'planned'
      return made
    })
  }

  contactDays(): DemoContactDay[] {
    const heldOn = nextSecondSunday(this.today)
    return this.ground.streets.map(({ streetId }) => ({ id: contactDayId(streetId, heldOn), streetId, heldOn }))
  }

  contactSessions(): DemoActivity[] {
    const heldOn = nextSecondSunday(this.today)
    return this.ground.streets.flatMap((street) => {
      const hosts = street.communities.filter((community) => community.hasContactDay)
      const pool = this.ground.serving(street.streetId, heldOn).filter((one) => one.level !== 'provincial')
      return hosts.map((community, number) => {
        const due = [number * 2, number * 2 + 1].map((at) => pool[at % pool.length] as Serving)
        return this.made(street, {
          key: `contact ${community.communityId} ${heldOn}`,
          kind: 'contact_day',
          title: `${community.name}社情民意联系日`,
          titleEn: `Contact day in ${community.nameEn}`,
          heldOn,
          communityId: community.communityId,
          contactDayId: contactDayId(street.streetId, heldOn),
          lines: [...new Set(due)].map((one) => lineOf(one, 'due')),
        })
      })
    })
  }

  private visit(
    street: DemoStreet,
    community: DemoStreet['communities'][number],
    when: { number: number; heldOn: CivilDate; hour?: string; until?: string },
  ): DemoActivity {
    const { number, ...hours } = when
    const theme = number % 2 === 0 ? this.random.pick(THEMES) : null
    return this.made(street, {
      ...hours,
      key: `coming ${street.streetId} ${community.communityId} ${number} ${this.today}`,
      kind: 'weekly_visit',
      title: theme ? `${community.name}周周行：${theme[0]}` : `${community.name}周周行`,
      titleEn: theme ? `Weekly visit, ${community.nameEn}: ${theme[1]}` : `Weekly visit, ${community.nameEn}`,
      communityId: community.communityId,
      place: `${community.name}党群服务中心`,
      theme: theme ? theme[0] : null,
      lines: this.drawn(street, when.heldOn, 4, number === 0),
    })
  }

  /** District deputies of the street who are due; the fourth of the list is whom visitors play. */
  private drawn(street: DemoStreet, on: CivilDate, count: number, withShown = false): DemoActivity['lines'] {
    const pool = this.ground.serving(street.streetId, on).filter((one) => one.level === 'district')
    const drawn = drawKeen(pool, count, this.random.next)
    return [...new Set([...(withShown ? pool.slice(3, 4) : []), ...drawn])].map((one) => lineOf(one, 'due'))
  }

  /** Published, and entered some days before, never later than yesterday. */
  private made(street: DemoStreet, plan: Omit<ActivityPlan, 'streetId' | 'secretary'>): DemoActivity {
    const { streetId } = street
    const held = heldActivity({ ...plan, streetId, secretary: this.ground.secretaryOf(streetId) })
    const yesterday = shanghaiInstant(addDays(this.today, -1), '10:00')
    return {
      ...held,
      state: 'published',
      createdAt: earlier(held.createdAt, yesterday),
      closedAt: null,
      closedBy: null,
    }
  }
}

function earlier(one: Date, other: Date): Date {
  return new Date(Math.min(one.getTime(), other.getTime()))
}

/** This month's second Sunday if it is still to come, today included, else next month's. */
function nextSecondSunday(today: CivilDate): CivilDate {
  const secondSunday = (day: CivilDate) => nthWeekdayOfMonth(yearOf(day), Number(day.slice(5, 7)), 7, 2) as CivilDate
  const here = secondSunday(today)
  return here >= today ? here : secondSunday(addDays(`${today.slice(0, 7)}-28`, 5))
}

/** Registrations of the last days: some wait for the street, some for the district. */
function waitingReports(ground: DemoGround, today: CivilDate, random: Chance): DemoSelfReport[] {
  return Array.from({ length: 46 }, (_, number) => {
    const street = ground.streets[number % ground.streets.length] as DemoStreet
    const doneOn = addDays(today, -random.between(1, 9))
    const pool = ground.serving(street.streetId, doneOn).filter((one) => one.level === 'district')
    const text = random.pick(SELF_REGISTERED)
    const whole = report(ground, `waiting ${today} ${number}`, random.pick(pool), doneOn, text, random)
    const latest = shanghaiInstant(addDays(today, -1), '20:15')
    const passed = number % 3 === 1
    return {
      ...whole,
      submittedAt: earlier(whole.submittedAt, latest),
      state: passed ? 'street_reviewed' : 'submitted',
      streetReviewedAt: passed ? shanghaiInstant(addDays(today, -1), '21:00') : null,
      streetReviewedBy: passed ? whole.streetReviewedBy : null,
      confirmedAt: null,
      confirmedBy: null,
    }
  })
}
