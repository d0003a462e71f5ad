import { createHash } from 'node:crypto'
import type { Check, Finding } from '../finding.ts'
import type { Tree } from '../source-tree.ts'
import { migrationsOf } from './citus-rules.ts'

export const RELEASED = 'db/migrations/released.json'
const NAME = /^(\d{4})-[a-z0-9]+(-[a-z0-9]+)+\.sql$|^(\d{4})-[a-z]+\.sql$/

export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Migrations are numbered without gaps from 0000, named NNNN-module-what.sql, and never edited once released. */
export const frozenMigrations: Check = {
  name: 'frozen-migrations',
  run(tree) {
    const migrations = migrationsOf(tree)
    return { read: migrations.length, findings: [...numbering(migrations), ...edited(tree, migrations)] }
  },
}

function numbering(migrations: { path: string }[]): Finding[] {
  return migrations.flatMap(({ path }, place) => {
    const name = path.slice('db/migrations/'.length)
    if (!NAME.test(name)) return [{ file: path, says: 'is not named NNNN-module-what.sql' }]
    const expected = String(place).padStart(4, '0')
    return name.startsWith(expected)
      ? []
      : [{ file: path, says: `should be number ${expected}: numbers have no gaps and no doubles` }]
  })
}

function edited(tree: Tree, migrations: { path: string; text: string }[]): Finding[] {
  const listed = tree.files.find((file) => file.path === RELEASED)
  if (!listed) return [{ file: RELEASED, says: 'is missing: the list of released migrations and their fingerprints' }]
  const released = JSON.parse(listed.text()) as Record<string, string>
  const texts = new Map(migrations.map(({ path, text }) => [path.slice('db/migrations/'.length), text]))
  return Object.entries(released).flatMap(([name, expected]) => {
    const file = `db/migrations/${name}`
    const text = texts.get(name)
    if (text === undefined) return [{ file, says: 'was released and is gone' }]
    return fingerprint(text) === expected
      ? []
      : [{ file, says: 'was released and has been edited; write a new migration' }]
  })
}
