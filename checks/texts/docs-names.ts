import { basename, dirname, join } from 'node:path/posix'
import type { Check, Finding } from '../finding.ts'
import { lineAt, type SourceFile, type Tree } from '../source-tree.ts'

const CHECKED =
  /^((README|README\.zh-CN|ARCHITECTURE|CONTRIBUTING|GLOSSARY|SECURITY)\.md|docs\/.*\.md|(modules|platform|ops|checks)\/.*README\.md)$/
const FILE_ENDS = /\.(ts|tsx|mjs|cjs|sql|json|md|css|html|sh|service|conf)$/
/** Names with a place to fill in, or of what exists only at run time. */
const NOT_A_NAME = /[<>{}…|$*]|NNNN|^\/|^\.\.?\/data|^https?:|^node_modules\/|^data\//

/** Documents name what exists: files, folders, npm commands, links, and the glossary's code words. */
export const docsNames: Check = {
  name: 'docs-names',
  run(tree) {
    const docs = tree.ending('.md').filter((file) => CHECKED.test(file.path))
    const scripts = scriptsOf(tree)
    return {
      read: docs.length,
      findings: [
        ...docs.flatMap((doc) => [...names(tree, doc), ...commands(doc, scripts), ...links(tree, doc)]),
        ...glossary(tree),
      ],
    }
  },
}

function scriptsOf(tree: Tree): Set<string> {
  const manifest = tree.files.find((file) => file.path === 'package.json')
  const { scripts = {} } = JSON.parse(manifest?.text() ?? '{}') as { scripts?: Record<string, string> }
  return new Set(Object.keys(scripts))
}

function names(tree: Tree, doc: SourceFile): Finding[] {
  const text = doc.text()
  return [...text.matchAll(/`([^`\n]+)`/g)].flatMap((match) =>
    (match[1] as string)
      .split(/[\s,;()→"']+/)
      .filter((word) => isFileName(tree, word) && !exists(tree, doc, word))
      .map((word) => ({
        file: doc.path,
        line: lineAt(text, match.index),
        says: `names ${word}, which does not exist`,
      })),
  )
}

function isFileName(tree: Tree, word: string): boolean {
  if (word === '' || NOT_A_NAME.test(word)) return false
  if (!/^[\w.@-]+(\/[\w.@-]+)*\/?$/.test(word)) return false
  const first = word.split('/')[0] as string
  return FILE_ENDS.test(word) || (word.includes('/') && tree.has(first) && first !== '')
}

/** From the root, from the document's own folder, or (a bare name such as `language.ts`) anywhere. */
function exists(tree: Tree, doc: SourceFile, word: string): boolean {
  const [path = ''] = word.split(':')
  if (tree.has(path) || tree.has(join(dirname(doc.path), path))) return true
  return tree.files.some((file) => (path.includes('/') ? file.path.endsWith(`/${path}`) : basename(file.path) === path))
}

function commands(doc: SourceFile, scripts: Set<string>): Finding[] {
  const text = doc.text()
  return [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].flatMap((match) => {
    const script = (match[1] ?? match[2]) as string
    if (scripts.has(script)) return []
    return [
      {
        file: doc.path,
        line: lineAt(text, match.index),
        says: `names npm run ${script}, which package.json does not know`,
      },
    ]
  })
}

function links(tree: Tree, doc: SourceFile): Finding[] {
  const text = doc.text()
  return [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)\s]*)?\)/g)].flatMap((match) => {
    const target = match[1] as string
    if (/^[a-z]+:/.test(target) || tree.has(join(dirname(doc.path), target))) return []
    return [{ file: doc.path, line: lineAt(text, match.index), says: `links to ${target}, which does not exist` }]
  })
}

/** The last column of GLOSSARY.md holds the word as code writes it; code must write it. */
function glossary(tree: Tree): Finding[] {
  const doc = tree.files.find((file) => file.path === 'GLOSSARY.md')
  if (!doc) return [{ file: 'GLOSSARY.md', says: 'is missing' }]
  const code = tree.files
    .filter((file) => /^(kernel|modules|platform|app|db)\/.*\.(ts|tsx|sql)$/.test(file.path))
    .map((file) => `${file.path}\n${file.text()}`)
    .join('\n')
  const rows = [...doc.text().matchAll(/^\|.*\|[^|\n]*\|\s*$/gm)]
  return rows.flatMap((row) =>
    [...row[0].matchAll(/`([^`]+)`/g)]
      .filter(([, word = '']) => !code.includes(word) && !tree.has(word) && !/[<>…*]/.test(word))
      .map(([, word]) => ({
        file: doc.path,
        line: lineAt(doc.text(), row.index),
        says: `the code word ${word} stands nowhere in the code`,
      })),
  )
}
