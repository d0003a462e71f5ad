import { auditInsert } from '../../../platform/audit/audit.ts'
import { writeWorkbook } from '../../../platform/excel/write-workbook.ts'
import type { Language } from '../../../platform/words/words.ts'
import type { RegisterRow } from '../contract-papers.ts'
import type { PaperKind } from '../language.ts'
import { paperSay } from '../rules/paper-speech.ts'
import { registerSheet } from '../rules/register-sheet.ts'
import { type Asked, factOf } from './asked.ts'
import { listRegister } from './list-register.ts'
import type { MadePaper } from './make-form.ts'

/** The register of a kind in a year as an Excel file, whole; an export, and so traced. Refuses 403 others than district staff. */
export async function exportRegister(
  asked: Asked & { readonly lang: Language },
  query: { kind: PaperKind; year?: number | undefined },
): Promise<MadePaper> {
  let page = await listRegister(asked, { ...query, limit: 100 })
  const rows: RegisterRow[] = [...page.items]
  while (page.next !== null) {
    page = await listRegister(asked, { kind: query.kind, year: page.year, limit: 100, after: page.next })
    rows.push(...page.items)
  }
  // A register may name what is not announced yet: its trace is kept close to whoever took it.
  const subject = { dossierId: `${query.kind}/${page.year}`, announcedOn: null }
  const fact = { ...factOf(asked, 'export', subject, { rows: rows.length }, null), subjectKind: 'register' }
  await auditInsert({ ...fact, requestId: null, bodyHash: null }).execute(asked.db)
  return {
    name: [paperSay('paper.name.register'), paperSay(`paper.name.${query.kind}`), String(page.year)].join('_'),
    bytes: writeWorkbook({ sheets: [registerSheet(rows, asked.lang)] }),
  }
}
