import type { Check } from '../finding.ts'
import { leftoverFindings } from './leftovers.ts'
import { lengthFindings } from './lengths.ts'
import { nameFindings } from './names.ts'
import { oneDeedFindings } from './one-deed.ts'

/** Lengths, names, one deed a file, leftovers. */
export const tidy: Check = {
  name: 'tidy',
  run(tree) {
    return {
      read: tree.ending('.ts', '.tsx', '.mjs', '.sql').length,
      findings: [...lengthFindings(tree), ...nameFindings(tree), ...oneDeedFindings(tree), ...leftoverFindings(tree)],
    }
  },
}
