import type { StateKind } from '../../../../platform/ui/shapes.tsx'
import type { MatterState } from '../../language.ts'
import type { Matter } from './say-matter.ts'

const KINDS: Record<MatterState, StateKind> = {
  proposed: 'waiting',
  qualified: 'going',
  held_back: 'soon',
  withdrawn: 'stopped',
  passed: 'done',
  failed: 'late',
  noted: 'done',
}

/** The shape of a matter's state. */
export function matterKind(state: MatterState): StateKind {
  return KINDS[state]
}

/** How many hard conditions are not met, cannot be computed, and stand in all. */
export function countConditions(conditions: Matter['conditions']): { failed: number; unknown: number; all: number } {
  return {
    failed: conditions.filter((one) => one.passed === false).length,
    unknown: conditions.filter((one) => one.passed === null).length,
    all: conditions.length,
  }
}
