import { addWorkingDays, type WorkingCalendar } from '../../kernel/calendar.ts'
import { civilDateOf } from '../../kernel/civil-date.ts'
import type { PartTaken } from '../../modules/activities/language.ts'
import { recordsOfClosing } from '../../modules/duty/index.ts'
import type { NewRecord } from '../../modules/duty/language.ts'
import type { DemoContactDay } from './contact-days.ts'
import type { DemoActivity, DemoSelfReport } from './facts.ts'
import type { BulkWriter } from './put-rows.ts'
import { demoId } from './seeded.ts'

export interface FactsGround {
  writer: BulkWriter
  districtId: number
  calendar: WorkingCalendar
  objectionWorkingDays: number
}

/** Writes activities with their rosters and opinions. A contact day must be there before its sessions. */
export async function writeActivities(
  ground: FactsGround,
  days: readonly DemoContactDay[],
  activities: readonly DemoActivity[],
): Promise<void> {
  const { writer, districtId: district_id } = ground
  const open = new Set(activities.filter((one) => one.state === 'published').map((one) => one.contactDayId))
  await writer.put(
    'activities.contact_day',
    days.map((day) => ({
      district_id,
      contact_day_id: day.id,
      street_id: day.streetId,
      held_on: day.heldOn,
      state: open.has(day.id) ? 'published' : 'closed',
      version: open.has(day.id) ? 2 : 3,
    })),
  )
  await writer.put(
    'activities.activity',
    activities.map((one) => activityRow(district_id, one)),
  )
  await writer.put(
    'activities.attendance',
    activities.flatMap((one) =>
      one.lines.map((line) => ({
        district_id,
        activity_id: one.id,
        person_id: line.personId,
        mandate_id: line.mandateId,
        level: line.level,
        role: line.role,
        mark: line.mark,
      })),
    ),
  )
  await writer.put(
    'activities.heard_opinion',
    activities.flatMap((one) =>
      one.opinions.map((opinion, place) => ({
        district_id,
        opinion_id: opinion.id,
        activity_id: one.id,
        line_no: place + 1,
        words: opinion.words,
        words_en: opinion.wordsEn,
        reach: opinion.reach,
      })),
    ),
  )
}

function activityRow(district_id: number, one: DemoActivity): object {
  return {
    district_id,
    activity_id: one.id,
    kind: one.kind,
    title: one.title,
    title_en: one.titleEn,
    theme: one.theme,
    street_id: one.streetId,
    community_id: one.communityId,
    place: one.place,
    held_on: one.heldOn,
    starts_at: one.startsAt,
    ends_at: one.endsAt,
    half_days: one.halfDays,
    state: one.state,
    cancelled_reason: one.cancelledReason,
    contact_day_id: one.contactDayId,
    fields: one.fields,
    reported_at: one.reportedAt,
    reported_by: one.reportedBy,
    origin: 'organiser',
    created_by: one.createdBy,
    created_at: one.createdAt,
    closed_at: one.closedAt,
    closed_by: one.closedBy,
    version: one.state === 'planned' ? 1 : one.state === 'published' ? 2 : 3,
  }
}

/** The records of closed activities, by the same rule that closing uses. */
export function recordsOfActivities(
  ground: FactsGround,
  activities: readonly DemoActivity[],
  streetOf: (mandateId: string) => number | null,
): NewRecord[] {
  return activities
    .filter((one) => one.state === 'closed')
    .flatMap((one) => {
      const at = one.closedAt as Date
      const until = addWorkingDays(ground.calendar, civilDateOf(at), ground.objectionWorkingDays).due
      let line = 0
      const attendance = one.lines.map((each) => ({
        ...each,
        role: each.role as PartTaken,
        streetId: streetOf(each.mandateId),
      }))
      const activity = {
        ...one,
        activityId: one.id,
        kind: one.kind as Parameters<typeof recordsOfClosing>[0]['activity']['kind'],
        attendance,
      }
      const newId = () => demoId(`record ${one.id} ${line++}`, at)
      return recordsOfClosing({ activity, by: one.closedBy, at, objectionUntil: until }, newId)
    })
}

/** The records of what deputies registered themselves. */
export function recordsOfReports(reports: readonly DemoSelfReport[]): NewRecord[] {
  return reports.map((one) => ({
    recordId: one.id,
    personId: one.personId,
    mandateId: one.mandateId,
    level: one.level,
    streetId: one.streetId,
    kind: one.kind,
    role: roleOf(one.kind),
    doneOn: one.doneOn,
    units: one.units,
    themed: false,
    title: one.title,
    titleEn: one.titleEn,
    words: null,
    sourceKind: 'self_report',
    sourceId: one.id,
    state: one.state,
    objectionUntil: null,
    submittedAt: one.submittedAt,
    submittedBy: one.personId,
    onBehalf: false,
    confirmedAt: one.confirmedAt,
    confirmedBy: one.confirmedBy,
  }))
}

/** What a deputy registers alone is written as author where the kind knows authors. */
function roleOf(kind: string): string {
  return kind === 'suggestion' || kind === 'research_report' ? 'author' : 'participant'
}

/** Writes duty records, and the steps each self-report went through. */
export async function writeRecords(
  ground: FactsGround,
  records: readonly NewRecord[],
  reports: readonly DemoSelfReport[],
): Promise<void> {
  const { writer, districtId: district_id } = ground
  await writer.put(
    'duty.record',
    records.map((one) => ({
      district_id,
      record_id: one.recordId,
      person_id: one.personId,
      mandate_id: one.mandateId,
      level: one.level,
      street_id: one.streetId,
      kind: one.kind,
      role: one.role,
      done_on: one.doneOn,
      units: one.units,
      themed: one.themed,
      title: one.title,
      title_en: one.titleEn,
      source_kind: one.sourceKind,
      source_id: one.sourceId,
      state: one.state,
      objection_until: one.objectionUntil,
      objected: false,
      submitted_at: one.submittedAt,
      submitted_by: one.submittedBy,
      on_behalf: one.onBehalf,
      confirmed_at: one.confirmedAt,
      confirmed_by: one.confirmedBy,
      version: one.sourceKind === 'self_report' ? versionOf(one.state) : one.role === 'adopted' ? 2 : 1,
    })),
  )
  await writer.put(
    'duty.step',
    reports.flatMap((one) => stepsOf(district_id, one)),
  )
}

function versionOf(state: string): number {
  if (state === 'submitted') return 1
  return state === 'confirmed' ? 3 : 2
}

function stepsOf(district_id: number, one: DemoSelfReport): object[] {
  const step = (name: string, by: string | null, at: Date | null) =>
    at === null
      ? []
      : [
          {
            district_id,
            step_id: demoId(`step ${one.id} ${name}`, at),
            record_id: one.id,
            step: name,
            by_person: by,
            at,
          },
        ]
  return [
    ...step('submitted', one.personId, one.submittedAt),
    ...step('street-passed', one.streetReviewedBy, one.streetReviewedAt),
    ...step('confirmed', one.confirmedBy, one.confirmedAt),
  ]
}
