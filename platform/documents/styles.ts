import {
  AlignmentType,
  type IParagraphStyleOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx'
import { chars, FONT, PAGE, RED, SIZE } from './page.ts'

/** Ids of the paragraph styles; the checker finds the parts of a document by them. */
export const STYLE = {
  blank: 'OfficialBlank',
  line: 'OfficialLine',
  mark: 'OfficialMark',
  number: 'OfficialNumber',
  redLine: 'OfficialRedLine',
  title: 'Title',
  recipient: 'OfficialRecipient',
  body: 'OfficialBody',
  heading: ['Heading1', 'Heading2', 'Heading3', 'Heading4'],
  attachmentNote: 'OfficialAttachmentNote',
  issuer: 'OfficialIssuer',
  date: 'OfficialDate',
  note: 'OfficialNote',
  attachmentLabel: 'OfficialAttachmentLabel',
  tableHead: 'OfficialTableHead',
  tableCell: 'OfficialTableCell',
  caption: 'OfficialTableCaption',
  colophon: 'OfficialColophon',
  anchor: 'OfficialAnchor',
  pageNumber: 'OfficialPageNumber',
} as const

/** One font for all scripts of a run: Latin digits in a Chinese document are set in the Chinese font. */
export function face(name: string): { ascii: string; hAnsi: string; eastAsia: string; cs: string; hint: 'eastAsia' } {
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' }
}

function run(font: string, size: number, color = '000000'): IRunStylePropertiesOptions {
  return { font: face(font), size, color, bold: false, italics: false, characterSpacing: PAGE.tracking }
}

function exact(line: number): { line: number; lineRule: typeof LineRuleType.EXACT; before: number; after: number } {
  return { line, lineRule: LineRuleType.EXACT, before: 0, after: 0 }
}

const onGrid = exact(PAGE.linePitch)
const indented = { firstLine: chars(2), firstLineChars: 200 }

function heading(font: string, level: number): Omit<IParagraphStyleOptions, 'id'> {
  return {
    run: run(font, SIZE.three),
    paragraph: { spacing: onGrid, indent: indented, keepNext: true, outlineLevel: level - 1 },
  }
}

/** The styles of every document: black FangSong of size 3 on the grid, and what departs from it. */
export function documentStyles(): IStylesOptions {
  return {
    default: {
      document: { run: run(FONT.body, SIZE.three), paragraph: { spacing: onGrid } },
      title: {
        run: run(FONT.title, SIZE.two),
        paragraph: { spacing: onGrid, alignment: AlignmentType.CENTER, keepNext: true },
      },
      heading1: heading(FONT.hei, 1),
      heading2: heading(FONT.kai, 2),
      heading3: heading(FONT.body, 3),
      heading4: heading(FONT.body, 4),
    },
    paragraphStyles: [...headStyles(), ...bodyStyles(), ...tableStyles(), ...footStyles()].map((style) => ({
      name: style.id,
      basedOn: 'Normal',
      ...style,
    })),
  }
}

function headStyles(): IParagraphStyleOptions[] {
  return [
    { id: STYLE.blank, paragraph: { spacing: onGrid } },
    { id: STYLE.line, run: run(FONT.body, SIZE.three), paragraph: { spacing: onGrid } },
    { id: STYLE.mark, run: run(FONT.mark, SIZE.two, RED), paragraph: { alignment: AlignmentType.CENTER } },
    { id: STYLE.number, run: run(FONT.body, SIZE.three), paragraph: { spacing: exact(400) } },
    { id: STYLE.redLine, run: run(FONT.body, 2), paragraph: {} },
  ]
}

function bodyStyles(): IParagraphStyleOptions[] {
  const body = run(FONT.body, SIZE.three)
  return [
    { id: STYLE.recipient, run: body, paragraph: { spacing: onGrid } },
    { id: STYLE.body, run: body, paragraph: { spacing: onGrid, indent: indented, alignment: AlignmentType.BOTH } },
    { id: STYLE.attachmentNote, run: body, paragraph: { spacing: onGrid } },
    { id: STYLE.issuer, run: body, paragraph: { spacing: onGrid, alignment: AlignmentType.RIGHT, keepNext: true } },
    { id: STYLE.date, run: body, paragraph: { spacing: onGrid, alignment: AlignmentType.RIGHT } },
    { id: STYLE.note, run: body, paragraph: { spacing: onGrid, indent: indented } },
    { id: STYLE.attachmentLabel, run: run(FONT.hei, SIZE.three), paragraph: { spacing: onGrid } },
  ]
}

function tableStyles(): IParagraphStyleOptions[] {
  return [
    {
      id: STYLE.caption,
      run: run(FONT.hei, SIZE.four),
      paragraph: { spacing: onGrid, alignment: AlignmentType.CENTER, keepNext: true },
    },
    {
      id: STYLE.tableHead,
      run: run(FONT.hei, SIZE.four),
      paragraph: { spacing: exact(400), alignment: AlignmentType.CENTER, keepNext: true },
    },
    { id: STYLE.tableCell, run: run(FONT.body, SIZE.four), paragraph: { spacing: exact(400) } },
  ]
}

function footStyles(): IParagraphStyleOptions[] {
  const side = SIZE.four * 10
  return [
    {
      id: STYLE.colophon,
      run: run(FONT.body, SIZE.four),
      paragraph: { spacing: exact(460), indent: { left: side, right: side } },
    },
    { id: STYLE.anchor, run: run(FONT.body, 2), paragraph: { spacing: exact(20) } },
    { id: STYLE.pageNumber, run: run(FONT.pageNumber, SIZE.four), paragraph: { spacing: exact(320) } },
  ]
}
