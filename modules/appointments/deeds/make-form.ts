import { civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import { auditInsert } from '../../../platform/audit/audit.ts'
import type { PaperForm } from '../contract-papers.ts'
import { composeForm } from '../papers/compose-form.ts'
import { formReady } from '../rules/form-ready.ts'
import { mayMakeForm } from '../rules/may-after.ts'
import { paperSay } from '../rules/paper-speech.ts'
import { type Asked, factOf } from './asked.ts'
import { loadDossierFor } from './load-dossier.ts'
import { loadFormGround } from './load-form-ground.ts'

export interface MadePaper {
  /** Without its ending; names no person. */
  readonly name: string
  readonly bytes: Buffer
}

/**
 * A paper of the dossier as a Word file, made of its rows as they stand; an export, and so traced. Refuses 404 where the dossier is not to be known, 403 whoever may
 * not make it, 409 where the rows are not there yet.
 */
export async function makeForm(asked: Asked, dossierId: string, form: PaperForm): Promise<MadePaper> {
  const seen = await loadDossierFor(asked, dossierId)
  demand(mayMakeForm(seen, form))
  const from = await loadFormGround(asked, dossierId)
  const held = from.courses.filter(({ state }) => state === 'held').length
  const ready = formReady(from.ground, form, { ceremonies: from.ceremonies.length, coursesHeld: held })
  if (!ready.can) refuse(ready.why, { status: 409 })
  const today = civilDateOf(asked.now)
  const bytes = await composeForm(form, from, today)
  const fact = factOf(asked, 'export', seen, { form }, null)
  await auditInsert({ ...fact, requestId: null, bodyHash: null }).execute(asked.db)
  return { name: [paperSay(`paper.name.${form}`), seen.meetingOn ?? today].join('_'), bytes }
}
