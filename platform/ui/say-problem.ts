import type { Problem } from './api.ts'
import { useWords } from './language.tsx'
import { uiWords } from './words.ts'

/** The sentence for a problem: the server's own where it said one, else what a lost or failing server means here. */
export function useSayProblem(): (problem: Problem, kind?: 'read' | 'write') => string {
  const t = useWords(uiWords)
  return (problem, kind = 'read') => {
    if (problem.detail) return problem.detail
    if (problem.status === 0) return t(kind === 'read' ? 'ui.error.network' : 'ui.error.unsent')
    if (problem.status === 404) return t('ui.missing.why')
    return t('ui.error.server')
  }
}
