import { votesNeeded } from '../../rules/majority.ts'

/** One ballot as it is typed; a field left empty counts nobody. */
export interface VoteDraft {
  readonly votesFor: string
  readonly against: string
  readonly abstained: string
  readonly notVoting: string
}

export const VOTE_FIELDS = ['votesFor', 'against', 'abstained', 'notVoting'] as const
export type VoteField = (typeof VOTE_FIELDS)[number]
export type VoteCounts = Readonly<Record<VoteField, number>>

export const EMPTY_VOTE: VoteDraft = { votesFor: '', against: '', abstained: '', notVoting: '' }

/** What can be said of a ballot while it is being typed. */
export type VoteSays =
  | { is: 'empty' }
  | { is: 'wrong'; field: VoteField }
  /** Of those present, so many are not counted yet, or were counted too often. */
  | { is: 'short'; by: number }
  | { is: 'over'; by: number }
  | { is: 'passes'; votes: number; needs: number }
  | { is: 'fails'; votes: number; needs: number }

/** The counts as numbers; null where something else than a number was typed. */
export function countsOf(draft: VoteDraft): VoteCounts | null {
  const counts = {} as Record<VoteField, number>
  for (const field of VOTE_FIELDS) {
    const typed = draft[field].trim()
    if (!/^\d{0,3}$/.test(typed)) return null
    counts[field] = Number(typed)
  }
  return counts
}

const sum = (counts: VoteCounts) => VOTE_FIELDS.reduce((all, field) => all + counts[field], 0)

/** How many of those present are in none of the fields yet; what "=" fills into the field one is in. */
export function restOf(draft: VoteDraft, field: VoteField, present: number): number {
  const counts = countsOf({ ...draft, [field]: '' })
  return counts ? Math.max(0, present - sum(counts)) : 0
}

/** What the counts say: not begun, a slip, too few, too many, or the result. */
export function sayVote(draft: VoteDraft, meeting: { allMembers: number; present: number }): VoteSays {
  if (VOTE_FIELDS.every((field) => draft[field].trim() === '')) return { is: 'empty' }
  const counts = countsOf(draft)
  if (!counts)
    return { is: 'wrong', field: VOTE_FIELDS.find((one) => !/^\d{0,3}$/.test(draft[one].trim())) as VoteField }
  const by = meeting.present - sum(counts)
  if (by !== 0) return by > 0 ? { is: 'short', by } : { is: 'over', by: -by }
  const needs = votesNeeded(meeting.allMembers)
  return { is: counts.votesFor >= needs ? 'passes' : 'fails', votes: counts.votesFor, needs }
}

/** May it be sent: it adds up to those present. */
export function addsUp(says: VoteSays): boolean {
  return says.is === 'passes' || says.is === 'fails'
}
