import { demand, refuse } from '../../../kernel/refusal.ts'
import { mayKeepTemplates } from '../rules/may-units.ts'
import { type Sentence, sentenceSaid } from '../rules/template-words.ts'
import { changeTemplateRow, loadTemplate } from '../store/templates.ts'
import { type Asked, factOf } from './asked.ts'

/** New words for a sentence, or (`null`) none any more. Refuses 404, 403 who does not work in the unit, 409 changed meanwhile, 422 blank words. */
export async function changeTemplate(
  asked: Asked,
  said: { templateId: string; version: number; to: Sentence | null },
): Promise<{ templateId: string; version: number }> {
  const { actor, db } = asked
  const { templateId, version } = said
  const row = await loadTemplate(db, actor.districtId, templateId)
  if (row === null) return refuse('units.template-unknown', { status: 404 })
  demand(mayKeepTemplates(actor, row))
  const to = said.to === null ? null : sentenceSaid(said.to)
  const answer = { templateId, version: version + 1 }
  const detail = to === null ? { dropped: templateId } : { title: to.title }
  const key = { districtId: actor.districtId, templateId, version }
  const done = await changeTemplateRow(db, key, to, factOf(asked, 'keep-templates', row, detail, answer))
  if (!done) refuse('units.changed-meanwhile', { status: 409, extra: { version: row.version } })
  return answer
}
