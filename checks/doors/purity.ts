import ts from 'typescript'
import type { Finding } from '../finding.ts'
import { eachNode, isTest, lineOf, type Tree } from '../source-tree.ts'
import { chainTo, type Import, type ImportGraph } from './import-graph.ts'
import { isPure, placeOf } from './places.ts'

const PACKAGES_WITH_IO = /^(pg|kysely|fastify|@fastify\/|graphile-worker|pino|docx|antd|react|preact|vite|node:)/
/** Parts of the platform that are I/O by their nature; of the others, what they reach decides. */
const PLATFORM_WITH_IO = /^(database|jobs|audit|files|notify|clock|ids|ui)\//

/** Rules (and kernel, kinds, language) reach no I/O, not even through a friend; they ask no clock and throw no dice. */
export function purityFindings(graph: ImportGraph, tree: Tree): Finding[] {
  const pure = graph.files.filter((path) => isPure(placeOf(path)) && !isTest(path))
  const reaching = pure.flatMap((path) => {
    const chain = chainTo(graph, path, isImpure)
    return chain === null ? [] : [{ file: path, says: `must be pure, yet reaches ${chain.slice(1).join(' → ')}` }]
  })
  return [...reaching, ...clockAndDice(tree)]
}

/** Does this import touch the outside world (or code that does)? */
function isImpure(one: Import): boolean {
  if (one.kind === 'node') return true
  if (one.kind === 'package') return PACKAGES_WITH_IO.test(one.to)
  const to = placeOf(one.to)
  if (to.part === 'platform') return PLATFORM_WITH_IO.test(to.inside)
  if (to.part === 'app' || to.part === 'db' || to.part === 'web') return true
  return (
    to.part === 'module' && (/^(store|reads|deeds|web)\//.test(to.inside) || /^(index|routes)\.ts$/.test(to.inside))
  )
}

function clockAndDice(tree: Tree): Finding[] {
  return tree.ending('.ts', '.tsx').flatMap((file) => {
    if (!isPure(placeOf(file.path)) || isTest(file.path)) return []
    const findings: Finding[] = []
    const ast = file.ast()
    eachNode(ast, (node) => {
      const says = asksTheWorld(node)
      if (says !== null) findings.push({ file: file.path, line: lineOf(ast, node), says })
    })
    return findings
  })
}

function asksTheWorld(node: ts.Node): string | null {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0)
    return 'new Date() asks the clock; take `now` as an argument'
  if (!ts.isPropertyAccessExpression(node)) return null
  const text = node.getText()
  if (text === 'Date.now' || text === 'performance.now') return `${text} asks the clock; take \`now\` as an argument`
  if (text === 'Math.random' || /^crypto\.(random|getRandom)/.test(text))
    return `${text} throws dice; take the value as an argument`
  if (text.startsWith('process.')) return `${text} asks the process; take the value as an argument`
  return null
}
