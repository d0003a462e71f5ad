import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'

export interface ItemLine {
  itemId: string
  year: number
  position: number
  words: string
  wordsEn: string
  evidence: string
  atLeast: number | null
  version: number
}

const columns = sql`i.item_id as "itemId", i.year, i.position, i.words, i.words_en as "wordsEn", i.evidence, i.at_least as "atLeast", i.version`

/** The items of a year's assessment, at most sixty, in their order. */
export async function assessmentItems(db: Sql, districtId: number, year: number): Promise<ItemLine[]> {
  const { rows } = await sql<ItemLine>`
    select ${columns} from committees.assessment_item i
    where i.district_id = ${districtId} and i.year = ${year} and i.dropped_at is null order by i.position, i.item_id`.execute(
    db,
  )
  return rows
}

export interface SheetLine extends ItemLine {
  said: { words: string; writtenAt: string; writtenBy: string | null; version: number } | null
}

/** The same with what a street's committee said of each. */
export async function assessmentSheet(
  db: Sql,
  asked: { districtId: number; streetId: number; year: number },
): Promise<SheetLine[]> {
  const { rows } = await sql<SheetLine>`
    select ${columns}, case when w.item_id is null then null else json_build_object('words', w.words, 'writtenAt', w.written_at,
        'writtenBy', p.name, 'version', w.version) end as said
    from committees.assessment_item i
      left join committees.assessment_words w on w.district_id = i.district_id and w.item_id = i.item_id and w.street_id = ${asked.streetId}
      left join roster.person p on p.district_id = w.district_id and p.person_id = w.written_by
    where i.district_id = ${asked.districtId} and i.year = ${asked.year} and i.dropped_at is null
    order by i.position, i.item_id`.execute(db)
  return rows
}
