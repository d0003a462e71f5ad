import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { FigureRow, FigureScope } from '../language.ts'
import { rowsOfFigure } from './figure-sources.ts'

/** The rows behind a figure, newest first, `limit + 1` of them. Throws on an id nobody declared. */
export async function figureRows(
  db: Sql,
  districtId: number,
  asked: { figureId: string; scope: FigureScope; limit: number; after: readonly [on: CivilDate, rowId: string] | null },
): Promise<FigureRow[]> {
  const source = await rowsOfFigure(db, districtId, asked.figureId, asked.scope)
  const { rows } = await sql<FigureRow>`
    select r.row_id as "rowId", r.on_day as "on", r.title, r.title_en as "titleEn", r.who, r.place,
      json_build_object('kind', r.kind, 'id', r.id) as evidence
    from (${source}) r
    where ${asked.after === null ? sql`true` : sql`(r.on_day, r.row_id) < (${asked.after[0]}::date, ${asked.after[1]}::text)`}
    order by r.on_day desc, r.row_id desc
    limit ${asked.limit + 1}`.execute(db)
  return rows
}
