import type { Check } from '../finding.ts'
import { leftoverFindings } from './leftovers.ts'
import { lengthFindings } from './lengths.ts'
import { nameFindings } from './names.ts'

/** Lengths, names and leftovers. */
export const tidy: Check = {
  name: 'tidy',
  run(tree) {
    return {
      read: tree.ending('.ts', '.tsx', '.mjs', '.sql').length,
      findings: [...lengthFindings(tree), ...nameFindings(tree), ...leftoverFindings(tree)],
    }
  },
}
