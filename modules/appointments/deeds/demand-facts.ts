import type { CivilDate } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import type { Asked } from './asked.ts'
import { loadFacts, type SeenFacts } from './load-facts.ts'

/**
 * The facts of a dossier for a deed on the whole of it. Refuses 404 to whoever may not know of it, 403 to those who see it and are not its hands, 409
 * with what stands now where it has changed since the asker read it.
 */
export async function demandFacts(
  asked: Asked,
  dossierId: string,
  said: { readonly version?: number; readonly meetingOn?: CivilDate | undefined } = {},
): Promise<SeenFacts> {
  const facts = await loadFacts(asked, dossierId, said.meetingOn)
  if (facts.sight !== 'hand') refuse('appointments.hands-only', { status: 403 })
  if (said.version !== undefined && said.version !== facts.dossier.version) refuseChanged(facts)
  return facts
}
