import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'

export interface HonourLine {
  honourId: string
  streetId: number
  street: string
  streetEn: string
  title: string
  titleEn: string
  awardedBy: string
  awardedByEn: string
  fromYear: number
  toYear: number
  awardedOn: CivilDate | null
  documentId: string | null
  documentTitle: string | null
  version: number
}

export interface HonoursAsked {
  readonly districtId: number
  readonly streetId: number | null
  readonly limit: number
  readonly after: readonly [toYear: number, honourId: string] | null
}

/** Honours of the committees that stand, the latest year first; `limit + 1` of them. */
export async function honourList(db: Sql, asked: HonoursAsked): Promise<HonourLine[]> {
  const { rows } = await sql<HonourLine>`
    select h.honour_id as "honourId", h.street_id as "streetId", s.name as street, s.name_en as "streetEn", h.title, h.title_en as "titleEn",
      h.awarded_by as "awardedBy", h.awarded_by_en as "awardedByEn", h.from_year as "fromYear", h.to_year as "toYear",
      h.awarded_on as "awardedOn", h.document_id as "documentId", d.title as "documentTitle", h.version
    from committees.honour h join districts.street s on s.district_id = h.district_id and s.street_id = h.street_id
      left join committees.document d on d.district_id = h.district_id and d.document_id = h.document_id
    where h.district_id = ${asked.districtId} and h.taken_back_at is null
      and (${asked.streetId}::int is null or h.street_id = ${asked.streetId}::int)
      and (${asked.after?.[0] ?? null}::int is null
        or (h.to_year, h.honour_id) < (${asked.after?.[0] ?? null}::int, ${asked.after?.[1] ?? null}::uuid))
    order by h.to_year desc, h.honour_id desc
    limit ${asked.limit + 1}`.execute(db)
  return rows
}
