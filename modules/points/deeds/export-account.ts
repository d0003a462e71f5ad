import type { Doer } from '../../../kernel/doer.ts'
import { recordAudit } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Language } from '../../../platform/words/words.ts'
import type { Account, AccountOwner } from '../reads/account.ts'
import { accountAsWorkbook } from './account-as-workbook.ts'

/** A deputy's account of a year as a workbook. Leaves its trace, with the street that serves the deputy. */
export async function exportAccount(
  db: Sql,
  account: Account,
  { owner, doer, at, lang }: { owner: AccountOwner; doer: Doer; at: Date; lang: Language },
): Promise<Buffer> {
  await recordAudit(db, {
    doer,
    action: 'points.export-account',
    subjectKind: 'person',
    subjectId: account.personId,
    streetId: owner.streetIds[0] ?? null,
    detail: { year: account.year, rows: account.lines.length },
    at,
  })
  return accountAsWorkbook(account, lang)
}
