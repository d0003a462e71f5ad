import type { Check, Finding } from '../finding.ts'
import { REFERENCE_TABLES, TRIGGERS_ALLOWED } from '../reference-tables.ts'
import type { Tree } from '../source-tree.ts'
import { type Key, type Shapes, shapesOf, type TableShape } from './table-shapes.ts'

/** The migrations of a tree, in order. */
export function migrationsOf(tree: Tree): { path: string; text: string }[] {
  return tree
    .ending('.sql')
    .filter((file) => file.path.startsWith('db/migrations/'))
    .map((file) => ({ path: file.path, text: file.text() }))
}

/**
 * Any release can be sharded by district unchanged: every key of a tenant table begins with district_id, every tenant
 * table has its guard (row-level security), and nothing counts or fires across districts.
 */
export const citusRules: Check = {
  name: 'citus-rules',
  run(tree) {
    const shapes = shapesOf(migrationsOf(tree))
    return { read: shapes.tables.size, findings: citusFindings(shapes) }
  },
}

export function citusFindings(shapes: Shapes): Finding[] {
  const tables = [...shapes.tables.values()]
  return [
    ...tables.filter((table) => !isReference(table.name)).flatMap(tenantFindings),
    ...tables.filter((table) => isReference(table.name)).flatMap(referenceFindings),
    ...shapes.triggers
      .filter((trigger) => !TRIGGERS_ALLOWED.includes(trigger.calls))
      .map((t) =>
        at(t, `trigger ${t.calls} on ${t.table} is not listed in checks/reference-tables.ts; rules are TypeScript`),
      ),
    ...shapes.sequences.map((s) =>
      at(s, `sequence ${s.name} counts across districts; ids are made where the fact is entered`),
    ),
  ]
}

function isReference(name: string): boolean {
  return Object.hasOwn(REFERENCE_TABLES, name)
}

function at(where: { file: string; line: number }, says: string): Finding {
  return { file: where.file, line: where.line, says }
}

function tenantFindings(table: TableShape): Finding[] {
  const findings: Finding[] = []
  if (!table.name.includes('.'))
    findings.push(at(table, `${table.name} names no schema; a table lives in its module's schema`))
  if (!table.columns.some((column) => column.name === 'district_id' && /not null|primary key/i.test(column.rest)))
    findings.push(at(table, `${table.name} has no district_id not null (or list it as a reference table)`))
  if (!table.keys.some((key) => key.kind === 'primary key'))
    findings.push(at(table, `${table.name} has no primary key`))
  if (!table.guarded)
    findings.push(at(table, `${table.name} is not guarded: select platform.guard_tenant_table('${table.name}')`))
  for (const key of table.keys) if (!keyIsFine(key)) findings.push(at(key, keyComplaint(table, key)))
  for (const { name, rest } of table.columns)
    if (/\b(small|big)?serial\b|\bas identity\b|\bnextval\b/i.test(rest))
      findings.push(at(table, `${table.name}.${name} counts across districts; ids are made where the fact is entered`))
  return findings
}

function keyIsFine(key: Key): boolean {
  return key.columns[0] === 'district_id' || (key.kind === 'foreign key' && key.to !== undefined && isReference(key.to))
}

function keyComplaint(table: TableShape, key: Key): string {
  const to = key.to ? ` → ${key.to}` : ''
  return `${table.name}: ${key.kind} (${key.columns.join(', ')})${to} does not begin with district_id`
}

/** A reference table points at reference tables only. */
function referenceFindings(table: TableShape): Finding[] {
  return table.keys
    .filter((key) => key.to !== undefined && !isReference(key.to))
    .map((key) => at(key, `reference table ${table.name} points at ${key.to}, which belongs to districts`))
}
