import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import type { DossierState, OrderRule, Sight } from '../language.ts'
import type { PaperRow } from './paper-facts.ts'

export interface PaperActs {
  readonly handOver: Verdict
  readonly void: Verdict
  readonly make: Verdict
}

interface Around {
  /** How the asker sees the paper's dossier. */
  readonly sight: Sight
  readonly voted: boolean
  /** Whether the holder has sworn: asked of letters only. */
  readonly sworn: boolean
  readonly firstAfterVote: OrderRule['firstAfterVote']
}

/**
 * What may be done with an issued paper. Handing over a letter waits for the oath where the district swears first (Guangdong); where letters come first
 * (Chongqing), the oath waits for it instead. A spoilt paper is void for good; an announcement stands, and so does a bill that was voted on.
 */
export function paperActs(paper: PaperRow, around: Around): PaperActs {
  const keeps = around.sight === 'hand' || around.sight === 'staff'
  if (!keeps) {
    const no = cannot('appointments.papers-by-district')
    return { handOver: no, void: no, make: no }
  }
  const handsOnly = (paper.kind === 'bill' || paper.kind === 'submission') && around.sight !== 'hand'
  const isVoid = paper.voidSince !== null
  return {
    handOver: handOver(paper, around),
    void: isVoid ? cannot('appointments.paper.void-already') : mayVoid(paper, around, handsOnly),
    make: isVoid ? cannot('appointments.paper.is-void') : handsOnly ? cannot('appointments.papers-by-hands') : CAN,
  }
}

function handOver(paper: PaperRow, { sworn, firstAfterVote }: Around): Verdict {
  if (paper.kind !== 'letter') return cannot('appointments.paper.letters-only')
  if (paper.voidSince !== null) return cannot('appointments.paper.is-void')
  if (paper.handedOn !== null) return cannot('appointments.paper.handed-already')
  return firstAfterVote === 'oath' && !sworn ? cannot('appointments.paper.oath-first') : CAN
}

function mayVoid(paper: PaperRow, { voted }: Around, handsOnly: boolean): Verdict {
  if (handsOnly) return cannot('appointments.papers-by-hands')
  if (paper.kind === 'announcement') return cannot('appointments.paper.announcement-stands')
  if ((paper.kind === 'bill' || paper.kind === 'submission') && voted) return cannot('appointments.paper.voted-on')
  return CAN
}

/** Whether the standing committee has voted: a bill stands from then on. */
export function isVoted(state: DossierState): boolean {
  return ['voted', 'announced', 'installed', 'completed', 'registered'].includes(state)
}
