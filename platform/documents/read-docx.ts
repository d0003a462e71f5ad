import { strFromU8, unzipSync } from 'fflate'
import { child, descend, findAll, parseXml, type XmlNode } from './xml-tree.ts'

/** A paragraph with what applies to it after its style and the styles below that. Lengths in twips. */
export interface DocxParagraph {
  readonly style: string
  readonly text: string
  readonly runs: readonly DocxRun[]
  readonly align: string
  readonly line: number
  readonly lineRule: string
  readonly before: number
  readonly indent: {
    readonly left: number
    readonly right: number
    readonly firstLine: number
    readonly hanging: number
  }
  readonly topBorder: DocxLine | null
  readonly pageBreakBefore: boolean
  readonly tabs: readonly { readonly kind: string; readonly at: number }[]
}

export interface DocxRun {
  readonly text: string
  readonly font: string
  /** Half points. */
  readonly size: number
  readonly color: string
}

export interface DocxLine {
  /** Eighths of a point. */
  readonly size: number
  readonly color: string
  readonly space: number
}

/** A paragraph or a table of the body, in order. */
export type DocxPart =
  | { readonly kind: 'paragraph'; readonly paragraph: DocxParagraph }
  | { readonly kind: 'table'; readonly table: DocxTable }

export interface DocxTable {
  readonly node: XmlNode
  readonly width: number
  /** Attributes of w:tblpPr; null where the table stands in the text. */
  readonly float: Readonly<Record<string, string>> | null
  readonly borders: Readonly<Record<string, DocxLine | null>>
  readonly rows: readonly (readonly DocxParagraph[])[]
}

export interface DocxRead {
  readonly parts: readonly DocxPart[]
  readonly section: XmlNode | undefined
  /** Paragraphs of the footer of odd ('default') and even pages. */
  readonly footers: Readonly<Record<string, readonly DocxParagraph[]>>
  /** Field codes found in each footer. */
  readonly footerFields: Readonly<Record<string, string>>
  readonly evenAndOdd: boolean
}

const MAX_PART = 32 * 1024 * 1024

/** Reads the parts of a .docx that can be measured. Throws SyntaxError if it is none. */
export function readDocx(bytes: Uint8Array): DocxRead {
  const parts = unpack(bytes)
  const xml = (name: string) => {
    const part = parts[name]
    return part ? parseXml(strFromU8(part)) : undefined
  }
  const document = xml('word/document.xml')
  if (!document) throw new SyntaxError('no word/document.xml')
  const styles = stylesOf(xml('word/styles.xml'))
  const body = child(document, 'w:body')
  const section = child(body, 'w:sectPr')
  const targets = new Map(
    findAll(xml('word/_rels/document.xml.rels'), 'Relationship').map((one) => [
      one.attributes.Id,
      one.attributes.Target,
    ]),
  )
  const footers: Record<string, DocxParagraph[]> = {}
  const footerFields: Record<string, string> = {}
  for (const reference of section?.children.filter((one) => one.name === 'w:footerReference') ?? []) {
    const footer = xml(`word/${targets.get(reference.attributes['r:id']) ?? ''}`)
    const type = reference.attributes['w:type'] ?? 'default'
    footers[type] = findAll(footer, 'w:p').map((one) => paragraphOf(one, styles))
    footerFields[type] = findAll(footer, 'w:instrText')
      .map((one) => one.text.trim())
      .join(' ')
  }
  const settings = xml('word/settings.xml')
  return {
    parts: partsOf(body, styles),
    section,
    footers,
    footerFields,
    evenAndOdd: isOn(child(settings, 'w:evenAndOddHeaders')),
  }
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: (file) => /\.(xml|rels)$/.test(file.name) && file.originalSize <= MAX_PART })
  } catch {
    throw new SyntaxError('not a zip')
  }
}

function partsOf(body: XmlNode | undefined, styles: Styles): DocxPart[] {
  return (body?.children ?? []).flatMap((node): DocxPart[] => {
    if (node.name === 'w:p') return [{ kind: 'paragraph', paragraph: paragraphOf(node, styles) }]
    return node.name === 'w:tbl' ? [{ kind: 'table', table: tableOf(node, styles) }] : []
  })
}

interface Styles {
  readonly defaults: readonly XmlNode[]
  readonly byId: ReadonlyMap<string, XmlNode>
}

