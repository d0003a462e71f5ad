import { demand, refuse } from '../../../kernel/refusal.ts'
import { mayKeepTemplates } from '../rules/may-units.ts'
import { changeTemplateRow, loadTemplate, putTemplate } from '../store/templates.ts'
import { loadUnit } from '../store/units.ts'
import { type Asked, factOf } from './asked.ts'

interface Sentence {
  readonly title: string
  readonly words: string
}

interface Kept {
  readonly templateId: string
  readonly version: number
}

/** A sentence the unit uses again. Refuses 404, 403 who does not work in the unit, 422 blank words. */
export async function addTemplate(asked: Asked, said: Sentence & { unitId: string; id: string }): Promise<Kept> {
  const { actor, db } = asked
  const unit = await loadUnit(db, actor.districtId, said.unitId)
  if (unit === null) return refuse('units.unknown', { status: 404 })
  demand(mayKeepTemplates(actor, unit))
  const { title, words } = wordsOf(said)
  const answer = { templateId: said.id, version: 1 }
  const row = { districtId: actor.districtId, templateId: said.id, unitId: unit.unitId, title, words }
  await putTemplate(db, row, factOf(asked, 'keep-templates', unit, { title }, answer))
  return answer
}

/** New words for a sentence, or (`null`) none any more. Refuses 404, 403 who does not work in the unit, 409 changed meanwhile, 422 blank words. */
export async function changeTemplate(
  asked: Asked,
  said: { templateId: string; version: number; to: Sentence | null },
): Promise<Kept> {
  const { actor, db } = asked
  const row = await loadTemplate(db, actor.districtId, said.templateId)
  if (row === null) return refuse('units.template-unknown', { status: 404 })
  demand(mayKeepTemplates(actor, row))
  const to = said.to === null ? null : wordsOf(said.to)
  const answer = { templateId: said.templateId, version: said.version + 1 }
  const detail = to === null ? { dropped: said.templateId } : { title: to.title }
  const key = { districtId: actor.districtId, templateId: said.templateId, version: said.version }
  const done = await changeTemplateRow(db, key, to, factOf(asked, 'keep-templates', row, detail, answer))
  if (!done) refuse('units.changed-meanwhile', { status: 409, extra: { version: row.version } })
  return answer
}

function wordsOf(said: Sentence): Sentence {
  const [title, words] = [said.title.trim(), said.words.trim()]
  if (title === '') refuse('units.template-blank', { field: 'title' })
  if (words === '') refuse('units.template-blank', { field: 'words' })
  return { title, words }
}
