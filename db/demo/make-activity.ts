import { addDays, type CivilDate, shanghaiInstant } from '../../kernel/civil-date.ts'
import type { DemoActivity } from './facts.ts'
import { demoId } from './seeded.ts'

/** What one activity of the invented history says for itself; the rest follows from its kind and day. */
export interface ActivityPlan {
  key: string
  kind: string
  title: string
  titleEn: string
  streetId: number | null
  heldOn: CivilDate
  secretary: string
  communityId?: string | null
  place?: string | null
  theme?: string | null
  halfDays?: number
  hour?: string
  until?: string
  contactDayId?: string | null
  reportedBy?: string | null
  fields?: Record<string, unknown>
  lines: DemoActivity['lines']
  opinions?: DemoActivity['opinions']
}

/** An activity as it stands after it was held: published some days before, closed the next day by the secretary. */
export function heldActivity(plan: ActivityPlan): DemoActivity {
  const startsAt = shanghaiInstant(plan.heldOn, plan.hour ?? '09:00')
  return {
    id: demoId(`activity ${plan.key}`, startsAt),
    kind: plan.kind,
    title: plan.title,
    titleEn: plan.titleEn,
    theme: plan.theme ?? null,
    streetId: plan.streetId,
    communityId: plan.communityId ?? null,
    place: plan.place ?? null,
    heldOn: plan.heldOn,
    startsAt,
    endsAt: shanghaiInstant(plan.heldOn, plan.until ?? '11:00'),
    halfDays: plan.halfDays ?? 1,
    state: 'closed',
    cancelledReason: null,
    contactDayId: plan.contactDayId ?? null,
    fields: plan.fields ?? {},
    reportedAt: plan.reportedBy ? shanghaiInstant(plan.heldOn, '11:20') : null,
    reportedBy: plan.reportedBy ?? null,
    createdBy: plan.secretary,
    createdAt: shanghaiInstant(addDays(plan.heldOn, -6), '10:00'),
    closedAt: shanghaiInstant(addDays(plan.heldOn, 1), '16:30'),
    closedBy: plan.secretary,
    lines: plan.lines,
    opinions: plan.opinions ?? [],
  }
}
