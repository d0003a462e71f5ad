import ts from 'typescript'
import type { Finding } from '../finding.ts'
import { eachNode, isTest, lineAt, lineOf, type SourceFile, type Tree } from '../source-tree.ts'

const CODE = ['.ts', '.tsx', '.mts', '.mjs', '.cjs', '.js', '.sql', '.css', '.html']
const TEXT = [...CODE, '.md', '.json', '.yml', '.yaml', '.sh', '.service', '.conf']
const GENERATED = new Set(['package-lock.json'])
/** This check has to name what it looks for, and its test plants it. */
const NAMES_THE_WORDS = /^checks\/(tidy\/leftovers|planted\/tidiness)\.ts$/
const MACHINE_PATH = /(?<![\w.~$}])\/(?:work\/|root\/|home\/[a-z]+\/|Users\/\w+\/|tmp\/plan)/g
const LATER = /\b(TODO|FIXME|XXX|HACK)\b/g

/** What was left behind: paths of one machine, notes to self, tests switched off. */
export function leftoverFindings(tree: Tree): Finding[] {
  const texts = tree.ending(...TEXT).filter((file) => !GENERATED.has(file.path) && !NAMES_THE_WORDS.test(file.path))
  return [
    ...texts.flatMap((file) => matches(file, MACHINE_PATH, (found) => `names a place on one machine: ${found}`)),
    ...texts
      .filter((file) => CODE.some((end) => file.path.endsWith(end)))
      .flatMap((file) => matches(file, LATER, (found) => `${found}: do it now or file an issue`)),
    ...tree
      .ending('.ts', '.tsx')
      .filter((file) => isTest(file.path))
      .flatMap(switchedOff),
  ]
}

function matches(file: SourceFile, pattern: RegExp, says: (found: string) => string): Finding[] {
  const text = file.text()
  return [...text.matchAll(pattern)].map((match) => ({
    file: file.path,
    line: lineAt(text, match.index),
    says: says(match[0]),
  }))
}

/** `.only` hides every other test, `.skip` and `.todo` hide this one. Conditions (`runIf`) are allowed. */
function switchedOff(file: SourceFile): Finding[] {
  const ast = file.ast()
  const findings: Finding[] = []
  eachNode(ast, (node) => {
    if (!ts.isPropertyAccessExpression(node)) return
    if (!/^(it|test|describe|suite|bench)(\.|$)/.test(node.expression.getText())) return
    if (!['only', 'skip', 'todo', 'fails'].includes(node.name.text)) return
    findings.push({ file: file.path, line: lineOf(ast, node), says: `${node.getText()}: a test is switched off` })
  })
  return findings
}
