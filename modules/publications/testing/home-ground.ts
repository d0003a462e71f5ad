import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { DISTRICT, JINCHANG, MANDATES, PEOPLE, PINGJIANG } from '../../roster/testing/people-ground.ts'

export const MORNING = new Date('2026-11-26T10:00:00+08:00')
const YESTERDAY_EVENING = '2026-11-25T18:00:00+08:00'
const LAST_WEEK = '2026-11-19T18:00:00+08:00'

/** What makes a morning at the office: things to close, late ones, drafts, what others did, what is coming. */
export async function homeGround(db: Sql): Promise<void> {
  const day = async (heldOn: string, state: string, streetId = PINGJIANG) => {
    const id = newId()
    await sql`insert into activities.contact_day (district_id, contact_day_id, street_id, held_on, state)
      values (${DISTRICT}, ${id}, ${streetId}, ${heldOn}::date, ${state})`.execute(db)
    return id
  }
  const activity = (heldOn: string, state: string, more: Partial<Made> = {}) => put(db, { heldOn, state, ...more })
  const late = await day('2026-11-15', 'published')
  await day('2026-11-29', 'published')
  await day('2026-11-29', 'published', JINCHANG)
  await activity('2026-11-15', 'published', { contactDayId: late })
  // To close: yesterday, and six days ago (late); today's is not owed yet, another street's is not mine.
  await activity('2026-11-25', 'published')
  await activity('2026-11-20', 'published')
  await activity('2026-11-26', 'published')
  await activity('2026-11-25', 'published', { streetId: JINCHANG })
  // Drafts: within the week, and far ahead.
  await activity('2026-12-01', 'planned')
  await activity('2026-12-20', 'planned')
  // Closed by the director since yesterday, by the secretary herself, and last week.
  await activity('2026-11-24', 'closed', { closedAt: YESTERDAY_EVENING, closedBy: PEOPLE.director })
  await activity('2026-11-23', 'closed', { closedAt: YESTERDAY_EVENING, closedBy: PEOPLE.secretary })
  await activity('2026-11-18', 'closed', { closedAt: LAST_WEEK, closedBy: PEOPLE.director })
  await activity('2026-11-28', 'published', { title: '下一场走访' })
  // Self-reports: one new and one old with the street, one newly passed on to the district, one waiting there for long.
  await report(db, 'submitted', YESTERDAY_EVENING, null)
  await report(db, 'submitted', LAST_WEEK, null)
  const record = await report(db, 'street_reviewed', LAST_WEEK, YESTERDAY_EVENING)
  const older = await report(db, 'street_reviewed', LAST_WEEK, LAST_WEEK)
  await objection(db, record, YESTERDAY_EVENING, '2026-12-02')
  await objection(db, older, LAST_WEEK, '2026-11-25')
}

interface Made {
  heldOn: string
  state: string
  streetId: number
  contactDayId: string | null
  closedAt: string | null
  closedBy: string | null
  title: string
}

async function put(db: Sql, made: Pick<Made, 'heldOn' | 'state'> & Partial<Made>): Promise<void> {
  const {
    heldOn,
    state,
    streetId = PINGJIANG,
    contactDayId = null,
    closedAt = null,
    closedBy = null,
    title = '走访',
  } = made
  const kind = contactDayId === null ? 'weekly_visit' : 'contact_day'
  await sql`insert into activities.activity (district_id, activity_id, kind, title, street_id, held_on, starts_at, state,
      contact_day_id, created_at, closed_at, closed_by)
    values (${DISTRICT}, ${newId()}, ${kind}, ${title}, ${streetId}, ${heldOn}::date, ${`${heldOn}T09:00:00+08:00`}::timestamptz,
      ${state}, ${contactDayId}::uuid, ${MORNING}, ${closedAt}::timestamptz, ${closedBy}::uuid)`.execute(db)
}

async function report(db: Sql, state: string, submittedAt: string, passedAt: string | null): Promise<string> {
  const id = newId()
  await sql`insert into duty.record (district_id, record_id, person_id, mandate_id, level, street_id, kind, done_on, title,
      source_kind, source_id, state, submitted_at, submitted_by)
    values (${DISTRICT}, ${id}, ${PEOPLE.deputyShen}, ${MANDATES.shen}, 'district', ${PINGJIANG}, 'other_work', '2026-11-10', '走访独居老人',
      'self_report', ${id}, ${state}, ${submittedAt}::timestamptz, ${PEOPLE.deputyShen})`.execute(db)
  if (passedAt !== null)
    await sql`insert into duty.step (district_id, step_id, record_id, step, by_person, at)
      values (${DISTRICT}, ${newId()}, ${id}, 'street-passed', ${PEOPLE.secretary}, ${passedAt}::timestamptz)`.execute(
      db,
    )
  return id
}

async function objection(db: Sql, recordId: string, openedAt: string, dueOn: string): Promise<void> {
  await sql`insert into duty.objection (district_id, objection_id, person_id, street_id, record_id, words, state, opened_at, due_on)
    values (${DISTRICT}, ${newId()}, ${PEOPLE.deputyShen}, ${PINGJIANG}, ${recordId}, '应为全天', 'open', ${openedAt}::timestamptz,
      ${dueOn}::date)`.execute(db)
}
