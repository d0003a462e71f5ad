import ts from 'typescript'
import { placeOf } from '../doors/places.ts'
import type { Check, Finding } from '../finding.ts'
import { LEAN, SCHEMAS_BESIDE, TABLES_READ_BESIDE } from '../lean-table.ts'
import { eachNode, isTest, lineOf, type SourceFile } from '../source-tree.ts'
import { looksLikeStatement, tablesRead, tablesWritten, textsOf, touchesTables } from './sql-texts.ts'

const PLATFORM_WITH_SQL = /^(database|audit|jobs|http|search)\//
const BUILDER = new Set(['selectFrom', 'insertInto', 'updateTable', 'deleteFrom', 'replaceInto', 'mergeInto'])
/** Schemas that belong to somebody; what stands before a dot is otherwise an alias, or common ground (`reference`). */
const OWNED = new Set([...Object.keys(LEAN), 'audit', 'platform', 'graphile_worker'])

/**
 * SQL stands in store/ and reads/ only (and in platform/database and its kin, db, checks, ops and tests). The app
 * may join parts into one statement without naming a table. A store writes its own module's tables; reads write none,
 * and read their own and those of the modules theirs leans on.
 */
export const sqlPlaces: Check = {
  name: 'sql-places',
  run(tree) {
    const files = tree.ending('.ts', '.tsx', '.mjs').filter((file) => !isTest(file.path))
    return { read: files.length, findings: files.flatMap(findingsIn) }
  },
}

function findingsIn(file: SourceFile): Finding[] {
  const place = placeOf(file.path)
  if (['db', 'checks', 'tests'].includes(place.part) || file.path.startsWith('ops/')) return []
  if (place.part === 'platform' && PLATFORM_WITH_SQL.test(place.inside)) return []
  if (place.part === 'module' && /^(store|reads)\//.test(place.inside)) return ownTables(file)
  const composes = place.part === 'app'
  return [...sqlTexts(file, composes), ...builders(file)]
}

function sqlTexts(file: SourceFile, composes: boolean): Finding[] {
  return textsOf(file).flatMap(({ text, line, tagged }) => {
    const sql = touchesTables(text) || (!composes && (tagged || looksLikeStatement(text)))
    if (!sql) return []
    const says = composes
      ? `the app joins parts, it names no table: ${shown(text)}`
      : `SQL outside store/ and reads/: ${shown(text)}`
    return [{ file: file.path, line, says }]
  })
}

function builders(file: SourceFile): Finding[] {
  const ast = file.ast()
  const findings: Finding[] = []
  eachNode(ast, (node) => {
    if (!ts.isPropertyAccessExpression(node) || !BUILDER.has(node.name.text)) return
    findings.push({
      file: file.path,
      line: lineOf(ast, node),
      says: `builds SQL (${node.name.text}) outside store/ and reads/`,
    })
  })
  return findings
}

function ownTables(file: SourceFile): Finding[] {
  const { module, inside } = placeOf(file.path)
  const own = [module, ...(SCHEMAS_BESIDE[module] ?? [])]
  // Everybody may show the trace of their own rows.
  const readable = new Set([...own, 'audit', ...(LEAN[module] ?? []), ...(TABLES_READ_BESIDE[module] ?? [])])
  return textsOf(file).flatMap(({ text, line }) => {
    const written = tablesWritten(text)
    const findings: Finding[] = written
      .filter((use) => inside.startsWith('reads/') || !own.includes(use.schema))
      .map(({ schema, table }) => ({
        file: file.path,
        line,
        says: own.includes(schema)
          ? `reads/ writes ${schema}.${table}; writing belongs in store/`
          : `writes ${schema}.${table}, a table of another module`,
      }))
    if (!/\b(select|update|insert|delete|exists)\b/i.test(text)) return findings
    for (const { schema, table } of tablesRead(text))
      if (OWNED.has(schema) && !readable.has(schema))
        findings.push({
          file: file.path,
          line,
          says: `reads ${schema}.${table}; ${module} may not lean on ${schema} (checks/lean-table.ts)`,
        })
    return findings
  })
}

function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 57)}…` : line
}
