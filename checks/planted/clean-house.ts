import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Check } from '../finding.ts'
import { readTree, type Tree } from '../source-tree.ts'

/** What is planted, the check that must catch it, the files changed, and what it must say. */
export type Fault = [what: string, check: Check, changes: Record<string, string | null>, caught: RegExp]

/** A house of a dozen files in which every check finds something to read and nothing to complain about. */
export const CLEAN: Record<string, string> = {
  'package.json': '{ "scripts": { "start": "node bin/start.mjs", "check": "node checks/run.ts" } }',
  'README.md':
    'Read `ARCHITECTURE.md`, run `npm run check`, see `modules/roster/rules/may-read.ts` and `modules/*/rules/`.\n',
  'ARCHITECTURE.md': 'A module has `language.ts` and [a store](modules/roster/store/put-person.ts).\n',
  'GLOSSARY.md': '| 中文 | English | code |\n| --- | --- | --- |\n| 代表 | deputy | `roster.person` |\n',
  'kernel/verdict.ts': 'export type Verdict = { can: boolean }\nexport const CAN: Verdict = { can: true }\n',
  'kernel/refusal.ts': 'export function refuse(code: string): never {\n  throw new Error(code)\n}\n',
  'platform/database/database.ts': "import pg from 'pg'\nexport type Sql = pg.Client\nexport const held = 'select 1'\n",
  'platform/words/words.ts': 'export function phrases<T>(list: T): T {\n  return list\n}\n',
  'platform/ui/desk/table.tsx': "import { Table } from 'antd'\nexport const DeskTable = Table\n",
  'platform/ui/phone/card.tsx': 'export const Card = () => null\n',
  'modules/access/language.ts': 'export interface Actor {\n  districtId: number\n}\n',
  'modules/access/index.ts': 'export const route = (spec: object) => spec\n',
  'modules/roster/language.ts': 'export interface Person {\n  name: string\n}\nexport const LONGEST_NAME = 60\n',
  'modules/roster/contract.ts': "import { Type } from 'typebox'\nexport const PersonRow = Type.Object({})\n",
  'modules/roster/index.ts': "export { putPerson } from './deeds/put-person.ts'\n",
  'modules/roster/words.ts':
    "import { phrases } from '../../platform/words/words.ts'\nexport const words = phrases({ 'roster.unknown': { zh: '没有这个人。', en: 'No such person.' } })\n",
  'modules/roster/rules/may-read.ts':
    "import { CAN, type Verdict } from '../../../kernel/verdict.ts'\nimport type { Actor } from '../../access/language.ts'\nexport function mayRead(_: Actor, on: Date): Verdict {\n  return new Date(on).getTime() > 0 ? CAN : CAN\n}\n",
  'modules/roster/deeds/put-person.ts':
    "import { refuse } from '../../../kernel/refusal.ts'\nimport { storePerson } from '../store/put-person.ts'\nexport function putPerson(name: string) {\n  return name === '' ? refuse('roster.unknown') : storePerson(name)\n}\n",
  'modules/roster/store/put-person.ts':
    "import { sql } from 'kysely'\nexport const storePerson = (name: string) => sql`insert into roster.person (district_id, name) values (1, ${name})`\n",
  'modules/roster/reads/people.ts':
    "import { sql } from 'kysely'\nexport const people = () => sql`select p.name from roster.person p where p.district_id = 1`\n",
  'modules/roster/web/desk/people.tsx':
    "import { DeskTable } from '../../../../platform/ui/desk/table.tsx'\nimport type { PersonRow } from '../../contract.ts'\nimport { LONGEST_NAME } from '../../language.ts'\nexport const People = (rows: (typeof PersonRow)[]) => DeskTable({ rows, LONGEST_NAME })\n",
  'modules/roster/web/phone/me.tsx':
    "import { Card } from '../../../../platform/ui/phone/card.tsx'\nexport const Me = () => Card()\n",
  'app/stories/two-parts.ts':
    "import { sql } from 'kysely'\nexport const both = (a: unknown, b: unknown) => sql`with a as (${a}), b as (${b}) select count(*) from a`\n",
  'db/migrations/0000-platform-ground.sql':
    "-- create table nothing.at_all (id serial);\ncreate function platform.refuse_change() returns trigger language plpgsql as $$ begin raise exception 'no; never'; end $$;\ncreate table reference.calendar_day (day date primary key);\n",
  'db/migrations/0001-roster.sql':
    "create table roster.person (\n  district_id int not null,\n  person_id uuid not null,\n  name text not null default 'a, (b',\n  day date references reference.calendar_day (day),\n  primary key (district_id, person_id),\n  unique (district_id, name)\n);\nselect platform.guard_tenant_table('roster.person');\n",
  'db/migrations/released.json': '{}',
}

/** Writes the clean house with some files changed, added, or (null) left out, and reads it. Clear it away when done. */
export function plantedTree(changes: Record<string, string | null>): { tree: Tree; clear(): void } {
  const root = mkdtempSync(join(tmpdir(), 'bandeng-planted-'))
  for (const [path, text] of Object.entries({ ...CLEAN, ...changes })) {
    if (text === null) continue
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return { tree: readTree(root), clear: () => rmSync(root, { recursive: true, force: true }) }
}
