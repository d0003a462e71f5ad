import type { SheetToWrite } from '../../../platform/excel/workbook-to-write.ts'
import { type Language, say } from '../../../platform/words/words.ts'
import type { LedgerLine } from '../contract-ledger.ts'
import { paperWords } from '../words-of-papers.ts'
import { glossed, listed } from './paper-speech.ts'

const DAYS = ['raised', 'due', 'told-deputy', 'told-resident', 'closed'] as const
const COLUMNS = [
  ...(['number', 'raised', 'channel', 'raisedBy', 'deputy', 'street', 'community', 'place', 'theme', 'words'] as const),
  ...(['route', 'lead', 'step', 'due', 'colour', 'state', 'round', 'told-deputy', 'told-resident', 'closed'] as const),
]
type Column = (typeof COLUMNS)[number]
const WIDTHS: Partial<Record<Column, number>> = { words: 60, number: 22, place: 24, lead: 24, state: 22 }

/** The ledger as a sheet: what its page shows, and neither name nor number of who raised it. Of a confidential item only that it is there. */
export function ledgerSheet(lines: readonly LedgerLine[], lang: Language): SheetToWrite {
  const isDay = (column: Column) => DAYS.some((day) => day === column)
  return {
    name: say(paperWords, lang, 'opinions.file.ledger'),
    columns: COLUMNS.map((column) => ({
      header: say(paperWords, lang, `opinions.file.${column}`),
      kind: isDay(column) ? ('date' as const) : column === 'round' ? ('integer' as const) : ('text' as const),
      width: WIDTHS[column] ?? 14,
    })),
    rows: lines.map((line) => COLUMNS.map((column) => cellOf(line, column, lang))),
  }
}

function cellOf(line: LedgerLine, column: Column, lang: Language): string | number | null {
  const named = (place: { name: string; nameEn: string } | null) =>
    place === null ? null : glossed(place.name, place.nameEn, lang)
  const keptBack = say(paperWords, lang, 'opinions.file.kept-back')
  switch (column) {
    case 'number':
      return line.number
    case 'raised':
      return line.raisedOn
    case 'channel':
      return listed('channel', line.channel, lang)
    case 'raisedBy':
      return listed('raisedBy', line.raisedBy, lang)
    case 'deputy':
      return line.deputy?.name ?? null
    case 'street':
      return named(line.street)
    case 'community':
      return named(line.community)
    case 'place':
      return line.confidential ? null : line.place
    case 'theme':
      return listed('theme', line.theme, lang)
    case 'words':
      return line.confidential ? keptBack : glossed(line.words, line.wordsEn, lang)
    default:
      return courseCell(line, column, lang)
  }
}

type Course = Exclude<
  Column,
  'number' | 'raised' | 'channel' | 'raisedBy' | 'deputy' | 'street' | 'community' | 'place' | 'theme' | 'words'
>

function courseCell(line: LedgerLine, column: Course, lang: Language): string | number | null {
  switch (column) {
    case 'route':
      return line.route && listed('route', line.route, lang)
    case 'lead':
      return line.lead && glossed(line.lead.name, line.lead.nameEn, lang)
    case 'step':
      return line.due && listed('clock', line.due.step, lang)
    case 'due':
      return line.due?.on ?? null
    case 'colour':
      return line.due && listed('colour', line.due.colour, lang)
    case 'state':
      return listed('state', line.state, lang)
    case 'round':
      return line.round
    case 'told-deputy':
      return line.toldDeputyOn
    case 'told-resident':
      return line.toldResidentOn
    case 'closed':
      return line.closedOn
  }
}
