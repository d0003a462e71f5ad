import { demand } from '../../../kernel/refusal.ts'
import { auditInsert } from '../../../platform/audit/audit.ts'
import { fileName } from '../../../platform/excel/file-name.ts'
import { writeWorkbook } from '../../../platform/excel/write-workbook.ts'
import { type Language, say } from '../../../platform/words/words.ts'
import type { LedgerFileQuery } from '../contract-papers.ts'
import { ledger } from '../reads/ledger.ts'
import { ledgerLine } from '../rules/ledger-line.ts'
import { ledgerSheet } from '../rules/ledger-sheet.ts'
import { mayExportLedger } from '../rules/may-export.ts'
import { itemScope } from '../rules/may-read-item.ts'
import { paperWords } from '../words-of-papers.ts'
import { type Asked, factOf } from './asked.ts'
import { factGround } from './fact-ground.ts'

/** A file holds at most this many; a fuller ledger is narrowed by date. */
const MOST = 5000

/**
 * The ledger as it is filtered, as an Excel file, with a trace of what was taken. Neither name nor number of who raised anything. Refuses 403 for
 * whoever runs no street.
 */
export async function exportLedger(
  asked: Asked & { readonly lang: Language },
  query: LedgerFileQuery,
): Promise<{ name: string; bytes: Buffer }> {
  const { actor, db, lang } = asked
  demand(mayExportLedger(actor))
  const { lang: _lang, ...filters } = query
  const { districtId } = actor
  const ground = await factGround({ db, districtId, now: asked.now })
  const { today } = ground
  const scope = itemScope(actor)
  const rows = await ledger(db, { districtId, scope, today, filters: { ...filters, limit: MOST }, after: null })
  const lines = rows.slice(0, MOST).map((row) => ledgerLine(actor, row, ground))
  const bytes = writeWorkbook({ sheets: [ledgerSheet(lines, lang)] })
  const subject = { kind: 'ledger', id: 'ledger', streetId: query.street ?? null }
  const fact = factOf(asked, 'export', subject, { ...filters, as: 'xlsx', rows: lines.length })
  await auditInsert({ ...fact, requestId: null, bodyHash: null }).execute(db)
  return { name: fileName([say(paperWords, lang, 'opinions.file.ledger'), today.replaceAll('-', '')], 'xlsx'), bytes }
}
