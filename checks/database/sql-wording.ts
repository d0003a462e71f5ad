import { placeOf } from '../doors/places.ts'
import type { Check, Finding } from '../finding.ts'
import { LEAN } from '../lean-table.ts'
import { isTest, lineAt, type SourceFile, type Tree } from '../source-tree.ts'
import { tablesRead, tablesWritten, textsOf } from './sql-texts.ts'

/** What PostgreSQL 15 (the oldest server we promise) does not know, with the version that brought it. */
const TOO_NEW: [RegExp, string][] = [
  [/\bmerge\s+into\b[\s\S]*\breturning\b/i, 'merge … returning (17)'],
  [/\buuidv[47]\s*\(/i, 'uuidv4/uuidv7 (18)'],
  [/\bjson_(table|scalar|serialize|query|value|exists)\s*\(/i, 'SQL/JSON functions (16, 17)'],
  [/\bany_value\s*\(/i, 'any_value (16)'],
  [/\barray_(shuffle|sample|sort|reverse)\s*\(/i, 'array_shuffle and kin (16, 18)'],
  [/\breturning\s+(with\s*\(|(old|new)\.)/i, 'returning old/new (18)'],
  [/\bvirtual\s*[,)]/i, 'virtual generated columns (18)'],
  [/\b(without\s+overlaps|not\s+enforced)\b/i, 'temporal or unenforced keys (18)'],
  [/\brandom\s*\(\s*\d+\s*,/i, 'random(min, max) (17)'],
]

/** Every statement on a module's tables names district_id itself (the wall behind it is the second), in words of PostgreSQL 15. */
export const sqlWording: Check = {
  name: 'sql-wording',
  run(tree) {
    const files = tree.ending('.ts').filter((file) => holdsSql(file) && !isTest(file.path))
    const migrations = tree.ending('.sql').filter((file) => file.path.startsWith('db/migrations/'))
    return {
      read: files.length + migrations.length,
      findings: [...files.flatMap((file) => wordingOf(tree, file)), ...migrations.flatMap(tooNewInMigration)],
    }
  },
}

function holdsSql(file: SourceFile): boolean {
  const { part, inside } = placeOf(file.path)
  return part === 'platform' || part === 'db' || (part === 'module' && /^(store|reads)\//.test(inside))
}

function wordingOf(tree: Tree, file: SourceFile): Finding[] {
  const inModule = placeOf(file.path).part === 'module'
  return textsOf(file).flatMap(({ text, line, tagged }) => {
    if (!tagged && !inModule) return []
    const findings: Finding[] = TOO_NEW.filter(([pattern]) => pattern.test(text)).map(([, what]) => ({
      file: file.path,
      line,
      says: `PostgreSQL 15 does not know ${what}`,
    }))
    if (inModule && tagged && forgetsDistrict(tree, text))
      findings.push({
        file: file.path,
        line,
        says: `a statement on tenant tables that does not name district_id: ${shown(text)}`,
      })
    return findings
  })
}

/** Tables stand in schemas named like modules; common ground (reference) has no district to name. */
function forgetsDistrict(tree: Tree, text: string): boolean {
  const used = [...tablesRead(text), ...tablesWritten(text)]
  const ofTenants = used.filter(
    ({ schema }) => schema === 'audit' || Object.hasOwn(LEAN, schema) || tree.has(`modules/${schema}`),
  )
  return ofTenants.length > 0 && !/\bdistrict_id\b/.test(text)
}

function tooNewInMigration(file: SourceFile): Finding[] {
  const text = file.text().replace(/--.*$/gm, (comment) => ' '.repeat(comment.length))
  return TOO_NEW.flatMap(([pattern, what]) => {
    const match = pattern.exec(text)
    if (!match) return []
    return [{ file: file.path, line: lineAt(text, match.index), says: `PostgreSQL 15 does not know ${what}` }]
  })
}

function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 57)}…` : line
}
