import type { StateKind } from '../../../../platform/ui/shapes.tsx'
import type { DossierState } from '../../language.ts'

const DONE: readonly DossierState[] = ['announced', 'installed', 'completed', 'registered']
const WAITING: readonly DossierState[] = ['collecting', 'drafting']

/** The shape of a dossier's state. */
export function dossierKind(state: DossierState): StateKind {
  if (state === 'withdrawn') return 'stopped'
  if (DONE.includes(state)) return 'done'
  return WAITING.includes(state) ? 'waiting' : 'going'
}
