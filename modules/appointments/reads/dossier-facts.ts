import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { BallotFacts, DossierRow, MatterFacts } from '../rules/dossier-facts.ts'

export interface StepRow {
  readonly stepId: string
  readonly matterId: string | null
  readonly step: string
  readonly on: CivilDate
  readonly number: string | null
  readonly responsible: string | null
  readonly words: string | null
  readonly by: string
  readonly at: string
}

export interface HandRow {
  readonly personId: string
  readonly name: string
  readonly streetId: number | null
  readonly since: string
}

/** A dossier whole, as it stands. */
export interface WholeDossier {
  readonly dossier: DossierRow
  readonly matters: readonly Omit<MatterFacts, 'conditions'>[]
  readonly ballots: readonly BallotFacts[]
  readonly steps: readonly StepRow[]
  readonly handsNamed: readonly HandRow[]
  /** The announcement's number within its year, where there is one that holds. */
  readonly announcement: { readonly year: number; readonly number: number } | null
}

/** The dossier with its matters, ballots, steps and hands; null where there is none. One statement, whatever the number of matters. */
export async function wholeDossier(
  db: Sql,
  asked: { readonly districtId: number; readonly dossierId: string; readonly today: CivilDate },
): Promise<WholeDossier | null> {
  const { districtId, dossierId, today } = asked
  const { rows } = await sql<WholeDossier>`
    with d as (
      select x.*, o.name as opened_by_name, c.title as document_title, c.number as document_number
      from appointments.dossier x
        join roster.person o on o.district_id = x.district_id and o.person_id = x.opened_by
        left join committees.document c on c.district_id = x.district_id and c.document_id = x.document_id
      where x.district_id = ${districtId} and x.dossier_id = ${dossierId}::uuid),
    hand as (
      select h.person_id as "personId", p.name, h.street_id as "streetId", h.added_at as since
      from appointments.dossier_hand h join roster.person p on p.district_id = h.district_id and p.person_id = h.person_id
      where h.district_id = ${districtId} and h.dossier_id = ${dossierId}::uuid and h.left_at is null),
    matters as (${mattersPart(districtId, dossierId, today)})
    select ${dossierJson} as dossier,
      coalesce((select json_agg(x order by x.position) from matters x), '[]'::json) as matters,
      coalesce((select json_agg(h order by h.since, h."personId") from hand h), '[]'::json) as "handsNamed",
      coalesce((select json_agg(x order by x.position) from (${ballotsPart(districtId, dossierId)}) x), '[]'::json) as ballots,
      coalesce((select json_agg(x order by x.at, x."stepId") from (${stepsPart(districtId, dossierId)}) x), '[]'::json) as steps,
      (select json_build_object('year', a.year, 'number', a.number) from appointments.issued_paper a
        where a.district_id = ${districtId} and a.dossier_id = ${dossierId}::uuid and a.kind = 'announcement' and a.void_since is null) as announcement
    from d`.execute(db)
  return rows[0] ?? null
}

const dossierJson: RawBuilder<unknown> = sql`json_build_object('dossierId', d.dossier_id, 'kind', d.kind, 'state', d.state, 'title', d.title,
  'titleEn', d.title_en, 'documentId', d.document_id, 'documentTitle', d.document_title, 'documentNumber', d.document_number,
  'ruleText', d.rule_text, 'termId', d.term_id, 'meetingName', d.meeting_name, 'meetingOn', d.meeting_on, 'papersSentOn', d.papers_sent_on,
  'allMembers', d.all_members, 'present', d.present, 'announcedOn', d.announced_on, 'openedAt', d.opened_at, 'openedByName', d.opened_by_name,
  'isDemo', d.is_demo, 'version', d.version,
  'hands', coalesce((select json_agg(json_build_object('personId', h."personId", 'streetId', h."streetId")) from hand h), '[]'::json))`

/**
 * Matters with the names of person, street and post, who sits in the seat on the meeting's day, reports against the candidate, and how often the person failed
 * for the seat before: by ballots held since the running term of the district's congress began.
 */
function mattersPart(districtId: number, dossierId: string, today: CivilDate): RawBuilder<unknown> {
  return sql`
    select m.matter_id as "matterId", m.dossier_id as "dossierId", m.position, m.type, m.state, m.street_id as "streetId", m.seat, m.seat_no as "seatNo",
      m.person_id as "personId", p.name as "personName", m.ground, m.mandate_id as "mandateId", m.post_id as "postId", m.tenure_id as "tenureId",
      m.reason, m.paired_with as "pairedWith", m.test_on as "testOn", m.test_score as "testScore", m.test_resit as "testResit", m.statement,
      m.ballot_id as "ballotId", m.version, s.name as "streetName", s.name_en as "streetNameEn", c.title as "postTitle",
      (select json_build_object('tenureId', t.tenure_id, 'personId', t.person_id, 'personName', q.name)
        from committees.tenure t join roster.person q on q.district_id = t.district_id and q.person_id = t.person_id
        where t.district_id = m.district_id and t.street_id = m.street_id and t.seat = m.seat and t.seat_no = m.seat_no
          and t.starts_on <= coalesce(d.meeting_on, ${today}::date) and (t.ends_on is null or t.ends_on > coalesce(d.meeting_on, ${today}::date))
        limit 1) as holder,
      (select count(*)::int from appointments.matter f
        join appointments.ballot b on b.district_id = f.district_id and b.ballot_id = f.ballot_id
        where f.district_id = m.district_id and f.person_id = m.person_id and f.street_id = m.street_id and f.seat = m.seat
          and f.type = 'appoint' and f.state = 'failed' and f.dossier_id <> m.dossier_id
          and b.held_on >= coalesce((select max(t.starts_on) from roster.term t where t.district_id = m.district_id and t.level = 'district'
            and t.starts_on <= coalesce(d.meeting_on, ${today}::date)), '-infinity'::date)) as failures,
      coalesce((select json_agg(json_build_object('reportId', r.report_id, 'receivedOn', r.received_on, 'words', r.words, 'outcome', r.outcome,
          'decidedOn', r.decided_on, 'version', r.version) order by r.received_on, r.report_id)
        from appointments.report_against r where r.district_id = m.district_id and r.matter_id = m.matter_id), '[]'::json) as reports
    from d join appointments.matter m on m.district_id = d.district_id and m.dossier_id = d.dossier_id
      join roster.person p on p.district_id = m.district_id and p.person_id = m.person_id
      join districts.street s on s.district_id = m.district_id and s.street_id = m.street_id
      left join committees.concurrent_post c on c.district_id = m.district_id and c.post_id = m.post_id
    where m.district_id = ${districtId} and m.dossier_id = ${dossierId}::uuid`
}

function ballotsPart(districtId: number, dossierId: string): RawBuilder<unknown> {
  return sql`
    select b.ballot_id as "ballotId", b.position, b.method, b.combined, b.held_on as "heldOn", b.all_members as "allMembers", b.present,
      b.votes_for as "votesFor", b.against, b.abstained, b.not_voting as "notVoting", b.passed, b.counted_by as "countedBy"
    from appointments.ballot b where b.district_id = ${districtId} and b.dossier_id = ${dossierId}::uuid`
}

function stepsPart(districtId: number, dossierId: string): RawBuilder<unknown> {
  return sql`
    select t.step_id as "stepId", t.matter_id as "matterId", t.step, t.step_on as "on", t.number, t.responsible, t.words, p.name as by, t.at
    from appointments.step t join roster.person p on p.district_id = t.district_id and p.person_id = t.by_person
    where t.district_id = ${districtId} and t.dossier_id = ${dossierId}::uuid`
}
