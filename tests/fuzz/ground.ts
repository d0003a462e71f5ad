import type pg from 'pg'
import { openTestSession } from '../../modules/access/testing/session.ts'
import { queryHashOf } from '../../modules/opinions/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { QUERY_CODE } from './letter.ts'
import type { KnownIds } from './schema.ts'

/** Every change of a tenant table, counted by triggers of the run's own: what a refused request may not do. */
export interface Changes {
  /** Tables changed since the last call, a failed transaction leaves none. */
  since(): Promise<string[]>
}

/**
 * Sign-in counts failed tries and last visits even where it refuses, and so do the residents' routes count who knocks too often (the secret that
 * hides whose knock it was is made with the first one); everything else must stay as it is.
 */
const MAY_CHANGE = ['access']
const TABLES_MAY_CHANGE = ['opinions.knock', 'opinions.secret']

/** A file that was taken is read in the background and belongs to the request that brought it, not to the next one. Throws if one is never done. */
async function filesRead(owner: pg.Client): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    const { rowCount } = await owner.query(`select from imports.batch where state in ('reading', 'importing')`)
    if (rowCount === 0) return
    await new Promise((done) => setTimeout(done, 20))
  }
  throw new Error('a file is still being read after ten seconds')
}

/** Lays the triggers. The owner's connection; the house itself knows nothing of them. */
export async function countChanges(owner: pg.Client): Promise<Changes> {
  await owner.query(`
    create schema fuzz;
    create table fuzz.change (number bigint generated always as identity, name text not null);
    create function fuzz.note() returns trigger language plpgsql security definer set search_path = fuzz as $$
      begin insert into fuzz.change (name) values (tg_table_schema || '.' || tg_table_name); return null; end $$`)
  const { rows } = await owner.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relrowsecurity and c.relkind = 'r' and n.nspname <> all($1) and format('%s.%s', n.nspname, c.relname) <> all($2)`,
    [MAY_CHANGE, TABLES_MAY_CHANGE],
  )
  for (const { name } of rows) {
    // Per row: a statement that touches nothing is no change.
    await owner.query(
      `create trigger fuzz_note after insert or update or delete on ${name} for each row execute function fuzz.note()`,
    )
  }
  let last = 0
  return {
    async since() {
      await filesRead(owner)
      const found = await owner.query<{ number: string; name: string }>(
        'select number, name from fuzz.change where number > $1 order by number',
        [last],
      )
      last = Number(found.rows.at(-1)?.number ?? last)
      return [...new Set(found.rows.map((row) => row.name))]
    },
  }
}

/** Ids of the database by the name a request gives them: personId from any column person_id. */
export async function knownIds(owner: pg.Client, districtId: number): Promise<KnownIds> {
  const { rows } = await owner.query<{ schema: string; relation: string; column: string }>(
    `select c.table_schema as schema, c.table_name as relation, c.column_name as column
     from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where t.table_type = 'BASE TABLE' and c.column_name like '%\\_id' and c.column_name not in ('district_id', 'external_id', 'subject_id')
       and exists (select 1 from pg_policies p where p.schemaname = c.table_schema and p.tablename = c.table_name)`,
  )
  const ids = new Map<string, string[]>([['districtId', [String(districtId)]]])
  for (const { schema, relation, column } of rows) {
    const found = await owner.query<{ id: string }>(
      `select distinct ${column}::text as id from (select ${column} from ${schema}.${relation} where ${column} is not null limit 400) x
       order by 1 limit 12`,
    )
    const name = column.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase())
    ids.set(name, [...(ids.get(name) ?? []), ...found.rows.map((row) => row.id)])
  }
  for (const [name, list] of await publicKeys(owner, districtId)) ids.set(name, list)
  return new Map([...ids].filter(([, list]) => list.length > 0))
}

/** What residents hold: tokens of printed codes, and receipts whose query code is then `QUERY_CODE`. */
async function publicKeys(owner: pg.Client, districtId: number): Promise<[name: string, keys: string[]][]> {
  const keep = 'district_id = $1 order by md5(item_id::text) limit 12'
  const receipts = await owner.query<{ receipt: string }>(`select receipt from opinions.item where ${keep}`, [
    districtId,
  ])
  for (const { receipt } of receipts.rows)
    await owner.query('update opinions.item set query_hash = $3 where district_id = $1 and receipt = $2', [
      ...[districtId, receipt, queryHashOf(receipt, QUERY_CODE)],
    ])
  const codes = await owner.query<{ token: string }>(
    'select token from opinions.code where district_id = $1 order by 1 limit 12',
    [districtId],
  )
  return [
    ['token', codes.rows.map(({ token }) => `${districtId}-${token}`)],
    ['device', ['device-of-the-fuzz-run']],
    ['phone', ['138 0000 0000']],
    ['ref', receipts.rows.map(({ receipt }) => `${districtId}-${receipt}`)],
  ]
}

/** Who asks: a name for the table, and the cookie, made anew where a run signs out. */
export interface Role {
  readonly name: string
  cookie: string
  renew(): Promise<void>
}

/** Every persona of the demo district, nobody, and somebody with an invented cookie. */
export async function rolesOf(owner: pg.Client, database: Database, districtId: number, now: Date): Promise<Role[]> {
  const { rows } = await owner.query<{ login: string; personId: string }>(
    `select login_name as login, person_id as "personId" from access.account where login_name like 'demo.%' order by 1`,
  )
  const roles: Role[] = [
    { name: 'nobody', cookie: '', renew: async () => {} },
    { name: 'invented', cookie: `bandeng_session=${districtId}.${'A'.repeat(32)}`, renew: async () => {} },
  ]
  for (const { login, personId } of rows) {
    const role: Role = {
      name: login.slice('demo.'.length),
      cookie: '',
      async renew() {
        role.cookie = await openTestSession(database, districtId, personId, now)
      },
    }
    await role.renew()
    roles.push(role)
  }
  return roles
}
