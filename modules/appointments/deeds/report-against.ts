import type { Static } from 'typebox'
import { refuse } from '../../../kernel/refusal.ts'
import type { ReportBody } from '../contract-moves.ts'
import { demandTold } from '../rules/demand-told.ts'
import { mayReport } from '../rules/may-move.ts'
import { newReportPart } from '../store/reports.ts'
import { newStep } from '../store/steps.ts'
import type { Asked } from './asked.ts'
import { changeMatter } from './change-matter.ts'
import { demandMatter } from './demand-matter.ts'

/**
 * Notes a report against a candidate before the vote; until it is decided nobody votes on them (Chongqing art. 20). Its papers stay outside. Refuses 404 and 403 as
 * every deed on a matter, 422 a day to come.
 */
export async function reportAgainst(
  asked: Asked,
  matterId: string,
  said: Static<typeof ReportBody>,
): Promise<{ reportId: string; version: number }> {
  const { actor, now } = asked
  const found = await demandMatter(asked, matterId)
  const { facts, matter } = found
  demandTold(mayReport(actor, facts, matter))
  if (said.receivedOn > facts.today) refuse('appointments.day-to-come', { field: 'receivedOn' })
  const answer = { reportId: said.id, version: 1 }
  const { receivedOn } = said
  const words = said.words.trim()
  await changeMatter(asked, found, {
    ...{ action: 'report-against', setting: {}, answer },
    step: newStep(asked, facts.dossier.dossierId, { step: 'report', on: receivedOn, matterId }),
    parts: [
      newReportPart(actor.districtId, { reportId: said.id, matterId, receivedOn, words, by: actor.personId, at: now }),
    ],
  })
  return answer
}
