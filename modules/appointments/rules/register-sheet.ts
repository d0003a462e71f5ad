import type { SheetToWrite } from '../../../platform/excel/workbook-to-write.ts'
import { type Language, say } from '../../../platform/words/words.ts'
import type { RegisterRow } from '../contract-papers.ts'
import { registerWords } from '../words-of-register.ts'

const COLUMNS = ['number', 'issued', 'about', 'addressee', 'post', 'signer', 'handed', 'void', 'reason'] as const
const DAYS: readonly string[] = ['issued', 'handed', 'void']
const WIDTHS: Readonly<Record<string, number>> = { number: 26, about: 40, addressee: 24, reason: 30 }

/** The register as a sheet: every number in order, void ones with their reason. */
export function registerSheet(rows: readonly RegisterRow[], lang: Language): SheetToWrite {
  return {
    name: say(registerWords, lang, 'register-file.sheet'),
    columns: COLUMNS.map((column) => ({
      header: say(registerWords, lang, `register-file.${column}`),
      kind: DAYS.includes(column) ? ('date' as const) : ('text' as const),
      width: WIDTHS[column] ?? 14,
    })),
    rows: rows.map((row) => {
      const title = lang === 'en' && row.dossierTitleEn ? row.dossierTitleEn : row.dossierTitle
      const street = lang === 'en' && row.matter?.streetEn ? row.matter.streetEn : (row.matter?.street ?? null)
      return [
        ...[row.docNumber, row.issuedOn, title, row.addressee, street, row.signer],
        ...[row.handedOn, row.voidSince, row.voidReason],
      ]
    }),
  }
}
