/** What the body of a document is made of. Headings number themselves: 一、 （一） 1. （1） */
export type Block = HeadingBlock | ParagraphBlock | TableBlock | NamesBlock

export interface HeadingBlock {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3 | 4
  readonly text: string
  /** False leaves the number off and does not count. */
  readonly numbered?: boolean
}

export interface ParagraphBlock {
  readonly kind: 'paragraph'
  readonly text: string
  /** Words in Hei before the text, as in '出席：'. */
  readonly lead?: string
  /** Without the indent of two characters. */
  readonly flush?: boolean
  readonly align?: 'left' | 'centre' | 'right'
}

export interface TableColumn {
  readonly header: string
  /** Share of the width; any unit, 1 if not given. */
  readonly width?: number
  readonly align?: 'left' | 'centre' | 'right'
}

export interface TableBlock {
  readonly kind: 'table'
  readonly caption?: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly string[])[]
  /** Height of the rows in millimetres at least; for sheets people write on. */
  readonly rowHeight?: number
}

export interface NamesBlock {
  readonly kind: 'names'
  readonly lead?: string
  /** In the order in which they shall stand; strokeOrder() gives the usual one. */
  readonly names: readonly string[]
}
