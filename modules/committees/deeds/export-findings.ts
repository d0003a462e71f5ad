import { demand } from '../../../kernel/refusal.ts'
import { auditInsert } from '../../../platform/audit/audit.ts'
import { writeWorkbook } from '../../../platform/excel/write-workbook.ts'
import { type Language, say } from '../../../platform/words/words.ts'
import { findingList } from '../reads/findings.ts'
import { findingFace } from '../rules/finding-face.ts'
import { findingSheet } from '../rules/finding-sheet.ts'
import { findingScope, mayReadFindings } from '../rules/may-findings.ts'
import { lastWorkingDay } from '../rules/measure-time.ts'
import { findingWords } from '../words-of-findings.ts'
import { findingGround } from './finding-ground.ts'
import { type WorkAsked, workFact } from './work-asked.ts'

/** A file holds at most this many findings; a fuller register is narrowed by street or state. */
const MOST = 2000

/** The register as it is filtered (整改台账), a row for each measure, as an Excel file; an export, and so traced. Refuses 403 who reads no findings. */
export async function exportFindings(
  asked: WorkAsked & { readonly lang: Language },
  filters: { state: 'open' | 'settled' | null; streetId: number | null; late: boolean },
): Promise<{ name: string; bytes: Buffer }> {
  const { actor, db, lang } = asked
  demand(mayReadFindings(actor))
  const ground = await findingGround(asked)
  const { districtId } = actor
  const { state, streetId, late } = filters
  const lateBefore = late ? lastWorkingDay(ground.calendar, ground.today) : null
  const rows = await findingList(db, {
    ...{ districtId, scope: findingScope(actor), state, streetId, lateBefore, limit: MOST, after: null },
  })
  const faces = rows.slice(0, MOST).map((row) => findingFace(actor, row, ground))
  const bytes = writeWorkbook({ sheets: [findingSheet(faces, lang)] })
  const fact = workFact(
    asked,
    'committees.export-findings',
    { kind: 'findings', id: 'findings', streetId },
    { state, late, as: 'xlsx', rows: faces.length },
    null,
  )
  await auditInsert({ ...fact, requestId: null, bodyHash: null }).execute(db)
  const title = say(findingWords, lang, 'findings.register')
  return { name: `${title}_${ground.today.replaceAll('-', '')}`, bytes }
}
