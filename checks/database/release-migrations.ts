import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { printed } from '../finding.ts'
import { readTree } from '../source-tree.ts'
import { migrationsOf } from './citus-rules.ts'
import { fingerprint, frozenMigrations, RELEASED } from './frozen-migrations.ts'

/** Run at a release (`node checks/database/release-migrations.ts`): from here on, the migrations there are stay as they are. */
const root = join(import.meta.dirname, '..', '..')
const tree = readTree(root)
const { findings } = await frozenMigrations.run(tree)
if (findings.length > 0) throw new Error(findings.map(printed).join('\n'))
const migrations = migrationsOf(tree)
const list = Object.fromEntries(
  migrations.map(({ path, text }) => [path.slice('db/migrations/'.length), fingerprint(text)]),
)
writeFileSync(join(root, RELEASED), `${JSON.stringify(list, null, 2)}\n`)
console.log(`${migrations.length} migrations are frozen in ${RELEASED}`)
