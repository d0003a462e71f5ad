import { tidy } from '../tidy/tidy.ts'
import type { Fault } from './clean-house.ts'

const lines = (count: number, line = '// one more') => `${Array(count).fill(line).join('\n')}\n`

/** Faults of length, name and leftovers. */
export const TIDINESS: Fault[] = [
  ['a file of 301 lines', tidy, { 'modules/roster/deeds/bad.ts': lines(301) }, /bad\.ts.*301 lines/],
  [
    'a migration of 301 lines',
    tidy,
    { 'db/migrations/0002-roster-more.sql': lines(301, '-- more') },
    /0002-roster-more\.sql.*301 lines/,
  ],
  [
    'a function of 61 lines',
    tidy,
    { 'modules/roster/deeds/bad.ts': `export function long() {\n${lines(59)}}\n` },
    /bad\.ts:1 .*long has 61 lines/,
  ],
  [
    'a test of 61 lines',
    tidy,
    { 'kernel/bad.test.ts': `describe('x', () => {\n  it('y', () => {\n${lines(59)}  })\n})\n` },
    /bad\.test\.ts:2 .*61 lines/,
  ],
  [
    'two deeds in a file',
    tidy,
    { 'modules/roster/deeds/bad.ts': 'export function a() {}\nexport async function b() {}\n' },
    /exports a, b; one deed a file/,
  ],
  ['a file named utils', tidy, { 'platform/utils.ts': 'export const x = 1\n' }, /"utils\.ts" does not say/],
  [
    'a folder named services',
    tidy,
    { 'modules/roster/services/x.ts': 'export const x = 1\n' },
    /"services" does not say/,
  ],
  [
    'a name in camel case',
    tidy,
    { 'modules/roster/deeds/putPerson.ts': 'export const x = 1\n' },
    /not written in kebab-case/,
  ],
  [
    "a path of somebody's machine",
    tidy,
    { 'README.md': 'Look into /home/someone/bandeng.\n' },
    /a place on one machine/,
  ],
  [
    'a test that hides the others',
    tidy,
    { 'kernel/bad.test.ts': "it.only('x', () => {})\n" },
    /it\.only: a test is switched off/,
  ],
  ['a note to self', tidy, { 'kernel/bad.ts': '// TODO mend this\nexport const x = 1\n' }, /bad\.ts:1 .*TODO/],
]
