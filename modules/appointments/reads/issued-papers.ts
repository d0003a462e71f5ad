import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { DossierState, PaperKind } from '../language.ts'
import type { NamedMatter, PaperRow } from '../rules/paper-facts.ts'
import { matterJson } from './matter-columns.ts'

export interface RegisterLine extends PaperRow {
  readonly dossierId: string
  readonly dossierTitle: string
  readonly dossierTitleEn: string
  readonly dossierState: DossierState
  readonly meetingOn: CivilDate | null
  /** Whether the asker handles the whole dossier. */
  readonly ofHand: boolean
  readonly matter: NamedMatter | null
}

interface Asker {
  readonly districtId: number
  /** District staff, who see papers of announced dossiers and of those they handle. */
  readonly personId: string
}

const columns = sql`i.paper_id as "paperId", i.matter_id as "matterId", i.kind, i.year, i.number, i.issued_on as "issuedOn", i.addressee, i.signer,
  i.handed_on as "handedOn", i.void_since as "voidSince", i.void_reason as "voidReason", i.version, i.dossier_id as "dossierId", d.title as "dossierTitle",
  d.title_en as "dossierTitleEn", d.state as "dossierState", d.meeting_on as "meetingOn", h.of_hand as "ofHand"`

/** Papers the asker may know of: nothing of a dossier that was not announced, save its hands'. */
function known({ districtId, personId }: Asker): RawBuilder<unknown> {
  return sql`from appointments.issued_paper i
    join appointments.dossier d on d.district_id = i.district_id and d.dossier_id = i.dossier_id
    cross join lateral (select exists (select 1 from appointments.dossier_hand x where x.district_id = d.district_id and x.dossier_id = d.dossier_id
      and x.person_id = ${personId}::uuid and x.street_id is null and x.left_at is null) as of_hand) h
    where i.district_id = ${districtId} and (d.announced_on is not null or h.of_hand)`
}

/** The register of one kind in one year, by number; `limit + 1` lines. */
export async function registerLines(
  db: Sql,
  asked: Asker & { kind: PaperKind; year: number; limit: number; after: number | null },
): Promise<readonly RegisterLine[]> {
  const { rows } = await sql<RegisterLine>`
    select ${columns}, (select json_build_object(${matterJson}) from appointments.matter m
        join roster.person p on p.district_id = m.district_id and p.person_id = m.person_id
        join districts.street s on s.district_id = m.district_id and s.street_id = m.street_id
        where m.district_id = i.district_id and m.matter_id = i.matter_id) as matter
    ${known(asked)} and i.kind = ${asked.kind} and i.year = ${asked.year} and i.number > ${asked.after ?? 0}
    order by i.number limit ${asked.limit + 1}`.execute(db)
  return rows
}

/** The years in which the asker knows papers of the kind, latest first. */
export async function registerYears(db: Sql, asked: Asker & { kind: PaperKind }): Promise<readonly number[]> {
  const { rows } = await sql<{ year: number }>`
    select distinct i.year ${known(asked)} and i.kind = ${asked.kind} order by i.year desc`.execute(db)
  return rows.map(({ year }) => year)
}

/** One paper with its dossier, whoever asks; what they may know, the dossier says. */
export async function issuedPaper(
  db: Sql,
  districtId: number,
  paperId: string,
): Promise<(PaperRow & { readonly dossierId: string }) | null> {
  const { rows } = await sql<PaperRow & { dossierId: string }>`
    select i.paper_id as "paperId", i.matter_id as "matterId", i.kind, i.year, i.number, i.issued_on as "issuedOn", i.addressee, i.signer,
      i.handed_on as "handedOn", i.void_since as "voidSince", i.void_reason as "voidReason", i.version, i.dossier_id as "dossierId"
    from appointments.issued_paper i where i.district_id = ${districtId} and i.paper_id = ${paperId}::uuid`.execute(db)
  return rows[0] ?? null
}
