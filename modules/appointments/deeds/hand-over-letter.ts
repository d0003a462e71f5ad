import { civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { ChangedPaper } from '../contract-papers.ts'
import { handOverRow } from '../store/issued-papers.ts'
import { newStep } from '../store/steps.ts'
import { type Asked, factOf } from './asked.ts'
import { loadIssued } from './load-issued.ts'

/**
 * The letter of appointment is handed over. Refuses 404; 403 whoever may not, no letter, a void one, one handed over, or before the oath where the district swears
 * first; 409 changed meanwhile; 422 a day to come, before the issue, or before the oath.
 */
export async function handOverLetter(
  asked: Asked,
  said: { paperId: string; version: number; on: string },
): Promise<ChangedPaper> {
  const { paper, seen, order, matter, can } = await loadIssued(asked, said.paperId)
  demand(can.handOver)
  if (paper.version !== said.version)
    refuse('appointments.changed-meanwhile', { status: 409, extra: { version: paper.version } })
  if (said.on > civilDateOf(asked.now)) refuse('appointments.day-in-future', { field: 'on' })
  if (said.on < paper.issuedOn)
    refuse('appointments.paper.before-issue', { field: 'on', params: { on: paper.issuedOn } })
  const swornOn = matter?.swornOn ?? null
  if (order.firstAfterVote === 'oath' && swornOn !== null && said.on < swornOn)
    refuse('appointments.paper.before-oath', { field: 'on', params: { on: swornOn } })
  const answer = { paperId: paper.paperId, version: paper.version + 1 }
  const done = await handOverRow(
    asked.db,
    { districtId: asked.actor.districtId, paperId: paper.paperId, version: paper.version },
    said.on,
    newStep(asked, paper.dossierId, { step: 'handOver', on: said.on, matterId: paper.matterId }),
    factOf(asked, 'hand-over-letter', seen, { number: paper.number, year: paper.year, on: said.on }, answer),
  )
  return done ? answer : refuse('appointments.changed-meanwhile', { status: 409 })
}
