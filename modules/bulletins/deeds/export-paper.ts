import { demand } from '../../../kernel/refusal.ts'
import { auditInsert } from '../../../platform/audit/audit.ts'
import { mayExportPaper } from '../rules/may-bulletin.ts'
import { type Asked, factOf } from './asked.ts'
import { makePaper, type Paper } from './make-paper.ts'
import { loadSeen } from './show-bulletin.ts'

/** The bulletin as a Word file; an export, and so traced. Refuses 404 unknown, 403 where it is not issued and the asker makes none. */
export async function exportPaper(asked: Asked, bulletinId: string): Promise<Paper> {
  const { bulletin, district } = await loadSeen(asked, bulletinId)
  demand(mayExportPaper(asked.actor, bulletin))
  const paper = await makePaper(bulletin, district.settings, asked.now)
  const fact = factOf(asked, 'export', bulletin, { as: 'docx', state: bulletin.state }, null)
  await auditInsert({ ...fact, requestId: null, bodyHash: null }).execute(asked.db)
  return paper
}
