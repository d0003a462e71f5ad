import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { FigureScope } from '../language.ts'

/** A row query: (row_id text, on_day date, title, title_en, who, place, kind, id). Its number of rows is the figure. */
export type FigureSource = (districtId: number, scope: FigureScope) => RawBuilder<unknown>

/** A condition: the column is of the street asked for, or the whole district is. */
export const inStreet = (column: RawBuilder<unknown>, scope: FigureScope): RawBuilder<boolean> =>
  scope.streetId === null ? sql`true` : sql`${column} = ${scope.streetId}::int`
