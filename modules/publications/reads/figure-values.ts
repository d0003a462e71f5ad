import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import type { FigureScope } from '../language.ts'
import { FIGURE_SOURCES } from './figure-sources.ts'

/** The value of a figure: how many rows stand behind it. Throws on an id nobody declared. */
export async function figureValue(db: Sql, districtId: number, figureId: string, scope: FigureScope): Promise<number> {
  const [value] = await figureValues(db, districtId, [{ figureId, scope }])
  return value as number
}

/** Many figures in one statement, in the order asked. */
export async function figureValues(
  db: Sql,
  districtId: number,
  asked: readonly { figureId: string; scope: FigureScope }[],
): Promise<number[]> {
  if (asked.length === 0) return []
  const counts = asked.map(({ figureId, scope }) => {
    const source = FIGURE_SOURCES[figureId]
    if (source === undefined) throw new Error(`no such figure: ${figureId}`)
    return sql`(select count(*)::int from (${source(districtId, scope)}) rows)`
  })
  const { rows } = await sql<{ values: number[] }>`select array[${sql.join(counts)}] as values`.execute(db)
  return rows[0]?.values ?? []
}
