import {
  BorderStyle,
  Document,
  DocumentGridType,
  type ISectionOptions,
  Packer,
  PageBorderOffsetFrom,
  type Paragraph,
  type Table,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { CivilDate } from '../../kernel/civil-date.ts'
import { composePageNumbers } from './compose-foot.ts'
import { FONT_ALTERNATIVE, PAGE, RED } from './page.ts'
import { documentStyles } from './styles.ts'

export interface DocumentFacts {
  readonly title: string
  /** Office in whose name the file is made. */
  readonly author: string
  /** Stands as the file's date, so that the same document is always the same bytes. */
  readonly date: CivilDate
}

/** Puts the parts on GB/T 9704-2012 pages and makes the file. */
export function packDocument(facts: DocumentFacts, children: readonly (Paragraph | Table)[]): Promise<Buffer> {
  return pack(facts, {
    properties: {
      page: {
        size: { width: PAGE.width, height: PAGE.height },
        margin: {
          top: PAGE.top,
          left: PAGE.left,
          right: PAGE.right,
          bottom: PAGE.bottom,
          footer: PAGE.footer,
          header: 851,
          gutter: 0,
        },
      },
      grid: { type: DocumentGridType.LINES_AND_CHARS, linePitch: PAGE.linePitch, charSpace: PAGE.charSpace },
    },
    footers: composePageNumbers(),
    children: [...children],
  })
}

/** A sheet of its own, without page number: its size and margins in twips. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly margin: number
}

/** Puts the parts on one sheet that is no page of a document: a certificate, a card. */
export function packSheet(
  facts: DocumentFacts,
  sheet: Sheet,
  children: readonly (Paragraph | Table)[],
): Promise<Buffer> {
  const { width, height, margin } = sheet
  const border = { style: BorderStyle.DOUBLE, size: 12, space: 24, color: RED } as const
  return pack(facts, {
    properties: {
      page: {
        size: { width, height },
        margin: { top: margin, left: margin, right: margin, bottom: margin, footer: 0, header: 0, gutter: 0 },
        borders: {
          pageBorders: { offsetFrom: PageBorderOffsetFrom.PAGE },
          pageBorderTop: border,
          pageBorderBottom: border,
          pageBorderLeft: border,
          pageBorderRight: border,
        },
      },
    },
    children: [...children],
  })
}

async function pack(facts: DocumentFacts, section: ISectionOptions): Promise<Buffer> {
  const document = new Document({
    title: facts.title,
    creator: facts.author,
    lastModifiedBy: facts.author,
    evenAndOddHeaderAndFooters: true,
    styles: documentStyles(),
    sections: [section],
  })
  return finish(await Packer.toBuffer(document), facts.date)
}

/** Adds what the library has no option for: alternative font names, spacing of mixed scripts, a settled date. */
function finish(bytes: Buffer, date: CivilDate): Buffer {
  const parts = unzipSync(bytes)
  const edit = (name: string, change: (text: string) => string) => {
    const part = parts[name]
    if (part) parts[name] = strToU8(change(strFromU8(part)))
  }
  edit('word/fontTable.xml', (text) => text.replace(/\/>\s*$/, `>${fontEntries()}</w:fonts>`))
  // No extra space between Chinese and Latin characters, which would push the 28 characters of a line out of their places. Nor does the text
  // hang on the declared grid: LibreOffice gives a character of 16 pt two places of 15.8 pt. Line pitch and character spacing of the styles
  // make the same 22 × 28 in every program.
  const settled =
    '<w:widowControl w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/>'
  edit('word/styles.xml', (text) => text.replace('<w:pPrDefault><w:pPr>', `<w:pPrDefault><w:pPr>${settled}`))
  edit('docProps/core.xml', (text) =>
    text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`),
  )
  return Buffer.from(zipSync(parts, { level: 6, mtime: new Date(1980, 0, 1) }))
}

function fontEntries(): string {
  return Object.entries(FONT_ALTERNATIVE)
    .map(
      ([name, alternative]) =>
        `<w:font w:name="${name}"><w:altName w:val="${alternative}"/><w:charset w:val="86"/></w:font>`,
    )
    .join('')
}
