import type { DossierAnswer } from '../../contract-dossiers.ts'
import type { Matter } from './say-matter.ts'

/** One ballot to be entered: of one matter, of several voted on together, or of the rule itself. */
export interface VoteRow {
  readonly key: string
  readonly matters: readonly Matter[]
}

/** The matters still to be voted on, in the lawful order. */
export function stillToVote(dossier: Pick<DossierAnswer, 'matters' | 'voteOrder'>): Matter[] {
  return dossier.voteOrder.flatMap((id) =>
    dossier.matters.filter((one) => one.matterId === id && one.ballotId === null && one.state === 'qualified'),
  )
}

/**
 * The ballots as they are entered: one for each matter, those chosen to be voted on together as one, where the last of them would stand,
 * so that whatever must come before any of them has come. The rule itself is one ballot of no matter.
 */
export function voteRows(matters: readonly Matter[], together: ReadonlySet<string>, ofRule: boolean): VoteRow[] {
  if (ofRule) return [{ key: 'rule', matters: [] }]
  const fused = matters.filter((one) => together.has(one.matterId))
  if (fused.length < 2) return matters.map((one) => ({ key: one.matterId, matters: [one] }))
  const last = fused.at(-1)
  return matters.flatMap((one): VoteRow[] => {
    if (one === last) return [{ key: 'together', matters: fused }]
    return together.has(one.matterId) ? [] : [{ key: one.matterId, matters: [one] }]
  })
}
