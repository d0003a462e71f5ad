import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import type { FigureScope } from '../language.ts'
import { rowsOfFigure } from './figure-sources.ts'

/** The value of a figure: how many rows stand behind it. Throws on an id nobody declared. */
export async function figureValue(db: Sql, districtId: number, figureId: string, scope: FigureScope): Promise<number> {
  const [value] = await figureValues(db, districtId, [{ figureId, scope }])
  return value as number
}

/** Many figures in one statement, in the order asked; a figure by yearly points asks the ranking before. */
export async function figureValues(
  db: Sql,
  districtId: number,
  asked: readonly { figureId: string; scope: FigureScope }[],
): Promise<number[]> {
  if (asked.length === 0) return []
  const sources = await Promise.all(asked.map(({ figureId, scope }) => rowsOfFigure(db, districtId, figureId, scope)))
  const counts = sources.map((source) => sql`(select count(*)::int from (${source}) rows)`)
  const { rows } = await sql<{ values: number[] }>`select array[${sql.join(counts)}] as values`.execute(db)
  return rows[0]?.values ?? []
}
