import { demand } from '../../../kernel/refusal.ts'
import { auditInsert } from '../../../platform/audit/audit.ts'
import type { Language } from '../../../platform/words/words.ts'
import { mayMakeSlip } from '../rules/may-export.ts'
import { type Asked, factOf } from './asked.ts'
import { makeFeedbackPaper } from './make-feedback-paper.ts'
import { makeHandoverPaper, type Paper } from './make-handover-paper.ts'
import { showItem } from './show-item.ts'

const MAKERS = { handover: makeHandoverPaper, feedback: makeFeedbackPaper } as const

/**
 * 交办单 or 反馈单 of an item as a Word file: an export, and so traced. Refuses 404 unknown and not to be seen alike, 403 for whoever does not run the
 * street, 409 where there is nothing to hand over or to tell yet.
 */
export async function exportSlip(
  asked: Asked & { readonly lang: Language },
  itemId: string,
  slip: keyof typeof MAKERS,
): Promise<Paper> {
  const item = await showItem(asked, itemId)
  const { streetId } = item.street
  demand(mayMakeSlip(asked.actor, { streetId }))
  const paper = await MAKERS[slip](item, asked.lang, asked.now)
  const subject = { kind: 'item', id: itemId, streetId }
  const fact = factOf(asked, 'export', subject, { as: slip, number: item.number })
  await auditInsert({ ...fact, requestId: null, bodyHash: null }).execute(asked.db)
  return paper
}
