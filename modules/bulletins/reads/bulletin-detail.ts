import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { BulletinSubject, Snapshot } from '../language.ts'

/** A step with the name of who took it. */
export interface StepLine {
  readonly stepId: string
  readonly step: string
  readonly reason: string | null
  readonly by: string
  readonly at: string
}

/** The bulletin whole: row, the snapshot's very text, and its steps. */
export interface BulletinDetail extends BulletinSubject {
  readonly recipient: string
  readonly copyTo: string
  readonly remark: string | null
  readonly number: number | null
  readonly numberYear: number | null
  readonly issuedOn: CivilDate | null
  readonly snapshot: string
  readonly hash: string
  readonly steps: readonly StepLine[]
}

/** A bulletin with everything its page and its paper need, or null. */
export async function bulletinDetail(db: Sql, districtId: number, bulletinId: string): Promise<BulletinDetail | null> {
  const { rows } = await sql<BulletinDetail>`
    select b.bulletin_id as "bulletinId", b.year, b.quarter, b.state, b.version, b.drafted_by as "draftedBy", b.recipient,
      b.copy_to as "copyTo", b.remark, b.number, b.number_year as "numberYear", b.issued_on as "issuedOn", b.snapshot::text as snapshot,
      b.snapshot_hash as hash,
      (select coalesce(json_agg(json_build_object('stepId', s.step_id, 'step', s.step, 'reason', s.reason, 'by', p.name, 'at', s.at)
          order by s.step_id), '[]')
        from bulletins.step s join roster.person p on p.district_id = s.district_id and p.person_id = s.by_person
        where s.district_id = b.district_id and s.bulletin_id = b.bulletin_id) as steps
    from bulletins.bulletin b
    where b.district_id = ${districtId} and b.bulletin_id = ${bulletinId}::uuid`.execute(db)
  return rows[0] ?? null
}

/** The figures of a bulletin as kept. */
export function snapshotOf(bulletin: Pick<BulletinDetail, 'snapshot'>): Snapshot {
  return JSON.parse(bulletin.snapshot) as Snapshot
}
