import { civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { ChangedPaper } from '../contract-papers.ts'
import { voidRow } from '../store/issued-papers.ts'
import { type Asked, factOf } from './asked.ts'
import { loadIssued } from './load-issued.ts'

/**
 * A spoilt paper is void from today: it stays in the register with the reason, and its number is not given again. Refuses 404; 403 whoever may not, a void one, an
 * announcement, a bill that was voted on; 409 changed meanwhile.
 */
export async function voidPaper(
  asked: Asked,
  said: { paperId: string; version: number; reason: string },
): Promise<ChangedPaper> {
  const { paper, seen, can } = await loadIssued(asked, said.paperId)
  demand(can.void)
  if (paper.version !== said.version)
    refuse('appointments.changed-meanwhile', { status: 409, extra: { version: paper.version } })
  const answer = { paperId: paper.paperId, version: paper.version + 1 }
  const done = await voidRow(
    asked.db,
    { districtId: asked.actor.districtId, paperId: paper.paperId, version: paper.version },
    { on: civilDateOf(asked.now), reason: said.reason.trim() },
    factOf(asked, 'void-paper', seen, { kind: paper.kind, number: paper.number, year: paper.year }, answer),
  )
  return done ? answer : refuse('appointments.changed-meanwhile', { status: 409 })
}
