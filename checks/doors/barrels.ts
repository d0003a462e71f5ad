import ts from 'typescript'
import type { Finding } from '../finding.ts'
import { DOORS } from '../lean-table.ts'
import type { Tree } from '../source-tree.ts'
import { placeOf } from './places.ts'

/** A file that only hands on what others wrote is a barrel; only a module's doors may be one. */
export function barrelFindings(tree: Tree): Finding[] {
  return tree.ending('.ts', '.tsx', '.mjs').flatMap((file) => {
    const place = placeOf(file.path)
    if (place.part === 'module' && DOORS.includes(place.inside)) return []
    const statements = file.ast().statements
    if (statements.length === 0 || !statements.every(isReExport)) return []
    return [{ file: file.path, says: 'only re-exports: a barrel; import from where the thing is made' }]
  })
}

function isReExport(statement: ts.Statement): boolean {
  return ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined
}
