import type pg from 'pg'

/** Writes rows as the owner of the tables; columns that are left out take their default. All rows name the same columns. */
export type Put = (districtId: number, table: string, rows: readonly Record<string, unknown>[]) => Promise<void>

export function putInto(owner: pg.Client | pg.Pool): Put {
  return async (districtId, table, rows) => {
    const columns = Object.keys(rows[0] ?? {}).join(', ')
    if (columns === '') return
    await owner.query(
      `insert into ${table} (district_id, ${columns})
       select $1::int, ${columns} from json_populate_recordset(null::${table}, $2)`,
      [districtId, JSON.stringify(rows)],
    )
  }
}
