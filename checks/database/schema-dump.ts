import type pg from 'pg'

/** Kept by tools, not by us: PostgreSQL itself, the list of migrations run, the job queue. */
export const OURS = `n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'migrations', 'graphile_worker', 'public')`
const NOT_OF_AN_EXTENSION = (catalog: string, oid: string) =>
  `not exists (select from pg_depend d where d.classid = '${catalog}'::regclass and d.objid = ${oid} and d.deptype = 'e')`

/** The schema as text, in an order and form that depend on nothing but the schema itself. */
export async function dumpSchema(client: pg.Client): Promise<string> {
  const parts = [
    '-- Written by `node checks/database/schema-diff.ts --write` from a freshly migrated database; not by hand, never run.',
    ...(await lines(client, EXTENSIONS)),
    ...(await lines(client, SCHEMAS)),
    ...(await lines(client, TYPES)),
    ...(await lines(client, SEQUENCES)),
    ...(await lines(client, TABLES)),
    ...(await lines(client, VIEWS)),
    ...(await lines(client, FUNCTIONS)),
  ]
  return `${parts.join('\n\n')}\n`
}

/** Runs a query that answers one text a row, named `line`. */
export async function lines(client: pg.Client, query: string, values: unknown[] = []): Promise<string[]> {
  const { rows } = await client.query(query, values)
  return (rows as { line: string | null }[]).flatMap(({ line }) => (line === null ? [] : [line]))
}

const EXTENSIONS = `
  select string_agg(format('create extension %I;', extname), e'\\n' order by extname) as line
  from pg_extension where extname <> 'plpgsql'`

const SCHEMAS = `
  select string_agg(format('create schema %I;%s', n.nspname, (
    select string_agg(format(e'\\ngrant %s on schema %I to bandeng_app;', lower(a.privilege_type), n.nspname), '' order by a.privilege_type)
    from aclexplode(n.nspacl) a where a.grantee = 'bandeng_app'::regrole)), e'\\n' order by n.nspname) as line
  from pg_namespace n where ${OURS}`

const TYPES = `
  select format('create type %I.%I as enum (%s);', n.nspname, t.typname,
    string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder)) as line
  from pg_type t join pg_namespace n on n.oid = t.typnamespace join pg_enum e on e.enumtypid = t.oid
  where ${OURS} group by n.nspname, t.typname order by n.nspname, t.typname`

const SEQUENCES = `
  select format('create sequence %I.%I;', n.nspname, c.relname) as line
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'S' and ${OURS} order by n.nspname, c.relname`

const COLUMNS = `
  select string_agg(format('  %I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
    case when a.attnotnull then ' not null' else '' end,
    case when a.attgenerated <> '' then format(' generated always as (%s) stored', pg_get_expr(f.adbin, f.adrelid))
         when f.adbin is not null then ' default ' || pg_get_expr(f.adbin, f.adrelid) else '' end), e',\\n' order by a.attnum)
  from pg_attribute a left join pg_attrdef f on f.adrelid = a.attrelid and f.adnum = a.attnum
  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped`

/** Not-null constraints (contype n, from PostgreSQL 18 on) stand with their columns already. */
const CONSTRAINTS = `
  select string_agg(format(e',\\n  constraint %I %s', k.conname, pg_get_constraintdef(k.oid)), ''
    order by array_position(array['p', 'u', 'x', 'f', 'c'], k.contype::text), k.conname)
  from pg_constraint k where k.conrelid = c.oid and k.contype in ('p', 'u', 'x', 'f', 'c')`

const INDEXES = `
  select string_agg(e'\\n' || pg_get_indexdef(i.indexrelid) || ';', '' order by x.relname)
  from pg_index i join pg_class x on x.oid = i.indexrelid
  where i.indrelid = c.oid and not exists (
    select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))`

const POLICIES = `
  select string_agg(format(e'\\ncreate policy %I on %I.%I%s%s;', p.polname, n.nspname, c.relname,
    ' using (' || pg_get_expr(p.polqual, c.oid) || ')', ' with check (' || pg_get_expr(p.polwithcheck, c.oid) || ')'), '' order by p.polname)
  from pg_policy p where p.polrelid = c.oid`

const TRIGGERS = `
  select string_agg(e'\\n' || pg_get_triggerdef(t.oid) || ';', '' order by t.tgname)
  from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal`

const GRANTS = `
  select format(e'\\ngrant %s on %I.%I to bandeng_app;', string_agg(lower(a.privilege_type), ', ' order by a.privilege_type), n.nspname, c.relname)
  from aclexplode(c.relacl) a where a.grantee = 'bandeng_app'::regrole having count(*) > 0`

const TABLES = `
  select format(e'create table %I.%I (\\n%s%s\\n);%s%s%s%s%s', n.nspname, c.relname, (${COLUMNS}), (${CONSTRAINTS}), (${INDEXES}),
    case when c.relrowsecurity then format(e'\\nalter table %I.%I %s row level security;', n.nspname, c.relname,
      case when c.relforcerowsecurity then 'force' else 'enable' end) end,
    (${POLICIES}), (${TRIGGERS}), (${GRANTS})) as line
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and ${OURS} order by n.nspname, c.relname`

const VIEWS = `
  select format(e'create %s %I.%I as\\n%s%s', case c.relkind when 'm' then 'materialized view' else 'view' end,
    n.nspname, c.relname, pg_get_viewdef(c.oid), (${GRANTS})) as line
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('v', 'm') and ${OURS} order by n.nspname, c.relname`

const FUNCTIONS = `
  select format(e'%s;%s', rtrim(pg_get_functiondef(p.oid), e'\\n'), case when p.proacl is null then '' else
    e'\\n-- may be run by: ' || coalesce((select string_agg(case when a.grantee = 0 then 'public' else pg_get_userbyid(a.grantee)::text end, ', '
      order by a.grantee::regrole::text) from aclexplode(p.proacl) a where a.grantee <> p.proowner), 'its owner only') end) as line
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where ${OURS} and p.prokind in ('f', 'p') and ${NOT_OF_AN_EXTENSION('pg_proc', 'p.oid')}
  order by n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)`
