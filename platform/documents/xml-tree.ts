/** A part of an XML document: enough of XML for files a word processor writes, and nothing that could reach outside. */
export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
  /** Character data directly in this element. */
  readonly text: string
}

interface OpenNode {
  name: string
  attributes: Record<string, string>
  children: XmlNode[]
  text: string
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s/>]+)((?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g
const ENTITY: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Parses XML. Throws SyntaxError if it is not well formed or declares a document type. */
export function parseXml(source: string): XmlNode {
  if (/<!DOCTYPE/i.test(source)) throw new SyntaxError('a document type is not accepted')
  const root: OpenNode = { name: '', attributes: {}, children: [], text: '' }
  const path: OpenNode[] = [root]
  let at = 0
  for (const token of source.replace(/^\ufeff/, '').matchAll(TOKEN)) {
    if (token.index !== at) throw new SyntaxError(`not well formed at ${at}`)
    at += token[0].length
    take(token, path)
  }
  const element = root.children[0]
  if (path.length !== 1 || root.children.length !== 1 || !element) throw new SyntaxError('not well formed')
  return element
}

function take(token: RegExpExecArray, path: OpenNode[]): void {
  const [, cdata, closing, name, attributes, empty, text] = token
  const open = path.at(-1)
  if (!open) throw new SyntaxError('not well formed')
  if (cdata !== undefined) open.text += cdata
  else if (text !== undefined) open.text += decode(text)
  else if (name !== undefined && closing === '/') {
    if (path.length < 2 || open.name !== name) throw new SyntaxError(`unexpected </${name}>`)
    path.pop()
  } else if (name !== undefined) {
    const node: OpenNode = { name, attributes: attributesOf(attributes ?? ''), children: [], text: '' }
    open.children.push(node)
    if (empty !== '/') path.push(node)
  }
}

function attributesOf(source: string): Record<string, string> {
  const result: Record<string, string> = Object.create(null)
  for (const [, name, double, single] of source.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (name !== undefined) result[name] = decode(double ?? single ?? '')
  }
  return result
}

function decode(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITY[name] ?? whole
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : ''
    },
  )
}

/** The first child of this name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((one) => one.name === name)
}

/** The node a path of child names leads to. */
export function descend(node: XmlNode | undefined, ...names: readonly string[]): XmlNode | undefined {
  return names.reduce<XmlNode | undefined>((at, name) => child(at, name), node)
}

/** All nodes of this name below, in document order. */
export function findAll(node: XmlNode | undefined, name: string): XmlNode[] {
  if (!node) return []
  return node.children.flatMap((one) => (one.name === name ? [one, ...findAll(one, name)] : findAll(one, name)))
}
