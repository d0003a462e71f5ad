import type { CandidateAnswer } from '../../contract-merit.ts'

type Condition = CandidateAnswer['conditions'][number]

/** A column of the table: a person may stand in it twice, as deputy and as head of an office. */
export function keyOf({ personId, ground }: Pick<CandidateAnswer, 'personId' | 'ground'>): string {
  return `${personId} ${ground}`
}

/** The conditions of all shown, each once, in the order in which they are first asked. */
export function conditionRows(candidates: readonly Pick<CandidateAnswer, 'conditions'>[]): Condition[] {
  const rows = new Map<string, Condition>()
  for (const { conditions } of candidates) for (const one of conditions) if (!rows.has(one.key)) rows.set(one.key, one)
  return [...rows.values()]
}
