import type { DemoContactDay } from './contact-days.ts'
import type { DemoActivity, DemoPeople, DemoSelfReport } from './facts.ts'
import type { BulkWriter } from './put-rows.ts'
import { demoId } from './seeded.ts'
import { type Sitting, sittings } from './self-reports.ts'

interface Fact {
  action: string
  subjectKind: string
  subjectId: string
  streetId: number | null
  /** Null: a resident, who is nobody of the house. */
  by: string | null
  at: Date
  detail: object
}
interface TraceGround {
  writer: BulkWriter
  districtId: number
}

/** What the deeds of a year leave in the trace; all but what a repeated request would be answered, for nobody will repeat them. */
export async function writeTrace(
  ground: TraceGround,
  days: readonly DemoContactDay[],
  activities: readonly DemoActivity[],
  reports: readonly DemoSelfReport[],
  recordsOf: ReadonlyMap<string, number>,
): Promise<void> {
  const sessionsOf = Map.groupBy(activities, (one) => one.contactDayId)
  await putFacts(ground, [
    ...days.flatMap((day) => factsOfDay(day, sessionsOf.get(day.id) ?? [], recordsOf)),
    ...activities.flatMap((one) => factsOfActivity(one, recordsOf.get(one.id) ?? 0)),
    ...reports.map(factOfReport),
    ...[...sittings(reports, 'street'), ...sittings(reports, 'district')].map(factOfSitting),
  ])
}

function factsOfActivity(one: DemoActivity, records: number): Fact[] {
  if (one.contactDayId !== null || one.state !== 'closed') return []
  const { kind, title, heldOn, streetId } = one
  const counts = { attendance: one.lines.length, opinions: one.opinions.length, closed: true, records }
  return [
    {
      action: 'activities.record',
      subjectKind: 'activity',
      subjectId: one.id,
      streetId,
      by: one.createdBy,
      at: one.closedAt as Date,
      detail: { kind, title, heldOn, ...counts },
    },
  ]
}

/** A morning: planned, reported from each community, closed. */
function factsOfDay(
  day: DemoContactDay,
  sessions: readonly DemoActivity[],
  recordsOf: ReadonlyMap<string, number>,
): Fact[] {
  const first = sessions[0]
  if (!first) return []
  const { heldOn, streetId, id: subjectId } = day
  const planned: Fact = {
    action: 'activities.plan-contact-day',
    subjectKind: 'contact_day',
    subjectId,
    streetId,
    by: first.createdBy,
    at: first.createdAt,
    detail: { heldOn, communities: sessions.length, due: 0, state: 'published' },
  }
  const reported = sessions.flatMap((session) => (session.reportedAt === null ? [] : [reportOf(session)]))
  if (first.closedAt === null) return [planned, ...reported]
  const present = (one: DemoActivity) => one.lines.filter((line) => line.mark === 'present').length
  const attendances = sessions.reduce((sum, one) => sum + present(one), 0)
  const records = sessions.reduce((sum, one) => sum + (recordsOf.get(one.id) ?? 0), 0)
  const closed: Fact = {
    action: 'activities.close-day',
    subjectKind: 'contact_day',
    subjectId,
    streetId,
    by: first.closedBy as string,
    at: first.closedAt,
    detail: { heldOn, sessions: sessions.length, attendances, records },
  }
  return [planned, ...reported, closed]
}

function reportOf(session: DemoActivity): Fact {
  return {
    action: 'activities.report',
    subjectKind: 'activity',
    subjectId: session.id,
    streetId: session.streetId,
    by: session.reportedBy as string,
    at: session.reportedAt as Date,
    detail: { present: session.lines.length, opinions: session.opinions.length },
  }
}

function factOfReport({ id, streetId, kind, doneOn, personId, submittedAt }: DemoSelfReport): Fact {
  const about = { subjectKind: 'record', subjectId: id, streetId }
  return { ...about, action: 'duty.self-report', by: personId, at: submittedAt, detail: { kind, doneOn } }
}

function factOfSitting({ by, at, reports }: Sitting): Fact {
  const [only] = reports.length === 1 ? reports : []
  return {
    action: 'duty.review-pass',
    subjectKind: 'record',
    subjectId: only?.id ?? `${reports.length} records`,
    streetId: only?.streetId ?? null,
    by,
    at,
    detail: { records: reports.map((one) => one.id) },
  }
}

/** Mandates ended and suspended by the district office. */
export async function writeTraceOfPeople(ground: TraceGround, people: DemoPeople, by: string): Promise<void> {
  const fact = (action: string, mandateId: string, on: string, more: object = {}): Fact => ({
    action: `roster.${action}`,
    subjectKind: 'mandate',
    subjectId: mandateId,
    streetId: people.mandates.find((one) => one.id === mandateId)?.streetId ?? null,
    by,
    at: new Date(`${on}T07:30:00Z`),
    detail: { ...more, on },
  })
  const ended = people.mandates.filter((one) => one.endReason !== null && one.endReason !== 'term_ended')
  await putFacts(ground, [
    ...ended.map((one) => fact('end-mandate', one.id, one.endsOn as string, { reason: one.endReason })),
    ...people.suspensions.map((one) => fact('suspend-mandate', one.mandateId, one.startsOn)),
    ...people.suspensions.flatMap((one) => (one.endsOn ? [fact('resume-mandate', one.mandateId, one.endsOn)] : [])),
  ])
}

/** What the deeds on items left in the trace. */
export function writeTraceOfItems(ground: TraceGround, traces: readonly Fact[]): Promise<void> {
  return putFacts(ground, traces)
}

function putFacts({ writer, districtId }: TraceGround, facts: readonly Fact[]): Promise<void> {
  return writer.put(
    'audit.entry',
    facts.map((fact, place) => ({
      district_id: districtId,
      entry_id: demoId(`trace ${fact.action} ${fact.subjectId} ${fact.by} ${place}`, fact.at),
      at: fact.at,
      person_id: fact.by,
      action: fact.action,
      subject_kind: fact.subjectKind,
      subject_id: fact.subjectId,
      street_id: fact.streetId,
      detail: fact.detail,
    })),
  )
}
