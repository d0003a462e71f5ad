import { demand, refuse } from '../../../kernel/refusal.ts'
import { auditInsert } from '../../../platform/audit/audit.ts'
import type { SheetSize } from '../../../platform/documents/certificate.ts'
import { districtById } from '../../districts/index.ts'
import { oathCard } from '../papers/after-papers.ts'
import { ceremonyKey } from '../reads/ceremonies.ts'
import { mayReadAfter } from '../rules/may-after.ts'
import { paperSay } from '../rules/paper-speech.ts'
import { type Asked, factOf } from './asked.ts'
import { loadDossierFor } from './load-dossier.ts'
import type { MadePaper } from './make-form.ts'

/** The card from which the oath is read at a ceremony; traced as an export. Refuses 404 and 403 as the ceremony itself. */
export async function makeCard(asked: Asked, ceremonyId: string, size: SheetSize): Promise<MadePaper> {
  const { districtId } = asked.actor
  const row = await ceremonyKey(asked.db, districtId, ceremonyId)
  if (row === null) return refuse('appointments.unknown', { status: 404 })
  const seen = await loadDossierFor(asked, row.dossierId)
  demand(mayReadAfter(seen))
  const district = await districtById(asked.db, districtId)
  if (district === null) return refuse('appointments.unknown', { status: 404 })
  const bytes = await oathCard(district, row.heldOn, size)
  const fact = factOf(asked, 'export', seen, { form: 'card', size }, null)
  await auditInsert({ ...fact, requestId: null, bodyHash: null }).execute(asked.db)
  return { name: [paperSay('paper.name.card'), size].join('_'), bytes }
}
