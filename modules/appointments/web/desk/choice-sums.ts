/** The delegation's choice as it is typed; one vote a paper. */
export interface ChoiceDraft {
  readonly members: string
  readonly present: string
  readonly spoilt: string
  /** Votes by person. */
  readonly votes: Readonly<Record<string, string>>
}

export type ChoiceSays =
  | { is: 'missing' }
  | { is: 'too_many_present' }
  | { is: 'short'; by: number }
  | { is: 'over'; by: number }
  | { is: 'adds_up'; papers: number }

const number = (typed: string): number | null => (/^\d{1,4}$/.test(typed.trim()) ? Number(typed.trim()) : null)

/** Votes of everybody recommended; null while one is missing or is no number. */
export function votesOf(draft: ChoiceDraft, people: readonly string[]): { personId: string; votes: number }[] | null {
  const counts = people.map((personId) => ({ personId, votes: number(draft.votes[personId] ?? '') }))
  return counts.every((one): one is { personId: string; votes: number } => one.votes !== null) ? counts : null
}

/** Do votes and spoilt papers make those who came, and were they of the delegation? */
export function sayChoice(draft: ChoiceDraft, people: readonly string[]): ChoiceSays {
  const members = number(draft.members)
  const present = number(draft.present)
  const counts = votesOf(draft, people)
  const spoilt = draft.spoilt.trim() === '' ? 0 : number(draft.spoilt)
  if (!members || !present || !counts || spoilt === null) return { is: 'missing' }
  if (present > members) return { is: 'too_many_present' }
  const papers = counts.reduce((all, one) => all + one.votes, spoilt)
  if (papers < present) return { is: 'short', by: present - papers }
  return papers > present ? { is: 'over', by: papers - present } : { is: 'adds_up', papers }
}

/** Who has the most votes: one person, several who share them, nobody while nothing is counted. */
export function mostVotes(draft: ChoiceDraft, people: readonly string[]): string[] {
  const counts = votesOf(draft, people) ?? []
  const most = Math.max(0, ...counts.map((one) => one.votes))
  return most === 0 ? [] : counts.filter((one) => one.votes === most).map((one) => one.personId)
}
