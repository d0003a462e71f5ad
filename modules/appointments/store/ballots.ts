import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { VoteMethod } from '../language.ts'
import type { Count } from '../rules/majority.ts'

export interface NewBallot extends Count {
  readonly ballotId: string
  readonly dossierId: string
  readonly method: VoteMethod
  readonly combined: boolean
  readonly heldOn: CivilDate
  readonly countedBy: string
  readonly by: string
  readonly at: Date
}

/** The CTE `counted`: a ballot, counts only. Whether it passed the database works out of the counts. */
export function newBallotPart(districtId: number, one: NewBallot): RawBuilder<unknown> {
  return sql`counted as (
    insert into appointments.ballot (district_id, ballot_id, dossier_id, position, method, combined, held_on, all_members, present, votes_for,
      against, abstained, not_voting, counted_by, by_person, at)
    select ${districtId}::int, ${one.ballotId}::uuid, ${one.dossierId}::uuid,
      (select coalesce(max(b.position), 0) + 1 from appointments.ballot b where b.district_id = ${districtId} and b.dossier_id = ${one.dossierId}::uuid),
      ${one.method}::text, ${one.combined}::boolean, ${one.heldOn}::date, ${one.allMembers}::int, ${one.present}::int, ${one.votesFor}::int,
      ${one.against}::int, ${one.abstained}::int, ${one.notVoting}::int, ${one.countedBy}::text, ${one.by}::uuid, ${one.at}::timestamptz
    where exists (select 1 from changed))`
}
