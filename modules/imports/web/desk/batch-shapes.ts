import type { StateKind } from '../../../../platform/ui/shapes.tsx'
import type { BatchAnswer, LineAnswer } from '../../contract.ts'

/** The shape that goes with the word of a batch's state. */
export const SHAPES: Record<BatchAnswer['state'], StateKind> = {
  reading: 'going',
  previewed: 'waiting',
  refused: 'late',
  importing: 'going',
  imported: 'done',
  undone: 'stopped',
}

/** The same for the verdict on a row. */
export const VERDICT_SHAPES: Record<LineAnswer['verdict'], StateKind> = {
  new: 'going',
  same: 'done',
  changed: 'soon',
  duplicate: 'stopped',
  wrong: 'late',
}
