import pg from 'pg'
import { actorWith, grant } from '../../modules/access/testing/actors.ts'
import { openTestSession } from '../../modules/access/testing/session.ts'
import { adoptTemplate } from '../../modules/points/index.ts'
import { openDatabase } from '../../platform/database/database.ts'
import { migrate } from '../../platform/database/migrate.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { layDossier } from './dossier-ground.ts'

export const DISTRICT = 320508
const STREET = 320508001
const COMMUNITY = '320508001001'
const DEPUTIES = 24
const PRESENT = 3

/** A small district with work for everybody. Few deputies, so that writers meet at the same accounts all the time. */
export interface FaultGround {
  readonly secretary: string
  readonly staff: string
  readonly deputies: readonly { personId: string; mandateId: string; cookie: string }[]
  /** Published activities with three present each, waiting to be closed. */
  readonly activities: { activityId: string; present: number }[]
  readonly streetId: number
  readonly communityId: string
  /** Announced; the district's staff issue notices out of it. */
  readonly dossierId: string
}

/** Migrates an empty database and fills it. */
export async function layGround(ownerUrl: string, activities: number): Promise<FaultGround> {
  await migrate(ownerUrl)
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 1 })
  // The server may stop before the last connection has quite ended.
  owner.on('error', () => {})
  const database = openDatabase(ownerUrl, { max: 1 })
  try {
    await openGround(owner)
    const staffId = await person(owner, '区工作人员')
    const secretaryId = await person(owner, '王秘书')
    await owner.query(
      `insert into roster.post (district_id, post_id, person_id, kind, starts_on) values ($1, $2, $3, 'district_staff', '2020-01-01')`,
      [DISTRICT, newId(), staffId],
    )
    await owner.query(
      `insert into committees.tenure (district_id, tenure_id, street_id, seat, seat_no, full_time, person_id, starts_on)
       values ($1, $2, $3, 'secretary', 1, true, $4, '2020-01-01')`,
      [DISTRICT, newId(), STREET, secretaryId],
    )
    const at = new Date('2018-01-01T00:00:00Z')
    const doer = actorWith([grant('district_staff')], { districtId: DISTRICT, personId: staffId })
    await adoptTemplate(database, { doer, at })
    const signIn = (personId: string) => openTestSession(database, DISTRICT, personId, new Date())
    const deputies = []
    for (const one of await addDeputies(owner)) deputies.push({ ...one, cookie: await signIn(one.personId) })
    return {
      secretary: await signIn(secretaryId),
      staff: await signIn(staffId),
      deputies,
      activities: await addActivities(owner, deputies, activities),
      streetId: STREET,
      communityId: COMMUNITY,
      dossierId: await layDossier(owner, DISTRICT, staffId),
    }
  } finally {
    await database.close()
    await owner.end()
  }
}

async function openGround(owner: pg.Pool): Promise<void> {
  await owner.query(
    `insert into districts.district (district_id, area_code, name, name_en) values ($1, '320508', '姑苏区', 'Gusu District')`,
    [DISTRICT],
  )
  await owner.query(
    `insert into districts.street (district_id, street_id, name, name_en, sort) values ($1, $2, '平江街道', 'Pingjiang', 1)`,
    [DISTRICT, STREET],
  )
  await owner.query(
    `insert into districts.community (district_id, community_id, street_id, name, name_en) values ($1, $2, $3, '社区', 'Community')`,
    [DISTRICT, COMMUNITY, STREET],
  )
}

async function person(owner: pg.Pool, name: string): Promise<string> {
  const personId = newId()
  await owner.query('insert into roster.person (district_id, person_id, name) values ($1, $2, $3)', [
    DISTRICT,
    personId,
    name,
  ])
  return personId
}

async function addDeputies(owner: pg.Pool): Promise<{ personId: string; mandateId: string }[]> {
  const termId = newId()
  await owner.query(
    `insert into roster.term (district_id, term_id, level, number, starts_on) values ($1, $2, 'district', 3, '2020-01-01')`,
    [DISTRICT, termId],
  )
  const deputies = []
  for (let number = 1; number <= DEPUTIES; number += 1) {
    const one = { personId: await person(owner, `代表${number}`), mandateId: newId() }
    await owner.query(
      `insert into roster.mandate (district_id, mandate_id, person_id, level, term_id, street_id, starts_on)
       values ($1, $2, $3, 'district', $4, $5, '2020-01-01')`,
      [DISTRICT, one.mandateId, one.personId, termId, STREET],
    )
    deputies.push(one)
  }
  return deputies
}

async function addActivities(
  owner: pg.Pool,
  deputies: readonly { personId: string; mandateId: string }[],
  count: number,
): Promise<{ activityId: string; present: number }[]> {
  const visits = Array.from({ length: count }, (_, index) => ({
    activityId: newId(),
    heldOn: `2025-0${1 + (index % 9)}-1${index % 8}`,
    present: Array.from({ length: PRESENT }, (_, at) => deputies[(index * 5 + at) % deputies.length]),
  }))
  await owner.query(
    `insert into activities.activity (district_id, activity_id, kind, title, street_id, community_id, held_on, starts_at, state, created_at)
     select $1, v."activityId", 'weekly_visit', '社区周周行', $3, $4, v."heldOn", (v."heldOn" || ' 09:00+08')::timestamptz, 'published', now()
     from jsonb_to_recordset($2::jsonb) as v("activityId" uuid, "heldOn" date)`,
    [DISTRICT, JSON.stringify(visits), STREET, COMMUNITY],
  )
  await owner.query(
    `insert into activities.attendance (district_id, activity_id, person_id, mandate_id, level, mark)
     select $1, v."activityId", p."personId", p."mandateId", 'district', 'present'
     from jsonb_to_recordset($2::jsonb) as v("activityId" uuid, present jsonb),
       jsonb_to_recordset(v.present) as p("personId" uuid, "mandateId" uuid)`,
    [DISTRICT, JSON.stringify(visits)],
  )
  return visits.map(({ activityId, present }) => ({ activityId, present: present.length }))
}
