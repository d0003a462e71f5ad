import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'vite'
import type { Finding } from '../finding.ts'
import { type Node, walk } from './estree.ts'

/** Came after Chromium 109, on which the browsers of many offices still stand. */
const NEWER_METHODS = new Set([
  'toSorted',
  'toReversed',
  'toSpliced',
  'groupBy',
  'withResolvers',
  'fromAsync',
  'canParse',
  'isWellFormed',
  'toWellFormed',
  'isSubsetOf',
  'isSupersetOf',
  'isDisjointFrom',
  'symmetricDifference',
])
/** Came after Chromium 69, on which the browsers inside other apps may still stand. */
const NEWER_THAN_69 = new Set([
  ...NEWER_METHODS,
  ...['at', 'hasOwn', 'findLast', 'findLastIndex', 'replaceAll', 'matchAll', 'fromEntries', 'allSettled', 'any'],
  ...['structuredClone', 'randomUUID', 'checkVisibility', 'replaceChildren', 'showPicker'],
])
const NEWER_CSS: readonly (readonly [RegExp, string])[] = [
  [/color-mix\(/, 'color-mix()'],
  [/@starting-style/, '@starting-style'],
  [/text-wrap:\s*(balance|pretty)/, 'text-wrap'],
  [/[;{}]\s*&[\s.:>]/, 'nested rules'],
  [/light-dark\(/, 'light-dark()'],
  [/@scope\b/, '@scope'],
]

/** What a built face would need of a browser newer than Chromium 109: syntax, unguarded methods, style rules. */
export function newerThan109(folder: string): { read: number; findings: Finding[] } {
  const beside = readdirSync(folder).filter((name) => name.endsWith('.js'))
  const files = [...readdirSync(join(folder, 'assets')).map((name) => join('assets', name)), ...beside]
  const findings: Finding[] = []
  let read = 0
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8')
    if (file.endsWith('.js')) findings.push(...newerScript(file, text))
    else if (file.endsWith('.css')) findings.push(...newerStyle(file, text))
    else continue
    read += 1
  }
  return { read, findings }
}

/** What the residents' face would need of a browser newer than Chromium 69, beyond what it brings along itself. */
export function newerThan69(folder: string): { read: number; findings: Finding[] } {
  const scripts = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'))
  const findings = scripts.flatMap((name) => newerThan69In(name, readFileSync(join(folder, 'assets', name), 'utf8')))
  return { read: scripts.length, findings }
}

export function newerThan69In(file: string, text: string): Finding[] {
  const findings: Finding[] = []
  walk(parseAst(text), (node) => {
    const what = syntaxAfter69(node) ?? newerCall(node, text, NEWER_THAN_69)
    if (what)
      findings.push({ file, says: `${what} is newer than Chromium 69: ${text.slice(node.start, node.start + 60)}` })
  })
  return findings
}

function syntaxAfter69(node: Node): string | null {
  if (node.type === 'ChainExpression') return 'optional chaining'
  if (node.type === 'LogicalExpression' && node.operator === '??') return '??'
  if (node.type === 'AssignmentExpression' && /^(\?\?|\|\||&&)=$/.test(String(node.operator)))
    return String(node.operator)
  if (node.type === 'PropertyDefinition' || node.type === 'PrivateIdentifier') return 'a class field'
  if (node.type === 'StaticBlock') return 'a static block'
  if (node.type === 'Identifier' && node.name === 'globalThis') return 'globalThis'
  return newerSyntax(node)
}

/** Findings in one script. A method that the script itself tests for or brings along is guarded and passes. */
export function newerScript(file: string, text: string): Finding[] {
  const findings: Finding[] = []
  walk(parseAst(text), (node) => {
    const what = newerSyntax(node) ?? newerCall(node, text, NEWER_METHODS)
    if (what)
      findings.push({ file, says: `${what} is newer than Chromium 109: ${text.slice(node.start, node.start + 60)}` })
  })
  return findings
}

export function newerStyle(file: string, text: string): Finding[] {
  return NEWER_CSS.filter(([pattern]) => pattern.test(text)).map(([, what]) => ({
    file,
    says: `${what} is newer than Chromium 109`,
  }))
}

function newerSyntax(node: Node): string | null {
  if (node.type === 'VariableDeclaration' && String(node.kind).includes('using')) return 'using'
  if (node.type === 'ImportDeclaration' && (node.attributes as unknown[] | undefined)?.length)
    return 'import attributes'
  if (node.type === 'Decorator') return 'a decorator'
  const regex = node.regex as { pattern: string; flags: string } | undefined
  if (node.type === 'Literal' && regex) {
    if (regex.flags.includes('v')) return 'the v flag'
    if (/\(\?[ims]+(-[ims]+)?:/.test(regex.pattern)) return 'a pattern modifier'
  }
  return null
}

function newerCall(node: Node, text: string, newer: ReadonlySet<string>): string | null {
  if (node.type !== 'CallExpression') return null
  const callee = node.callee as Node & { computed?: boolean; property?: { name?: string } }
  const name = callee.type === 'MemberExpression' && !callee.computed ? callee.property?.name : undefined
  if (!name || !newer.has(name)) return null
  const guarded = new RegExp(
    `\\.${name}\\s*(\\?|&&|\\|\\||===|!==|=[^=])|\\.${name}\\?\\.|["'\`]${name}["'\`]\\s*(in|,)|typeof [\\w.]+\\.${name}|\\b${name}\\s*(:|=>|\\([^)]*\\)\\s*\\{)`,
  )
  return guarded.test(text) ? null : `.${name}()`
}
