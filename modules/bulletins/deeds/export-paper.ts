import { auditInsert } from '../../../platform/audit/audit.ts'
import { type Asked, factOf } from './asked.ts'
import { loadSeen } from './load-seen.ts'
import { makePaper, type Paper } from './make-paper.ts'

/** The bulletin as a Word file; an export, and so traced. Refuses 404 unknown, also where it is not issued and the asker makes none. */
export async function exportPaper(asked: Asked, bulletinId: string): Promise<Paper> {
  const { bulletin, district } = await loadSeen(asked, bulletinId)
  const paper = await makePaper(bulletin, district.settings, asked.now)
  const fact = factOf(asked, 'export', bulletin, { as: 'docx', state: bulletin.state }, null)
  await auditInsert({ ...fact, requestId: null, bodyHash: null }).execute(asked.db)
  return paper
}
