import ts from 'typescript'
import { eachNode, lineOf, type SourceFile, type Tree } from '../source-tree.ts'

/** One phrase of a word list, as it stands in the source; null where a language is missing or not plain text. */
export interface WordEntry {
  key: string
  zh: string | null
  en: string | null
  file: string
  line: number
}

/** Every phrase declared with `phrases({...})` anywhere in the tree (tests aside). */
export function wordEntries(tree: Tree): WordEntry[] {
  return tree
    .ending('.ts', '.tsx')
    .filter(
      (file) => !file.path.includes('.test.') && !file.path.startsWith('checks/') && file.text().includes('phrases('),
    )
    .flatMap(entriesIn)
}

function entriesIn(file: SourceFile): WordEntry[] {
  const ast = file.ast()
  const entries: WordEntry[] = []
  eachNode(ast, (node) => {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'phrases') return
    const [list] = node.arguments
    if (!list || !ts.isObjectLiteralExpression(list)) return
    for (const property of list.properties) {
      if (!ts.isPropertyAssignment(property) || !ts.isObjectLiteralExpression(property.initializer)) continue
      entries.push({
        key: keyOf(property.name),
        zh: textIn(property.initializer, 'zh'),
        en: textIn(property.initializer, 'en'),
        file: file.path,
        line: lineOf(ast, property),
      })
    }
  })
  return entries
}

function keyOf(name: ts.PropertyName): string {
  return ts.isStringLiteral(name) || ts.isIdentifier(name) ? name.text : name.getText()
}

function textIn(phrase: ts.ObjectLiteralExpression, language: string): string | null {
  for (const property of phrase.properties)
    if (ts.isPropertyAssignment(property) && keyOf(property.name) === language) return plainText(property.initializer)
  return null
}

/** A literal, or literals joined with `+`. */
function plainText(value: ts.Expression): string | null {
  if (ts.isStringLiteralLike(value)) return value.text
  if (!ts.isBinaryExpression(value) || value.operatorToken.kind !== ts.SyntaxKind.PlusToken) return null
  const left = plainText(value.left)
  const right = plainText(value.right)
  return left === null || right === null ? null : left + right
}

export interface WordUse {
  key: string
  by: string
  line: number
}

/** Which argument of a call carries a word key. */
const SPEAKERS: Record<string, number> = { t: 0, refuse: 0, cannot: 0, say: 2 }

/** Keys written out in `t('…')`, `refuse('…')`, `cannot('…')`, `say(words, language, '…')` and `new Refusal('…')`. */
export function wordUses(file: SourceFile): WordUse[] {
  const ast = file.ast()
  const uses: WordUse[] = []
  eachNode(ast, (node) => {
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return
    const by = node.expression.getText().split('.').at(-1) as string
    const place = ts.isNewExpression(node) ? (by === 'Refusal' ? 0 : undefined) : SPEAKERS[by]
    if (place === undefined) return
    const spoken = node.arguments?.[place]
    if (spoken) for (const key of literalsOf(spoken)) uses.push({ key, by, line: lineOf(ast, node) })
  })
  return uses
}

/** `'a'` or `cond ? 'a' : 'b'`; what is put together at run time is left to the tests. */
function literalsOf(value: ts.Expression): string[] {
  if (ts.isStringLiteral(value) || ts.isNoSubstitutionTemplateLiteral(value)) return [value.text]
  if (ts.isConditionalExpression(value)) return [...literalsOf(value.whenTrue), ...literalsOf(value.whenFalse)]
  if (ts.isParenthesizedExpression(value)) return literalsOf(value.expression)
  return []
}
