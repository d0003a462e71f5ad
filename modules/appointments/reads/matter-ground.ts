import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Seat } from '../../committees/language.ts'

/** What adding a matter needs to know. */
export interface MatterGround {
  readonly personKnown: boolean
  readonly streetKnown: boolean
  readonly mandateTheirs: boolean
  readonly postTheirs: boolean
  readonly tenure: {
    readonly tenureId: string
    readonly streetId: number
    readonly seat: Seat
    readonly seatNo: number
    readonly personId: string
    readonly endsOn: CivilDate | null
  } | null
}

/** Whether what a matter names is on file and theirs; one statement. What was not named counts as theirs. */
export async function matterGround(
  db: Sql,
  districtId: number,
  said: {
    readonly personId: string
    readonly streetId?: number | undefined
    readonly mandateId?: string | undefined
    readonly postId?: string | undefined
    readonly tenureId?: string | undefined
  },
): Promise<MatterGround> {
  const { personId, streetId = null, mandateId = null, postId = null, tenureId = null } = said
  const { rows } = await sql<MatterGround>`
    select exists (select 1 from roster.person where district_id = ${districtId} and person_id = ${personId}::uuid) as "personKnown",
      ${streetId}::int is null or exists (select 1 from districts.street where district_id = ${districtId} and street_id = ${streetId}::int) as "streetKnown",
      ${mandateId}::uuid is null or exists (select 1 from roster.mandate where district_id = ${districtId} and mandate_id = ${mandateId}::uuid
        and person_id = ${personId}::uuid) as "mandateTheirs",
      ${postId}::uuid is null or exists (select 1 from committees.concurrent_post where district_id = ${districtId} and post_id = ${postId}::uuid
        and person_id = ${personId}::uuid) as "postTheirs",
      (select json_build_object('tenureId', t.tenure_id, 'streetId', t.street_id, 'seat', t.seat, 'seatNo', t.seat_no, 'personId', t.person_id,
          'endsOn', t.ends_on) from committees.tenure t
        where t.district_id = ${districtId} and t.tenure_id = ${tenureId}::uuid) as tenure`.execute(db)
  return rows[0] as MatterGround
}
