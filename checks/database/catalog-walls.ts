import type pg from 'pg'
import { REFERENCE_TABLES } from '../reference-tables.ts'
import { lines, OURS } from './schema-dump.ts'

/**
 * Asks the catalog of a migrated database what citus-rules asks the text of the migrations, so that nothing made by a
 * function or a loop slips through: walls, districts and keys. One sentence a fault.
 */
export async function wallFaults(client: pg.Client): Promise<string[]> {
  const reference = [Object.keys(REFERENCE_TABLES)]
  return [
    ...(await lines(client, WITHOUT_WALL)),
    ...(await lines(client, WITHOUT_DISTRICT, reference)),
    ...(await lines(client, LOOSE_KEYS, reference)),
    ...(await lines(client, LOOSE_POINTERS, reference)),
  ]
}

const TABLES = `
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  cross join lateral (select format('%s.%s', n.nspname, c.relname) as name) as t
  left join pg_attribute d on d.attrelid = c.oid and d.attname = 'district_id' and not d.attisdropped
  where c.relkind in ('r', 'p') and ${OURS}`

const WITHOUT_WALL = `
  select format('%s has no row-level security that holds bandeng_app', t.name) as line ${TABLES} and d.attnum is not null
    and (not c.relrowsecurity or pg_get_userbyid(c.relowner) = 'bandeng_app'
      or not exists (select from pg_policy p where p.polrelid = c.oid))
  order by 1`

const WITHOUT_DISTRICT = `
  select format('%s has no district_id and is no reference table', t.name) as line ${TABLES}
    and (d.attnum is null or not d.attnotnull) and t.name <> all ($1::text[])
  order by 1`

const LOOSE_KEYS = `
  select format('%s: unique key %s does not begin with district_id', t.name, x.relname) as line
  from (select c.oid, t.name, d.attnum ${TABLES} and t.name <> all ($1::text[])) as t
  join pg_index i on i.indrelid = t.oid and (i.indisunique or i.indisexclusion)
  join pg_class x on x.oid = i.indexrelid
  where i.indkey[0] is distinct from t.attnum
  order by 1`

const LOOSE_POINTERS = `
  select format('%s: foreign key %s does not begin with district_id', t.name, k.conname) as line
  from (select c.oid, t.name, d.attnum ${TABLES} and t.name <> all ($1::text[])) as t
  join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
  where k.conkey[1] is distinct from t.attnum and k.confrelid <> all (select to_regclass(r)::oid from unnest($1::text[]) r where to_regclass(r) is not null)
  order by 1`
