import ts from 'typescript'
import type { Finding } from '../finding.ts'
import { eachNode, isTest, lineOf, type SourceFile, type Tree } from '../source-tree.ts'

export const MOST_LINES_IN_A_FILE = 300
export const MOST_LINES_IN_A_FUNCTION = 60

const HAND_WRITTEN = ['.ts', '.tsx', '.mts', '.mjs', '.cjs', '.js', '.sql', '.css']
const CODE = ['.ts', '.tsx', '.mts', '.mjs', '.cjs', '.js']
/** Written by a command, not by hand. */
const GENERATED = new Set(['db/schema.sql'])

/** Files a person can read in one sitting, functions that fit a screen. */
export function lengthFindings(tree: Tree): Finding[] {
  const files = tree.ending(...HAND_WRITTEN).filter((file) => !GENERATED.has(file.path))
  const tooLong = files.flatMap((file) => {
    const lines = linesOf(file.text())
    if (lines <= MOST_LINES_IN_A_FILE) return []
    return [{ file: file.path, says: `${lines} lines; a file has at most ${MOST_LINES_IN_A_FILE}` }]
  })
  return [...tooLong, ...tree.ending(...CODE).flatMap(longFunctions)]
}

function linesOf(text: string): number {
  return text.replace(/\n$/, '').split('\n').length
}

function longFunctions(file: SourceFile): Finding[] {
  const ast = file.ast()
  const findings: Finding[] = []
  eachNode(ast, (node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return
    if (isTest(file.path) && isDescribeCallback(node)) return
    const first = lineOf(ast, node)
    const lines = ast.getLineAndCharacterOfPosition(node.end).line + 1 - first + 1
    if (lines <= MOST_LINES_IN_A_FUNCTION) return
    const says = `${nameOf(node)} has ${lines} lines; a function has at most ${MOST_LINES_IN_A_FUNCTION}`
    findings.push({ file: file.path, line: first, says })
  })
  return findings
}

/** `describe(…, () => {…})` only groups; the tests in it are measured one by one. */
function isDescribeCallback(node: ts.Node): boolean {
  const call = node.parent
  return ts.isCallExpression(call) && /^(describe|suite)(\.|$)/.test(call.expression.getText())
}

function nameOf(node: ts.SignatureDeclaration): string {
  if (node.name) return node.name.getText()
  const parent = node.parent
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)) return parent.name.getText()
  if (ts.isCallExpression(parent)) return `the function given to ${parent.expression.getText().slice(0, 40)}`
  return 'a function'
}
