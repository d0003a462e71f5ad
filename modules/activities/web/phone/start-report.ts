import type { DetailAnswer, RecorderAnswer, ReportBody } from '../../contract.ts'
import { emptyOpinion, type WrittenOpinion } from './opinion-lines.tsx'

export interface ReportDraft {
  id: string
  present: string[]
  guests: { personId: string; name: string }[]
  opinions: WrittenOpinion[]
}

/**
 * What a report starts from. A second report replaces the first, so it starts from what was said before: from the one that
 * still waits on this phone, else from what the house has; a first one from who is marked present already.
 */
export function startReport(
  id: string,
  roster: RecorderAnswer['items'][number]['roster'],
  earlier: Pick<DetailAnswer, 'opinions'> | undefined,
  waiting: Pick<ReportBody, 'present' | 'opinions'> | undefined,
): ReportDraft {
  const present = waiting
    ? waiting.present.map((person) => person.personId)
    : roster.filter((line) => line.mark === 'present').map((line) => line.personId)
  const said = (waiting ?? earlier)?.opinions ?? []
  const opinions = said.map((opinion) => ({ id: opinion.id, words: opinion.words, reach: opinion.reach }))
  return { id, present, guests: [], opinions: opinions.length === 0 ? [emptyOpinion()] : opinions }
}
