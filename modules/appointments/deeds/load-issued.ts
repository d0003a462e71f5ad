import { refuse } from '../../../kernel/refusal.ts'
import type { OrderRule } from '../language.ts'
import { issuedPaper } from '../reads/issued-papers.ts'
import { orderRuleOn } from '../reads/order-rules.ts'
import { passedAppointments } from '../reads/passed-appointments.ts'
import { isVoted, type PaperActs, paperActs } from '../rules/paper-acts.ts'
import type { PaperRow, PassedAppointment } from '../rules/paper-facts.ts'
import type { Asked } from './asked.ts'
import { loadDossierFor, type SeenDossier } from './load-dossier.ts'

export interface Issued {
  readonly paper: PaperRow & { readonly dossierId: string }
  readonly seen: SeenDossier
  readonly order: OrderRule
  /** Of a letter: the appointment it is of. */
  readonly matter: PassedAppointment | null
  readonly can: PaperActs
}

/** An issued paper with what may be done with it. Refuses 404 where there is none or its dossier is not to be known, in the same words. */
export async function loadIssued(asked: Asked, paperId: string): Promise<Issued> {
  const { districtId } = asked.actor
  const paper = await issuedPaper(asked.db, districtId, paperId)
  if (paper === null) return refuse('appointments.unknown', { status: 404 })
  const seen = await loadDossierFor(asked, paper.dossierId)
  const [order, appointed] = await Promise.all([
    orderRuleOn(asked.db, districtId, seen.meetingOn ?? paper.issuedOn),
    paper.kind === 'letter' ? passedAppointments(asked.db, districtId, paper.dossierId) : [],
  ])
  const matter = appointed.find(({ matterId }) => matterId === paper.matterId) ?? null
  const around = { sight: seen.sight, voted: isVoted(seen.state), firstAfterVote: order.firstAfterVote }
  const can = paperActs(paper, { ...around, sworn: matter !== null && matter.swornOn !== null })
  return { paper, seen, order, matter, can }
}
