import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** One file of the tree; text and syntax tree are read when first asked for. */
export interface SourceFile {
  /** From the root of the tree, with forward slashes. */
  path: string
  text(): string
  ast(): ts.SourceFile
}

export interface Tree {
  root: string
  /** Every file, sorted by path. */
  files: SourceFile[]
  /** Files whose name ends in one of these (`.ts` takes `.test.ts` too, not `.tsx`). */
  ending(...ends: string[]): SourceFile[]
  has(path: string): boolean
}

const NOT_OURS = new Set([
  'node_modules',
  '.git',
  'data',
  'dist',
  'artifacts',
  'build',
  'coverage',
  'test-results',
  '.cache',
])

/** Reads the names of a tree, leaving out what is installed, built or data. */
export function readTree(root: string): Tree {
  const paths: string[] = []
  walk(root, '', paths)
  paths.sort()
  const files = paths.map((path) => sourceFile(root, path))
  const known = new Set(paths)
  return {
    root,
    files,
    ending: (...ends) => files.filter((file) => ends.some((end) => file.path.endsWith(end))),
    has: (path) => known.has(path.replace(/\/$/, '')) || paths.some((p) => p.startsWith(`${path.replace(/\/$/, '')}/`)),
  }
}

function walk(root: string, below: string, paths: string[]): void {
  for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
    // `data` is left out only at the top, where DATA_DIR lies by default; modules may have such a folder.
    if (NOT_OURS.has(entry.name) && (entry.name !== 'data' || below === '')) continue
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isDirectory()) walk(root, path, paths)
    else if (entry.isFile()) paths.push(path)
  }
}

function sourceFile(root: string, path: string): SourceFile {
  let text: string | undefined
  let ast: ts.SourceFile | undefined
  const read = () => {
    text ??= readFileSync(join(root, path), 'utf8')
    return text
  }
  return {
    path,
    text: read,
    ast: () => {
      ast ??= ts.createSourceFile(path, read(), ts.ScriptTarget.Latest, true)
      return ast
    },
  }
}

/** Calls `visit` for every node below, parents first. */
export function eachNode(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, (child) => eachNode(child, visit))
}

export function lineOf(ast: ts.SourceFile, node: ts.Node): number {
  return ast.getLineAndCharacterOfPosition(node.getStart(ast)).line + 1
}

/** The line (from 1) of a position in a text. */
export function lineAt(text: string, position: number): number {
  let line = 1
  for (let i = text.indexOf('\n'); i !== -1 && i < position; i = text.indexOf('\n', i + 1)) line++
  return line
}

/** Tests and what only tests use: they may reach past some walls. */
export function isTest(path: string): boolean {
  return /\.(test|testing)\.tsx?$/.test(path) || /(^|\/)(tests|testing)\//.test(path) || path.endsWith('/testing.ts')
}
