import { type Plugin, parseAst } from 'vite'

interface Node {
  type: string
  start: number
  end: number
  [part: string]: unknown
}

/**
 * Leaves out of a face of one script the phrases that nothing in it speaks: the lists of words are shared between the faces, the
 * bytes on a bad network are not. A key counts as spoken where it stands as text elsewhere in the script, or fits a text with gaps
 * (`track.step.${…}`); so too much may stay, never too little.
 */
export function onlySpokenWords(): Plugin {
  return { name: 'only-spoken-words', renderChunk: (code) => ({ code: withoutUnspoken(code), map: null }) }
}

/** The script without the phrases it does not speak. */
export function withoutUnspoken(code: string): string {
  const said = new Set<string>()
  const gapped: RegExp[] = []
  const phrases: { key: string; start: number; end: number }[] = []
  const keys = new Set<unknown>()
  visit(parseAst(code), (node) => {
    if (node.type === 'CallExpression') {
      for (const phrase of listedIn(node)) {
        phrases.push(phrase)
        keys.add(phrase.node)
      }
    }
    if (node.type === 'Literal' && typeof node.value === 'string' && !keys.has(node)) said.add(node.value)
    if (node.type === 'TemplateLiteral') gapped.push(...patternOf(node))
  })
  const unspoken = phrases.filter(({ key }) => !said.has(key) && !gapped.some((pattern) => pattern.test(key)))
  let rest = code
  for (const { start, end } of unspoken.sort((a, b) => b.start - a.start)) {
    const comma = /^\s*,/.exec(rest.slice(end))
    rest = rest.slice(0, start) + rest.slice(end + (comma?.[0].length ?? 0))
  }
  return rest
}

/** The phrases declared by `phrases({ 'a.b': {…} })`, with the node of each key, which does not count as spoken. */
function listedIn(call: Node): { key: string; node: unknown; start: number; end: number }[] {
  const callee = call.callee as Node & { name?: string }
  const [list] = call.arguments as (Node & { properties?: (Node & { key: Node & { value?: unknown } })[] })[]
  if (callee.type !== 'Identifier' || !/^phrases(\$\d+)?$/.test(callee.name ?? '')) return []
  return (list?.properties ?? []).flatMap(({ key, start, end }) =>
    key?.type === 'Literal' && typeof key.value === 'string' ? [{ key: key.value, node: key, start, end }] : [],
  )
}

/** A text with gaps as the keys it may become; none where it does not look like a key at either end. */
function patternOf(template: Node): RegExp[] {
  const texts = (template.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked)
  if (!/^[a-z][\w-]*\./.test(texts[0] ?? '') && !/^\.[\w.-]+$/.test(texts.at(-1) ?? '')) return []
  const plain = texts.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return [new RegExp(`^${plain.join('.+')}$`, 's')]
}

/** Every node, parents before what is in them. */
function visit(node: unknown, seen: (node: Node) => void): void {
  const waiting: unknown[] = [node]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null) continue
    if (!Array.isArray(next) && typeof (next as Node).type === 'string') seen(next as Node)
    for (const part of Object.values(next)) if (typeof part === 'object' && part !== null) waiting.push(part)
  }
}
