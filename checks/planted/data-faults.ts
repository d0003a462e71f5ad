import { citusRules } from '../database/citus-rules.ts'
import { frozenMigrations } from '../database/frozen-migrations.ts'
import { sqlPlaces } from '../database/sql-places.ts'
import { sqlWording } from '../database/sql-wording.ts'
import { CLEAN, type Fault } from './clean-house.ts'

const ROSTER = '0001-roster.sql'
const person = CLEAN[`db/migrations/${ROSTER}`] as string

/** Faults of SQL and of migrations. */
export const DATA: Fault[] = [
  [
    'SQL in a deed',
    sqlPlaces,
    { 'modules/roster/deeds/bad.ts': 'export const x = `select name from roster.person`\n' },
    /bad\.ts:1 .*SQL outside/,
  ],
  [
    'a tagged statement in a route',
    sqlPlaces,
    { 'modules/roster/routes.ts': "import { sql } from 'kysely'\nexport const x = sql`now()`\n" },
    /routes\.ts:2 .*SQL outside/,
  ],
  [
    'a query builder in a deed',
    sqlPlaces,
    { 'modules/roster/deeds/bad.ts': "export const x = (db: any) => db.selectFrom('roster.person')\n" },
    /builds SQL/,
  ],
  [
    'a story that names a table',
    sqlPlaces,
    { 'app/stories/bad.ts': "import { sql } from 'kysely'\nexport const x = sql`delete from roster.person`\n" },
    /names no table/,
  ],
  [
    "a store that writes another's table",
    sqlPlaces,
    { 'modules/points/store/bad.ts': 'export const x = `update roster.person set name = 1`\n' },
    /writes roster\.person, a table of another/,
  ],
  [
    'a read that writes',
    sqlPlaces,
    { 'modules/roster/reads/bad.ts': 'export const x = `insert into roster.person (name) values (1)`\n' },
    /reads\/ writes/,
  ],
  [
    'a read of a module it may not lean on',
    sqlPlaces,
    { 'modules/roster/reads/bad.ts': 'export const x = `select 1 from points.entry`\n' },
    /may not lean on points/,
  ],
  [
    'a statement that forgets the district',
    sqlWording,
    {
      'modules/roster/reads/bad.ts':
        "import { sql } from 'kysely'\nexport const x = sql`select name from roster.person`\n",
    },
    /bad\.ts:2 .*does not name district_id/,
  ],
  [
    'a word PostgreSQL 15 does not know',
    sqlWording,
    { 'db/migrations/0002-roster-more.sql': '\nalter table roster.person alter person_id set default uuidv7();\n' },
    /0002-roster-more\.sql:2 .*uuidv7/,
  ],
  [
    'a tenant key without district_id',
    citusRules,
    { [`db/migrations/${ROSTER}`]: person.replace('primary key (district_id, person_id)', 'primary key (person_id)') },
    /primary key \(person_id\) does not begin/,
  ],
  [
    'a unique key that begins otherwise',
    citusRules,
    { [`db/migrations/${ROSTER}`]: person.replace('unique (district_id, name)', 'unique (name, district_id)') },
    /unique \(name, district_id\)/,
  ],
  [
    'a unique index without district_id',
    citusRules,
    {
      'db/migrations/0002-roster-more.sql':
        "create unique index person_once on roster.person (name) where name <> '';\n",
    },
    /0002-roster-more\.sql:1 .*unique \(name\)/,
  ],
  [
    'a foreign key without district_id',
    citusRules,
    {
      'db/migrations/0002-roster-more.sql':
        '\nalter table roster.person add constraint f foreign key (person_id) references roster.person (person_id);\n',
    },
    /0002-roster-more\.sql:2 .*foreign key \(person_id\)/,
  ],
  [
    'a table without its guard',
    citusRules,
    { [`db/migrations/${ROSTER}`]: person.replace(/select platform.*/, '') },
    /roster\.person is not guarded/,
  ],
  [
    'a table without a district',
    citusRules,
    {
      'db/migrations/0002-roster-more.sql':
        "create table roster.note (note_id uuid primary key);\nselect platform.guard_tenant_table('roster.note');\n",
    },
    /roster\.note has no district_id/,
  ],
  [
    'a number that counts across districts',
    citusRules,
    { 'db/migrations/0002-roster-more.sql': 'alter table roster.person add column no bigserial;\n' },
    /counts across districts/,
  ],
  [
    'a trigger nobody listed',
    citusRules,
    {
      'db/migrations/0002-roster-more.sql':
        'create trigger t after insert on roster.person for each row execute function roster.rule();\n',
    },
    /trigger roster\.rule on roster\.person/,
  ],
  [
    'an edited released migration',
    frozenMigrations,
    { 'db/migrations/released.json': JSON.stringify({ [ROSTER]: 'of another text' }) },
    /0001-roster\.sql.*edited/,
  ],
  [
    'a released migration that is gone',
    frozenMigrations,
    { 'db/migrations/released.json': '{ "0002-roster-gone.sql": "a" }' },
    /0002-roster-gone\.sql.*gone/,
  ],
  [
    'a gap in the numbers',
    frozenMigrations,
    { 'db/migrations/0003-roster-more.sql': 'select 1;\n' },
    /should be number 0002/,
  ],
]
