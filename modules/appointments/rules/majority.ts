/** The counts of one ballot. Votes for, against, abstained and not voting are of those present. */
export interface Count {
  readonly allMembers: number
  readonly present: number
  readonly votesFor: number
  readonly against: number
  readonly abstained: number
  readonly notVoting: number
}

/** Votes for that it takes: more than half of ALL members, whoever is present (Local Organisation Law 2022 art. 51). 31 → 16, 30 → 16. */
export function votesNeeded(allMembers: number): number {
  return Math.floor(allMembers / 2) + 1
}

export function isPassed({ votesFor, allMembers }: Pick<Count, 'votesFor' | 'allMembers'>): boolean {
  return votesFor * 2 > allMembers
}

/** A meeting of the standing committee needs more than half of all members (art. 51). */
export function hasQuorum({ present, allMembers }: Pick<Count, 'present' | 'allMembers'>): boolean {
  return present <= allMembers && present * 2 > allMembers
}

/** What is wrong with a count: the words key, its places, and the field that is meant. */
export interface CountFault {
  readonly key: string
  readonly field: keyof Count
  readonly params: Readonly<Record<string, number>>
}

/** The first thing wrong with who is said to be present; null where nothing is. */
export function presenceFault({ allMembers, present }: Pick<Count, 'present' | 'allMembers'>): CountFault | null {
  if (present > allMembers)
    return { key: 'appointments.more-present-than-members', field: 'present', params: { present, allMembers } }
  if (!hasQuorum({ present, allMembers }))
    return { key: 'appointments.no-quorum', field: 'present', params: { present, needed: votesNeeded(allMembers) } }
  return null
}

/** The first thing wrong with a count; null where it adds up and the meeting may decide. */
export function countFault(count: Count): CountFault | null {
  const fault = presenceFault(count)
  if (fault !== null) return fault
  const sum = count.votesFor + count.against + count.abstained + count.notVoting
  if (sum === count.present) return null
  return { key: 'appointments.count-off', field: 'votesFor', params: { sum, present: count.present } }
}
