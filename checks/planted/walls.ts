import { doors } from '../doors/doors.ts'
import type { Fault } from './clean-house.ts'

/** Faults the doors check must catch. */
export const WALLS: Fault[] = [
  [
    'a rule that imports the database',
    doors,
    {
      'modules/roster/rules/bad.ts':
        "import type { Sql } from '../../../platform/database/database.ts'\nexport const x = (s: Sql) => s\n",
    },
    /rules\/bad\.ts.*must be pure.*platform\/database/,
  ],
  [
    'a rule that reaches the database through a friend',
    doors,
    {
      'modules/roster/rules/bad.ts': "import { y } from '../friend.ts'\nexport const x = y\n",
      'modules/roster/friend.ts': "import { held } from '../../platform/database/database.ts'\nexport const y = held\n",
    },
    /rules\/bad\.ts.*must be pure.*friend\.ts → platform\/database/,
  ],
  [
    'a rule that reads files',
    doors,
    { 'modules/roster/rules/bad.ts': "import { readFileSync } from 'node:fs'\nexport const x = readFileSync\n" },
    /rules\/bad\.ts.*must be pure.*fs/,
  ],
  [
    'a rule that asks the clock',
    doors,
    { 'modules/roster/rules/bad.ts': 'export const x = () => Date.now()\n' },
    /bad\.ts:1 .*asks the clock/,
  ],
  [
    'a kernel that makes a date out of nothing',
    doors,
    { 'kernel/bad.ts': 'export const x = () => new Date()\n' },
    /kernel\/bad\.ts:1 .*asks the clock/,
  ],
  [
    'a rule that throws dice',
    doors,
    { 'modules/roster/rules/bad.ts': 'export const x = () => Math.random()\n' },
    /bad\.ts:1 .*dice/,
  ],
  [
    "a module that opens another's store",
    doors,
    {
      'modules/points/deeds/bad.ts':
        "import { storePerson } from '../../roster/store/put-person.ts'\nexport const x = storePerson\n",
    },
    /points\/deeds\/bad\.ts.*inside of another module/,
  ],
  [
    'a module that leans on one it may not',
    doors,
    {
      'modules/access/deeds/bad.ts': "import type { Person } from '../../roster/language.ts'\nexport type X = Person\n",
    },
    /access may not lean on roster/,
  ],
  [
    'a module that nobody wrote into the table',
    doors,
    {
      'modules/novelties/deeds/bad.ts':
        "import type { Person } from '../../roster/language.ts'\nexport type X = Person\n",
    },
    /novelties is missing in checks\/lean-table/,
  ],
  [
    'a circle',
    doors,
    {
      'modules/roster/deeds/a.ts': "import { b } from './b.ts'\nexport const a = () => b\n",
      'modules/roster/deeds/b.ts': "import { a } from './a.ts'\nexport const b = () => a\n",
    },
    /circle of imports: modules\/roster\/deeds\/a\.ts → .*b\.ts → .*a\.ts/,
  ],
  [
    'a circle of types only',
    doors,
    {
      'modules/roster/deeds/a.ts': "import type { B } from './b.ts'\nexport type A = B[]\n",
      'modules/roster/deeds/b.ts': "import type { C } from './c.ts'\nexport type B = C[]\n",
      'modules/roster/deeds/c.ts': "export type C = import('./a.ts').A[]\n",
    },
    /circle of imports: modules\/roster\/deeds\/a\.ts/,
  ],
  [
    'a platform that knows a module',
    doors,
    {
      'platform/http/bad.ts': "import type { Actor } from '../../modules/access/language.ts'\nexport type X = Actor\n",
    },
    /platform knows no module/,
  ],
  [
    'a kernel that needs the platform',
    doors,
    { 'kernel/bad.ts': "import { held } from '../platform/database/database.ts'\nexport const x = held\n" },
    /kernel imports platform/,
  ],
  [
    'a module that knows the app',
    doors,
    {
      'modules/roster/deeds/bad.ts':
        "import { both } from '../../../app/stories/two-parts.ts'\nexport const x = both\n",
    },
    /a module knows no app/,
  ],
  ['a barrel', doors, { 'modules/roster/rules/all.ts': "export * from './may-read.ts'\n" }, /rules\/all\.ts.*barrel/],
  [
    'an import of nothing',
    doors,
    { 'modules/roster/deeds/bad.ts': "import { x } from './gone.ts'\nexport const y = x\n" },
    /gone\.ts, which does not exist/,
  ],
  [
    'a page that imports a store',
    doors,
    {
      'modules/roster/web/desk/bad.tsx':
        "import { storePerson } from '../../store/put-person.ts'\nexport const x = storePerson\n",
    },
    /page imports server code/,
  ],
  [
    'a page that reaches a store through a friend',
    doors,
    {
      'modules/roster/web/desk/bad.tsx': "import { y } from '../../friend.ts'\nexport const x = y\n",
      'modules/roster/friend.ts': "import { storePerson } from './store/put-person.ts'\nexport const y = storePerson\n",
    },
    /server code would reach the browser: modules\/roster\/friend\.ts → modules\/roster\/store/,
  ],
  [
    'a page that takes a schema with it',
    doors,
    {
      'modules/roster/web/desk/bad.tsx': "import { PersonRow } from '../../contract.ts'\nexport const x = PersonRow\n",
    },
    /takes its types only/,
  ],
  [
    'a phone page with desk parts',
    doors,
    { 'modules/roster/web/phone/bad.tsx': "import { Table } from 'antd'\nexport const x = Table\n" },
    /belongs to the desk/,
  ],
  [
    "a residents' page with desk parts",
    doors,
    { 'modules/roster/web/resident/bad.tsx': "import { Table } from 'antd'\nexport const x = Table\n" },
    /the resident imports antd/,
  ],
  [
    'a phone page that reaches desk parts through a friend',
    doors,
    {
      'modules/roster/web/phone/bad.tsx': "import { y } from '../both.tsx'\nexport const x = y\n",
      'modules/roster/web/both.tsx':
        "import { DeskTable } from '../../../platform/ui/desk/table.tsx'\nexport const y = DeskTable\n",
    },
    /desk's parts would reach the phone/,
  ],
]
