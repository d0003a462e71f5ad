import type pg from 'pg'
import { addDays } from '../../kernel/civil-date.ts'
import { newId } from '../../platform/ids/new-id.ts'

/** An activity to close: published, held, ten deputies marked present. */
export interface ClosingTarget {
  readonly activityId: string
  readonly streetId: number
}

const FIRST_DAY = '2022-02-07'
const DAYS = 1_690
const PRESENT = 10

interface Deputy {
  personId: string
  mandateId: string
  streetId: number
}

/** The district deputies of today's term who were never suspended, street by street. */
async function activeDeputies(owner: pg.Pool, districtId: number): Promise<Deputy[]> {
  const { rows } = await owner.query<Deputy>(
    `select m.person_id as "personId", m.mandate_id as "mandateId", m.street_id as "streetId" from roster.mandate m
     where m.district_id = $1 and m.level = 'district' and m.ends_on is null and m.starts_on <= $2 and m.street_id is not null
       and not exists (select from roster.suspension s where s.district_id = m.district_id and s.mandate_id = m.mandate_id)
     order by m.street_id, m.person_id`,
    [districtId, FIRST_DAY],
  )
  return rows
}

/** Tens of deputies of one street: neighbours in the list of targets never share a deputy, as two secretaries' visits don't. */
function tens(deputies: readonly Deputy[]): Deputy[][] {
  const groups: Deputy[][] = []
  for (const streetId of new Set(deputies.map((one) => one.streetId))) {
    const own = deputies.filter((one) => one.streetId === streetId)
    for (let at = 0; at + PRESENT <= own.length; at += PRESENT) groups.push(own.slice(at, at + PRESENT))
  }
  return groups
}

/** Days spread over the years of the term, so that no deputy's year swells while we measure. */
const dayOf = (index: number): string => addDays(FIRST_DAY, (index * 61) % DAYS)

/** Adds `count` published visits with ten deputies present each. */
export async function addClosingTargets(owner: pg.Pool, districtId: number, count: number): Promise<ClosingTarget[]> {
  const groups = tens(await activeDeputies(owner, districtId))
  const visits = Array.from({ length: count }, (_, index) => {
    const present = groups[index % groups.length] ?? []
    return { activityId: newId(), streetId: present[0]?.streetId ?? 0, heldOn: dayOf(index), present }
  })
  await owner.query(
    `insert into activities.activity (district_id, activity_id, kind, title, street_id, held_on, starts_at, state, created_at)
     select $1, v."activityId", 'weekly_visit', '社区周周行', v."streetId", v."heldOn", (v."heldOn" || ' 09:00+08')::timestamptz, 'published', now()
     from jsonb_to_recordset($2::jsonb) as v("activityId" uuid, "streetId" int, "heldOn" date)`,
    [districtId, JSON.stringify(visits)],
  )
  await owner.query(
    `insert into activities.attendance (district_id, activity_id, person_id, mandate_id, level, mark)
     select $1, v."activityId", p."personId", p."mandateId", 'district', 'present'
     from jsonb_to_recordset($2::jsonb) as v("activityId" uuid, present jsonb),
       jsonb_to_recordset(v.present) as p("personId" uuid, "mandateId" uuid)`,
    [districtId, JSON.stringify(visits)],
  )
  return visits
}

/** Adds `count` self-reports that the street has passed and the district may confirm. */
export async function addReviewTargets(owner: pg.Pool, districtId: number, count: number): Promise<string[]> {
  const deputies = await activeDeputies(owner, districtId)
  const reports = Array.from({ length: count }, (_, index) => {
    const deputy = deputies[index % deputies.length]
    return { recordId: newId(), ...deputy, doneOn: dayOf(index) }
  })
  await addReports(owner, districtId, reports, 'street_reviewed')
  return reports.map((report) => report.recordId)
}

/** Self-reports of one street that wait for its secretary: what a review queue of one page shows. */
export async function addWaiting(owner: pg.Pool, districtId: number, streetId: number, count: number): Promise<void> {
  const deputies = (await activeDeputies(owner, districtId)).filter((one) => one.streetId === streetId)
  const reports = Array.from({ length: count }, (_, index) => ({
    recordId: newId(),
    ...deputies[index % deputies.length],
    doneOn: dayOf(index),
  }))
  await addReports(owner, districtId, reports, 'submitted')
}

async function addReports(owner: pg.Pool, districtId: number, reports: object[], state: string): Promise<void> {
  const given = [districtId, JSON.stringify(reports)]
  await owner.query(
    `insert into duty.record (district_id, record_id, person_id, mandate_id, level, street_id, kind, done_on, title, source_kind,
       source_id, state, submitted_at, submitted_by)
     select $1, r."recordId", r."personId", r."mandateId", 'district', r."streetId", 'suggestion', r."doneOn", '关于老旧小区加装电梯的建议', 'self_report',
       r."recordId", $3, now(), r."personId"
     from jsonb_to_recordset($2::jsonb) as r("recordId" uuid, "personId" uuid, "mandateId" uuid, "streetId" int, "doneOn" date)`,
    [...given, state],
  )
  await owner.query(
    `insert into duty.step (district_id, step_id, record_id, step, by_person, at)
     select $1, gen_random_uuid(), r."recordId", 'submitted', r."personId", now()
     from jsonb_to_recordset($2::jsonb) as r("recordId" uuid, "personId" uuid)`,
    given,
  )
}
