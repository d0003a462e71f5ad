import type pg from 'pg'

/** The tables that belong to a district, by the catalog: those with a `district_id` column. */
export async function tenantTables(owner: pg.Pool | pg.Client): Promise<string[]> {
  const { rows } = await owner.query(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c
     join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attname = 'district_id' and not a.attisdropped
     where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') order by 1`,
  )
  return rows.map((row) => row.name)
}

/** The trace a list or a draw leaves where it was asked for a place with nothing in it. */
export const TRACE = 'audit.entry'

/** Kept by every try to sign in, the refused ones above all. */
const NOT_KEPT = ['access.throttle', 'access.account']

/** A look at everything districts have: a refused write must leave it as it was. Tells the tables that differ from the look before. */
export async function watchTables(owner: pg.Pool): Promise<() => Promise<string[]>> {
  const tables = (await tenantTables(owner)).filter((table) => !NOT_KEPT.includes(table))
  const statement = tables
    .map(
      (table) =>
        `select '${table}' as name, count(*)::text || ' ' || coalesce(sum(xmin::text::bigint), 0) as kept from ${table}`,
    )
    .join(' union all ')
  let before = new Map<string, string>()
  return async () => {
    const { rows } = await owner.query(statement)
    const now = new Map<string, string>(rows.map((row) => [row.name, row.kept]))
    const changed = tables.filter((table) => before.size > 0 && before.get(table) !== now.get(table))
    before = now
    return changed
  }
}
