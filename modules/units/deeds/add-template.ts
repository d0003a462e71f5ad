import { demand, refuse } from '../../../kernel/refusal.ts'
import { mayKeepTemplates } from '../rules/may-units.ts'
import { type Sentence, sentenceSaid } from '../rules/template-words.ts'
import { putTemplate } from '../store/templates.ts'
import { loadUnit } from '../store/units.ts'
import { type Asked, factOf } from './asked.ts'

/** A sentence the unit uses again. Refuses 404, 403 who does not work in the unit, 422 blank words. */
export async function addTemplate(
  asked: Asked,
  said: Sentence & { unitId: string; id: string },
): Promise<{ templateId: string; version: number }> {
  const { actor, db } = asked
  const unit = await loadUnit(db, actor.districtId, said.unitId)
  if (unit === null) return refuse('units.unknown', { status: 404 })
  demand(mayKeepTemplates(actor, unit))
  const { title, words } = sentenceSaid(said)
  const answer = { templateId: said.id, version: 1 }
  const row = { districtId: actor.districtId, templateId: said.id, unitId: unit.unitId, title, words }
  await putTemplate(db, row, factOf(asked, 'keep-templates', unit, { title }, answer))
  return answer
}
