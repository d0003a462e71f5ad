import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import type { PaperGround } from '../rules/paper-facts.ts'
import { matterJoins, matterJson } from './matter-columns.ts'

export const paperJson = sql`'paperId', i.paper_id, 'matterId', i.matter_id, 'kind', i.kind, 'year', i.year, 'number', i.number, 'issuedOn', i.issued_on,
  'issuedAt', i.issued_at, 'addressee', i.addressee, 'signer', i.signer, 'handedOn', i.handed_on, 'voidSince', i.void_since, 'voidReason', i.void_reason, 'version', i.version`

/** The dossier as its papers tell it, in one statement; null where there is none. */
export async function paperGround(db: Sql, districtId: number, dossierId: string): Promise<PaperGround | null> {
  const matterOf = sql`${matterJson}, 'state', m.state, 'reason', m.reason, 'ground', m.ground, 'ballotId', m.ballot_id,
      'sex', p.sex, 'birthYear', p.birth_year, 'education', p.education, 'post', coalesce(k.title, p.post)`
  const fromMatters = sql`from appointments.matter m ${matterJoins}
    left join committees.concurrent_post k on k.district_id = m.district_id and k.post_id = m.post_id`
  const matters = sql`select json_agg(json_build_object(${matterOf}) order by m.position) ${fromMatters}
    where m.district_id = d.district_id and m.dossier_id = d.dossier_id and m.state not in ('withdrawn', 'held_back')`
  const left = sql`select json_agg(json_build_object(${matterOf}, 'leftAt', gone.at) order by m.position) ${fromMatters}
    cross join lateral (select max(t.at) as at from appointments.step t where t.district_id = m.district_id and t.matter_id = m.matter_id
      and t.step in ('holdBack', 'withdraw', 'report_held_back', 'report_withdrawn')) gone
    where m.district_id = d.district_id and m.dossier_id = d.dossier_id and m.state in ('withdrawn', 'held_back') and gone.at is not null`
  const ballots = sql`select json_agg(json_build_object('ballotId', b.ballot_id, 'position', b.position, 'method', b.method, 'allMembers', b.all_members,
      'present', b.present, 'votesFor', b.votes_for, 'against', b.against, 'abstained', b.abstained, 'notVoting', b.not_voting, 'passed', b.passed,
      'countedBy', b.counted_by) order by b.position)
    from appointments.ballot b where b.district_id = d.district_id and b.dossier_id = d.dossier_id`
  const { rows } = await sql<PaperGround>`
    select d.dossier_id as "dossierId", d.kind, d.state, d.title, d.rule_text as "ruleText", d.meeting_name as "meetingName", d.meeting_on as "meetingOn",
      d.all_members as "allMembers", d.present, d.announced_on as "announcedOn",
      case when d.kind = 'people' then r.title end as "followedRule",
      coalesce((${matters}), '[]'::json) as matters, coalesce((${left}), '[]'::json) as "left", coalesce((${ballots}), '[]'::json) as ballots,
      coalesce((select json_agg(json_build_object(${paperJson}) order by i.kind, i.year, i.number)
        from appointments.issued_paper i where i.district_id = d.district_id and i.dossier_id = d.dossier_id), '[]'::json) as papers,
      coalesce((select json_agg(json_build_object('step', t.step, 'stepOn', t.step_on, 'number', t.number) order by t.step_on, t.step_id)
        from appointments.step t where t.district_id = d.district_id and t.dossier_id = d.dossier_id and t.matter_id is null), '[]'::json) as steps
    from appointments.dossier d
    left join committees.document r on r.district_id = d.district_id and r.document_id = d.document_id
    where d.district_id = ${districtId} and d.dossier_id = ${dossierId}::uuid`.execute(db)
  return rows[0] ?? null
}
