import { addDays, type CivilDate, daysBetween, shanghaiInstant, yearOf } from '../../kernel/civil-date.ts'
import type { DemoActivity, DemoSelfReport } from './facts.ts'
import type { YearQuantities } from './quantities.ts'
import { type Chance, chance, demoId } from './seeded.ts'
import { type DutyText, SELF_REGISTERED } from './texts/duties.ts'
import type { VisitGround } from './weekly-visits.ts'
import { KEENEST, type Serving } from './who-serves.ts'

export interface ReviewGround extends VisitGround {
  districtStaff: string
}

/**
 * What deputies registered themselves in a year: as many as are left of the year's registrations once attendances and submitted items are
 * counted. A year still running gets the share of its days.
 */
export function selfReports(
  ground: ReviewGround,
  year: YearQuantities,
  { organised, submitted }: { organised: readonly DemoActivity[]; submitted: number },
  until: CivilDate,
): DemoSelfReport[] {
  const attended = organised
    .filter((activity) => activity.state === 'closed' && activity.kind !== 'station_opening')
    .reduce(
      (sum, activity) =>
        sum + activity.lines.filter((line) => line.mark === 'present' && line.level === 'district').length,
      0,
    )
  const lastDay = until < `${year.year}-12-31` ? addDays(until, -12) : `${year.year}-12-31`
  const days = daysBetween(`${year.year}-01-01`, lastDay) + 1
  if (yearOf(lastDay) < year.year || days < 30) return []
  const share = days / (daysBetween(`${year.year}-01-01`, `${year.year}-12-31`) + 1)
  const count = Math.max(0, Math.round(year.registrations * share) - attended - submitted)
  const random = chance(`registered by the deputies ${year.year}`)
  const crowd = new Map<string, readonly Serving[]>()
  return Array.from({ length: count }, (_, number) => {
    const doneOn = addDays(`${year.year}-01-14`, Math.floor(random.next() * (days - 13)))
    const deputy = drawDeputy(ground, doneOn, crowd, random)
    const whole = report(ground, `${year.year} ${number}`, deputy, doneOn, drawText(random), random)
    return number % 60 === 7 && addDays(doneOn, 32) < until ? reviewedLate(whole) : whole
  })
}

/** One in sixty took three weeks longer to verify: where a quarter ends in between, the next bulletin tells it as 补登. */
function reviewedLate(whole: DemoSelfReport): DemoSelfReport {
  return {
    ...whole,
    streetReviewedAt: shanghaiInstant(addDays(whole.doneOn, 26), '10:00'),
    confirmedAt: shanghaiInstant(addDays(whole.doneOn, 29), '15:00'),
  }
}

function drawDeputy(
  ground: VisitGround,
  on: CivilDate,
  crowd: Map<string, readonly Serving[]>,
  random: Chance,
): Serving {
  const known =
    crowd.get(on) ??
    ground.streets.flatMap((street) => ground.serving(street.streetId, on).filter((one) => one.level === 'district'))
  crowd.set(on, known)
  for (;;) {
    const one = random.pick(known)
    if (random.next() * KEENEST < one.keen) return one
  }
}

const heap = SELF_REGISTERED.flatMap((text) => Array.from({ length: text.weight }, () => text))
function drawText(random: Chance): DutyText {
  return random.pick(heap)
}

/** A registration with its two reviews: the street within days, the district after it. */
export function report(
  ground: ReviewGround,
  key: string,
  deputy: Serving,
  doneOn: CivilDate,
  text: DutyText,
  random: Chance,
): DemoSelfReport {
  const submittedAt = shanghaiInstant(addDays(doneOn, random.between(0, 3)), '20:15')
  return {
    id: demoId(`self report ${key}`, submittedAt),
    personId: deputy.personId,
    mandateId: deputy.mandateId,
    level: deputy.level,
    streetId: deputy.streetId,
    kind: text.kind,
    doneOn,
    units: random.between(...text.units),
    title: text.title,
    titleEn: text.titleEn,
    submittedAt,
    streetReviewedAt: shanghaiInstant(addDays(doneOn, 5), '10:00'),
    streetReviewedBy: ground.secretaryOf(deputy.streetId),
    confirmedAt: shanghaiInstant(addDays(doneOn, 8), '15:00'),
    confirmedBy: ground.districtStaff,
    state: 'confirmed',
  }
}

/** Self-reports that somebody reviewed at one sitting, as offices do: never more than a batch takes. */
export interface Sitting {
  readonly by: string
  readonly at: Date
  readonly reports: readonly DemoSelfReport[]
}

const A_BATCH = 100

/** The sittings of the street, or those of the district, in which these were passed. */
export function sittings(reports: readonly DemoSelfReport[], stage: 'street' | 'district'): Sitting[] {
  const passed = reports.flatMap((one) => {
    const by = stage === 'street' ? one.streetReviewedBy : one.confirmedBy
    const at = stage === 'street' ? one.streetReviewedAt : one.confirmedAt
    return by !== null && at !== null ? [{ by, at, one }] : []
  })
  const together = Map.groupBy(passed, ({ by, at }) => `${at.getTime()} ${by}`)
  return [...together.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / A_BATCH) }, (_, part) => {
      const batch = group.slice(part * A_BATCH, (part + 1) * A_BATCH)
      const { by, at } = batch[0] as (typeof group)[number]
      return { by, at, reports: batch.map(({ one }) => one) }
    }),
  )
}
