import { sql } from 'kysely'
import { DEMO_DISTRICT } from '../../db/demo/load.ts'
import { DEMO_TODAY } from '../../db/demo/testing.ts'
import { addDays } from '../../kernel/civil-date.ts'
import type { Sql } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids/new-id.ts'

/** Somebody appointed in the vote laid into the demo. */
export interface Appointed {
  readonly personId: string
  readonly name: string
  readonly streetId: number
  readonly matterId: string
  readonly tenureId: string
}

export interface Laid {
  readonly dossierId: string
  readonly votedOn: string
  readonly comingDay: string
  readonly pastDay: string
  readonly people: readonly Appointed[]
}

const VOTED_ON = addDays(DEMO_TODAY, -20)
const AT = `${VOTED_ON}T08:00:00Z`

/** Three deputies who hold no seat, one of them with the longest name there is, appointed as members of their streets' committees and announced. */
export async function layVote(db: Sql): Promise<Laid> {
  const { rows } = await sql<{ personId: string; name: string; streetId: number; mandateId: string; staffId: string }>`
    with free as (
      select p.person_id, p.name, m.street_id, m.mandate_id, row_number() over (order by length(p.name) desc, p.person_id) as by_length
      from roster.mandate m join roster.person p on p.district_id = m.district_id and p.person_id = m.person_id
      where m.district_id = ${DEMO_DISTRICT} and m.level = 'district' and m.ends_on is null and m.street_id is not null
        and not exists (select 1 from committees.tenure t where t.district_id = m.district_id and t.person_id = m.person_id)
        and not exists (select 1 from access.account a where a.district_id = m.district_id and a.person_id = m.person_id))
    select f.person_id as "personId", f.name, f.street_id as "streetId", f.mandate_id as "mandateId",
      (select x.person_id from roster.post x where x.district_id = ${DEMO_DISTRICT} and x.kind = 'district_staff' and x.ends_on is null
        order by x.starts_on limit 1) as "staffId"
    from free f where f.by_length in (1, 20, 40) order by f.by_length desc`.execute(db)
  const dossierId = newId()
  const by = rows[0]?.staffId
  await sql`insert into appointments.dossier (district_id, dossier_id, kind, title, title_en, state, meeting_name, meeting_on, papers_sent_on, all_members, present,
      announced_on, opened_at, opened_by)
    values (${DEMO_DISTRICT}, ${dossierId}, 'people', '街道人大工委委员任命（试办）', 'Members of street committees (trial)', 'announced',
      '姑苏区第三届人大常委会第四十次会议', ${VOTED_ON}::date, ${addDays(VOTED_ON, -10)}::date, 31, 29, ${VOTED_ON}::date, ${AT}, ${by})`.execute(
    db,
  )
  await sql`insert into appointments.dossier_hand (district_id, dossier_id, person_id, added_at, added_by)
    values (${DEMO_DISTRICT}, ${dossierId}, ${by}, ${AT}, ${by})`.execute(db)
  const people: Appointed[] = []
  for (const [at, row] of rows.entries()) {
    const one = { ...row, matterId: newId(), tenureId: newId() }
    await layOne(db, dossierId, one, { position: at + 1, by: by ?? '' })
    people.push(one)
  }
  return { dossierId, votedOn: VOTED_ON, comingDay: addDays(DEMO_TODAY, 6), pastDay: addDays(DEMO_TODAY, -1), people }
}

async function layOne(
  db: Sql,
  dossierId: string,
  one: Appointed & { readonly mandateId: string },
  { position, by }: { position: number; by: string },
): Promise<void> {
  const ballotId = newId()
  const { matterId, streetId, personId, mandateId, tenureId } = one
  await sql`insert into appointments.ballot (district_id, ballot_id, dossier_id, position, method, held_on, all_members, present, votes_for, against, abstained,
      not_voting, counted_by, by_person, at)
    values (${DEMO_DISTRICT}, ${ballotId}, ${dossierId}, ${position}, 'secret_ballot', ${VOTED_ON}::date, 31, 29, 28, 0, 1, 0, '监票人二名', ${by}, ${AT})`.execute(
    db,
  )
  await sql`insert into appointments.matter (district_id, matter_id, dossier_id, position, type, state, street_id, seat, seat_no, person_id, ground, mandate_id,
      ballot_id)
    values (${DEMO_DISTRICT}, ${matterId}, ${dossierId}, ${position}, 'appoint', 'passed', ${streetId}, 'member', 9, ${personId}, 'any', ${mandateId},
      ${ballotId})`.execute(db)
  await sql`insert into committees.tenure (district_id, tenure_id, street_id, seat, seat_no, full_time, person_id, mandate_id, starts_on, matter_id)
    values (${DEMO_DISTRICT}, ${tenureId}, ${streetId}, 'member', 9, false, ${personId}, ${mandateId}, ${VOTED_ON}::date, ${matterId})`.execute(
    db,
  )
}
