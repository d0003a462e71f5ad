import { sql } from 'kysely'
import { type Asked, recordAndClose } from '../../app/stories/close-activity.ts'
import { closeContactDay } from '../../app/stories/close-contact-day.ts'
import { reviewRecords } from '../../app/stories/review-records.ts'
import { type Actor, isStreetStaff, type RoleGrant } from '../../modules/access/language.ts'
import { planContactDay, reportSession } from '../../modules/activities/index.ts'
import type { PartTaken } from '../../modules/activities/language.ts'
import { selfReport } from '../../modules/duty/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids/new-id.ts'
import type { DemoContactDay } from './contact-days.ts'
import type { DemoActivity, DemoSelfReport } from './facts.ts'
import type { DemoGround, YearOfFacts } from './history.ts'
import { type Sitting, sittings } from './self-reports.ts'

/** Lives through a year of facts by the deeds that people use, each by the one who would do it, at its time. */
export async function doYear(
  database: Database,
  districtId: number,
  ground: DemoGround,
  year: YearOfFacts,
): Promise<void> {
  const as = actors(database, districtId)
  for (const day of year.contactDays) await doMorning(as, ground, day, year.activities)
  for (const activity of year.activities.filter((one) => one.contactDayId === null)) await doActivity(as, activity)
  await doReports(as, ground, year.selfReports)
}

type As = (personId: string, at: Date, ...grants: RoleGrant[]) => Asked

function actors(database: Database, districtId: number): As {
  return (personId, at, ...grants) => {
    const actor: Actor = {
      districtId,
      accountId: personId,
      personId,
      personName: '',
      sessionId: personId,
      onBehalfOf: null,
      roles: grants,
    }
    return {
      actor,
      db: database.district(districtId),
      database,
      now: at,
      lang: 'zh',
      requestId: newId(),
      bodyHash: 'demo',
    }
  }
}

const role = (name: RoleGrant['role'], scope: Partial<RoleGrant> = {}): RoleGrant => ({
  role: name,
  streetId: null,
  communityId: null,
  level: null,
  mandateId: null,
  unitId: null,
  ...scope,
})

async function doActivity(as: As, activity: DemoActivity): Promise<void> {
  const grant =
    activity.streetId === null ? role('district_staff') : role('street_secretary', { streetId: activity.streetId })
  const asked = as(activity.createdBy, activity.closedAt as Date, grant)
  await recordAndClose(asked, {
    id: activity.id,
    kind: activity.kind,
    title: activity.title,
    titleEn: activity.titleEn,
    theme: activity.theme,
    streetId: activity.streetId,
    communityId: activity.communityId,
    place: activity.place,
    heldOn: activity.heldOn,
    startsAt: '09:00',
    endsAt: '11:00',
    halfDays: activity.halfDays,
    fields: activity.fields as Record<string, string | number>,
    attendance: activity.lines.map((line) => ({
      personId: line.personId,
      mark: line.mark,
      role: line.role as PartTaken,
    })),
    opinions: activity.opinions,
  })
}

async function doMorning(as: As, ground: DemoGround, day: DemoContactDay, all: readonly DemoActivity[]): Promise<void> {
  const sessions = all.filter((one) => one.contactDayId === day.id)
  const first = sessions[0]
  if (!first) return
  const secretary = role('street_secretary', { streetId: day.streetId })
  const planned = as(first.createdBy, first.createdAt, secretary)
  await planContactDay(planned, {
    id: day.id,
    streetId: day.streetId,
    heldOn: day.heldOn,
    due: 'nobody',
    publish: true,
    startsAt: '09:00',
    endsAt: '11:00',
  })
  const made = await communitySessions(planned.database, planned.actor.districtId, day.id)
  for (const session of sessions) {
    const communityId = session.communityId as string
    const recorder = role('recorder', { communityId })
    const asked = as(ground.recorderOf(communityId, day.heldOn), session.reportedAt as Date, recorder)
    const present = session.lines.map((line) => ({ personId: line.personId }))
    await reportSession(asked, made.get(communityId) as string, { id: newId(), present, opinions: session.opinions })
  }
  const closing = as(first.closedBy as string, first.closedAt as Date, secretary)
  if (!isStreetStaff(closing.actor, day.streetId)) throw new Error('the secretary of another street')
  await closeContactDay(closing, { contactDayId: day.id, version: 1 })
}

async function communitySessions(
  database: Database,
  districtId: number,
  contactDayId: string,
): Promise<Map<string, string>> {
  const found = await sql<{ community_id: string; activity_id: string }>`
    select community_id, activity_id from activities.activity
    where district_id = ${districtId} and contact_day_id = ${contactDayId}`.execute(database.district(districtId))
  return new Map(found.rows.map((row) => [row.community_id, row.activity_id]))
}

async function doReports(as: As, ground: DemoGround, reports: readonly DemoSelfReport[]): Promise<void> {
  for (const one of reports) {
    const asked = as(
      one.personId,
      one.submittedAt,
      role('deputy', { streetId: one.streetId, level: one.level, mandateId: one.mandateId }),
    )
    const said = {
      recordId: one.id,
      personId: one.personId,
      kind: one.kind,
      doneOn: one.doneOn,
      units: one.units,
      title: one.title,
    }
    await selfReport(asked.db, said, {
      actor: asked.actor,
      at: asked.now,
      requestId: asked.requestId,
      bodyHash: asked.bodyHash,
    })
  }
  for (const sitting of sittings(reports, 'street')) {
    const grants = ground.streets.map((street) => role('street_secretary', { streetId: street.streetId }))
    await pass(as(sitting.by, sitting.at, ...grants), sitting, 1)
  }
  for (const sitting of sittings(reports, 'district'))
    await pass(as(sitting.by, sitting.at, role('district_staff')), sitting, 2)
}

async function pass(asked: Asked, { reports }: Sitting, version: number): Promise<void> {
  const records = reports.map((one) => ({ recordId: one.id, version }))
  const { refused } = await reviewRecords(asked, { verdict: 'pass', reason: null, records })
  if (refused.length > 0) throw new Error(`refused: ${refused[0]?.why}`)
}
