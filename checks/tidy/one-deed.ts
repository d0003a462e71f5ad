import ts from 'typescript'
import type { Finding } from '../finding.ts'
import { isTest, type SourceFile, type Tree } from '../source-tree.ts'

const ONE_THING = [
  { folder: /^modules\/[^/]+\/deeds\//, what: 'deed' },
  { folder: /^modules\/[^/]+\/kinds\/(?!all\.ts|declaration)/, what: 'kind' },
]

/** One deed a file, one kind a file: it exports one function or constant, types aside. */
export function oneDeedFindings(tree: Tree): Finding[] {
  return tree.ending('.ts').flatMap((file) => {
    const rule = ONE_THING.find(({ folder }) => folder.test(file.path))
    if (!rule || isTest(file.path)) return []
    const names = rule.what === 'kind' ? exportedValues(file) : exportedValues(file, ts.isFunctionDeclaration)
    if (names.length <= 1) return []
    return [{ file: file.path, says: `exports ${names.join(', ')}; one ${rule.what} a file` }]
  })
}

function exportedValues(file: SourceFile, only: (statement: ts.Statement) => boolean = () => true): string[] {
  return file.ast().statements.flatMap((statement) => {
    if (!only(statement) || !ts.canHaveModifiers(statement)) return []
    if (!ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)) return []
    if (ts.isFunctionDeclaration(statement)) return [statement.name?.text ?? 'default']
    if (!ts.isVariableStatement(statement)) return []
    return statement.declarationList.declarations.map((declaration) => declaration.name.getText())
  })
}
