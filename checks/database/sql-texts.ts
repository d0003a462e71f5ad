import ts from 'typescript'
import { eachNode, lineOf, type SourceFile } from '../source-tree.ts'

/** A piece of text in a file that may be SQL. `tagged`: written with kysely's `sql` tag. */
export interface TextPiece {
  line: number
  text: string
  tagged: boolean
}

/** All string and template texts of a file; what is filled in at run time reads as `$`. */
export function textsOf(file: SourceFile): TextPiece[] {
  const ast = file.ast()
  const pieces: TextPiece[] = []
  eachNode(ast, (node) => {
    if (ts.isStringLiteral(node) && ts.isImportDeclaration(node.parent)) return
    const text = textOf(node)
    if (text === null) return
    const parent = node.parent
    const tagged = ts.isTaggedTemplateExpression(parent) && /^sql\b/.test(parent.tag.getText())
    pieces.push({ line: lineOf(ast, node), text, tagged })
  })
  return pieces
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text
  if (!ts.isTemplateExpression(node)) return null
  return node.head.text + node.templateSpans.map((span) => ` $ ${span.literal.text}`).join('')
}

const TABLE = String.raw`"?([a-z_]+)"?\s*\.\s*"?([a-z_]+)"?`
const WRITES = new RegExp(
  String.raw`\b(?:insert\s+into|delete\s+from|truncate(?:\s+table)?|merge\s+into)\s+(?:only\s+)?${TABLE}|\bupdate\s+(?:only\s+)?${TABLE}(?=\s+(?:as\s+)?\w*\s*set\b)`,
  'gi',
)
const READS = new RegExp(String.raw`\b(?:from|join)\s+(?:lateral\s+)?(?:only\s+)?${TABLE}(?!\s*\()`, 'gi')
const SHAPES =
  /\b(?:create|alter|drop)\s+(?:unique\s+)?(?:table|index|view|schema|function|trigger|policy|role|database)\s+\S/i

export interface TableUse {
  schema: string
  table: string
}

/** Tables a text writes to (insert, update, delete, truncate). */
export function tablesWritten(text: string): TableUse[] {
  return [...text.matchAll(WRITES)].map((m) => ({ schema: (m[1] ?? m[3]) as string, table: (m[2] ?? m[4]) as string }))
}

/** Schema-qualified tables a text reads. */
export function tablesRead(text: string): TableUse[] {
  const deletes = /\bdelete\s+$/i
  return [...text.matchAll(READS)]
    .filter((m) => !deletes.test(text.slice(0, m.index)))
    .map((m) => ({ schema: m[1] as string, table: m[2] as string }))
}

/** Is this text SQL that touches tables? Sentences for people ("select from the list") are not. */
export function touchesTables(text: string): boolean {
  if (tablesWritten(text).length > 0 || SHAPES.test(text)) return true
  return /\bselect\b/i.test(text) && tablesRead(text).length > 0
}

/** Statement shapes without a table name in sight, as one writes them to a builder or by hand. */
export function looksLikeStatement(text: string): boolean {
  return /^\s*(select\s+[\s\S]+\sfrom\s+\$|insert\s+into\s+\$|update\s+\$\s+set\s|delete\s+from\s+\$|with\s+\w+\s+as\s*\()/i.test(
    text,
  )
}
