/** A choice as it is entered: how many papers there were, and the votes of each. */
export interface ChoiceCounts {
  readonly members: number
  readonly present: number
  readonly spoilt: number
  readonly counts: readonly { readonly personId: string; readonly votes: number }[]
  readonly chosen: string
  readonly words: string
}

/** What is wrong with an entry: a words key, the field that is meant, and the values of the sentence. */
export interface WrongCount {
  readonly why: string
  readonly field: keyof ChoiceCounts
  readonly params: Readonly<Record<string, number>>
}

/**
 * Whether the counts of a choice (推选) can be: one vote a paper, so that the votes are at most the papers that were not spoilt; everybody recommended is counted
 * and nobody else; whoever is chosen has the most votes. Where several share the most, one sentence says how one of them was taken. Null where all is well.
 */
export function wrongCounts(said: ChoiceCounts, recommended: readonly string[]): WrongCount | null {
  const { members, present, spoilt, counts, chosen, words } = said
  const wrong = (name: string, field: keyof ChoiceCounts, params: WrongCount['params'] = {}): WrongCount => ({
    ...{ why: `appointments.merit.${name}`, field, params },
  })
  if (present > members) return wrong('more-present-than-members', 'present', { members })
  if (spoilt > present) return wrong('more-spoilt-than-present', 'spoilt', { present })
  if (
    !sameSet(
      counts.map(({ personId }) => personId),
      recommended,
    )
  )
    return wrong('count-all-recommended', 'counts')
  const papers = present - spoilt
  const sum = counts.reduce((total, { votes }) => total + votes, 0)
  if (sum > papers) return wrong('more-votes-than-papers', 'counts', { sum, papers })
  const own = counts.find(({ personId }) => personId === chosen)
  if (own === undefined) return wrong('chosen-not-recommended', 'chosen')
  const most = Math.max(...counts.map(({ votes }) => votes))
  if (own.votes < most || most === 0) return wrong('chosen-without-most', 'chosen', { most })
  const shared = counts.filter(({ votes }) => votes === most).length
  return shared > 1 && words.trim().length < 2 ? wrong('tie-needs-words', 'words', { shared, most }) : null
}

function sameSet(counted: readonly string[], recommended: readonly string[]): boolean {
  const one = new Set(counted)
  return one.size === counted.length && one.size === recommended.length && recommended.every((id) => one.has(id))
}