function stylesOf(root: XmlNode | undefined): Styles {
  const byId = new Map<string, XmlNode>()
  for (const style of root?.children ?? []) {
    if (style.name === 'w:style') byId.set(style.attributes['w:styleId'] ?? '', style)
  }
  const defaults = ['w:pPrDefault', 'w:rPrDefault'].flatMap((name) => descend(root, 'w:docDefaults', name) ?? [])
  return { defaults, byId }
}

/** The style and those it is based on, nearest first, then the document's defaults. */
function chain(id: string, styles: Styles): XmlNode[] {
  const list: XmlNode[] = []
  for (let style = styles.byId.get(id); style && list.length < 20; ) {
    list.push(style)
    style = styles.byId.get(child(style, 'w:basedOn')?.attributes['w:val'] ?? '')
  }
  return [...list, ...styles.defaults]
}

/** Value of an attribute of a property: the paragraph's or run's own, else that of the nearest style. */
function effective(
  own: XmlNode | undefined,
  sources: readonly XmlNode[],
  holder: 'w:pPr' | 'w:rPr',
  property: string,
  attribute: string,
): string | undefined {
  for (const properties of [own, ...sources.map((one) => child(one, holder))]) {
    const value = child(properties, property)?.attributes[attribute]
    if (value !== undefined) return value
  }
  return undefined
}

function paragraphOf(node: XmlNode, styles: Styles): DocxParagraph {
  const own = child(node, 'w:pPr')
  const style = child(own, 'w:pStyle')?.attributes['w:val'] ?? 'Normal'
  const sources = chain(style, styles)
  const text = (property: string, attribute: string) => effective(own, sources, 'w:pPr', property, attribute)
  const length = (property: string, attribute: string) => Number(text(property, attribute) ?? 0)
  const runs = findAll(node, 'w:r').map((run) => runOf(run, sources))
  return {
    style,
    text: runs.map((run) => run.text).join(''),
    runs: runs.filter((run) => run.text !== ''),
    align: text('w:jc', 'w:val') ?? 'left',
    line: length('w:spacing', 'w:line'),
    lineRule: text('w:spacing', 'w:lineRule') ?? 'auto',
    before: length('w:spacing', 'w:before'),
    indent: {
      left: length('w:ind', 'w:left'),
      right: length('w:ind', 'w:right'),
      firstLine: length('w:ind', 'w:firstLine'),
      hanging: length('w:ind', 'w:hanging'),
    },
    topBorder: lineOf(descend(own, 'w:pBdr', 'w:top')),
    pageBreakBefore: isOn(child(own, 'w:pageBreakBefore')),
    tabs: findAll(own, 'w:tab').map((tab) => ({
      kind: tab.attributes['w:val'] ?? '',
      at: Number(tab.attributes['w:pos'] ?? 0),
    })),
  }
}

function runOf(run: XmlNode, sources: readonly XmlNode[]): DocxRun {
  const own = child(run, 'w:rPr')
  const text = (property: string, attribute: string) => effective(own, sources, 'w:rPr', property, attribute)
  return {
    text: run.children.map((one) => (one.name === 'w:t' ? one.text : one.name === 'w:tab' ? '\t' : '')).join(''),
    font: text('w:rFonts', 'w:eastAsia') ?? '',
    size: Number(text('w:sz', 'w:val') ?? 0),
    color: text('w:color', 'w:val') ?? '000000',
  }
}

function tableOf(node: XmlNode, styles: Styles): DocxTable {
  const properties = child(node, 'w:tblPr')
  const borders = child(properties, 'w:tblBorders')
  return {
    node,
    width: Number(child(properties, 'w:tblW')?.attributes['w:w'] ?? 0),
    float: child(properties, 'w:tblpPr')?.attributes ?? null,
    borders: Object.fromEntries((borders?.children ?? []).map((one) => [one.name.replace('w:', ''), lineOf(one)])),
    rows: node.children
      .filter((one) => one.name === 'w:tr')
      .map((row) => findAll(row, 'w:p').map((one) => paragraphOf(one, styles))),
  }
}

function lineOf(node: XmlNode | undefined): DocxLine | null {
  if (!node || /^(none|nil)$/.test(node.attributes['w:val'] ?? 'none')) return null
  return {
    size: Number(node.attributes['w:sz'] ?? 0),
    color: node.attributes['w:color'] ?? 'auto',
    space: Number(node.attributes['w:space'] ?? 0),
  }
}

function isOn(node: XmlNode | undefined): boolean {
  return node !== undefined && !/^(0|false|off)$/.test(node.attributes['w:val'] ?? 'true')
}
