import { civilDateOf } from '../../../kernel/civil-date.ts'
import { auditInsert } from '../../../platform/audit/audit.ts'
import { plainDocument } from '../../../platform/documents/plain-document.ts'
import { districtById } from '../../districts/index.ts'
import { meritSheetBlocks } from '../rules/merit-sheet-blocks.ts'
import { saySheet } from '../rules/merit-speech.ts'
import type { Asked } from './asked.ts'
import { closeFactOf } from './close-fact.ts'
import { showMeritSheet } from './show-merit-sheet.ts'

/** The merit sheet as a Word file; an export, and so traced, kept close. Refuses as the sheet itself does. */
export async function exportMeritSheet(asked: Asked, sheetId: string): Promise<{ name: string; bytes: Buffer }> {
  const { actor, db, now } = asked
  const sheet = await showMeritSheet(asked, sheetId)
  const district = await districtById(db, actor.districtId)
  const { street, name } = sheet.snapshot
  const title = saySheet('zh', 'merit.sheet.title-of', { street, name })
  const bytes = await plainDocument({
    title,
    author: district?.settings.office ?? '',
    date: civilDateOf(now),
    body: meritSheetBlocks(sheet),
  })
  const fact = closeFactOf(asked, 'export-merit-sheet', sheet, { as: 'docx', hash: sheet.hash }, null)
  await auditInsert({ ...fact, requestId: null, bodyHash: null }).execute(db)
  return { name: title, bytes }
}
