import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { DossierKind, DossierState, DossierSubject } from '../language.ts'

export interface DossierLine {
  readonly dossierId: string
  readonly kind: DossierKind
  readonly title: string
  readonly titleEn: string
  readonly state: DossierState
  readonly meetingName: string | null
  readonly meetingOn: CivilDate | null
  readonly announcedOn: CivilDate | null
  readonly openedAt: Date
  readonly isDemo: boolean
  /** Only the asker's own part in it. */
  readonly hands: DossierSubject['hands']
  /** Matters not withdrawn, and of them those that passed or were noted. */
  readonly live: number
  readonly decided: number
}

/**
 * The dossiers somebody may know of, the latest first; `limit + 1` of them. Before its announcement a dossier is counted, sorted and paged for its hands only:
 * for everybody else it leaves no gap.
 */
export async function dossierList(
  db: Sql,
  asked: {
    readonly districtId: number
    readonly personId: string
    /** District staff today; and the streets whose committee the asker runs today. */
    readonly staff: boolean
    readonly streets: readonly number[]
    readonly kind: DossierKind | null
    readonly limit: number
    readonly before: readonly [openedAt: string, dossierId: string] | null
  },
): Promise<DossierLine[]> {
  const { districtId, personId, before } = asked
  const { rows } = await sql<DossierLine>`
    select d.dossier_id as "dossierId", d.kind, d.title, d.title_en as "titleEn", d.state, d.meeting_name as "meetingName", d.meeting_on as "meetingOn",
      d.announced_on as "announcedOn", d.opened_at as "openedAt", d.is_demo as "isDemo",
      coalesce((select json_agg(json_build_object('personId', h.person_id, 'streetId', h.street_id)) from appointments.dossier_hand h
        where h.district_id = d.district_id and h.dossier_id = d.dossier_id and h.person_id = ${personId}::uuid and h.left_at is null), '[]'::json) as hands,
      (select count(*)::int from appointments.matter m where m.district_id = d.district_id and m.dossier_id = d.dossier_id
        and m.state <> 'withdrawn') as live,
      (select count(*)::int from appointments.matter m where m.district_id = d.district_id and m.dossier_id = d.dossier_id
        and m.state in ('passed', 'noted')) as decided
    from appointments.dossier d
    where d.district_id = ${districtId} and (${asked.kind}::text is null or d.kind = ${asked.kind}::text)
      and (${before?.[0] ?? null}::timestamptz is null
        or (d.opened_at, d.dossier_id) < (${before?.[0] ?? null}::timestamptz, ${before?.[1] ?? null}::uuid))
      and (d.announced_on is not null or exists (select 1 from appointments.dossier_hand h
        where h.district_id = d.district_id and h.dossier_id = d.dossier_id and h.person_id = ${personId}::uuid and h.left_at is null
          and ((h.street_id is null and ${asked.staff}::boolean) or h.street_id = any(${asked.streets}::int[]))))
    order by d.opened_at desc, d.dossier_id desc limit ${asked.limit + 1}`.execute(db)
  return rows
}
