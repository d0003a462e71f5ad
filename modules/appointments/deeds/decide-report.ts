import type { Static } from 'typebox'
import { refuse } from '../../../kernel/refusal.ts'
import type { DecideReportBody } from '../contract-moves.ts'
import type { MatterState } from '../language.ts'
import { placeOfReport } from '../reads/dossier-of.ts'
import { demandTold } from '../rules/demand-told.ts'
import { mayDecideReport, mayMoveMatter, type Told } from '../rules/may-move.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import { reportDecidedPart } from '../store/reports.ts'
import { newStep } from '../store/steps.ts'
import type { Asked } from './asked.ts'
import { changeMatter } from './change-matter.ts'
import { demandMatter } from './demand-matter.ts'

const LEADS_TO: Readonly<Record<string, { readonly event: 'holdBack' | 'withdraw'; readonly state: MatterState }>> = {
  held_back: { event: 'holdBack', state: 'held_back' },
  withdrawn: { event: 'withdraw', state: 'withdrawn' },
}

/**
 * Decides a report against a candidate: unfounded, and the vote may go on; held back, or withdrawn by the nominator with consent, and there is none. Refuses
 * 404, 403 and 409 as every deed on a matter, 422 a day before it came or to come.
 */
export async function decideReport(
  asked: Asked,
  reportId: string,
  said: Static<typeof DecideReportBody>,
): Promise<{ reportId: string; version: number }> {
  const { actor, db } = asked
  const place = await placeOfReport(db, actor.districtId, reportId)
  if (place === null) return refuse('appointments.unknown', { status: 404 })
  const found = await demandMatter(asked, place.matterId)
  const { facts, matter } = found
  const report = matter.reports.find((one) => one.reportId === reportId)
  if (report === undefined) return refuse('appointments.unknown', { status: 404 })
  if (report.version !== said.version) refuseChanged(facts)
  demandTold(mayDecideReport(actor, facts, matter, report))
  const leads = LEADS_TO[said.outcome]
  const already = leads !== undefined && matter.state === leads.state
  if (leads !== undefined && !already) demandTold(mayMoveMatter(actor, facts, matter, leads.event) as Told)
  if (said.on > facts.today) refuse('appointments.day-to-come', { field: 'on' })
  if (said.on < report.receivedOn)
    refuse('appointments.before-it-came', { field: 'on', params: { on: report.receivedOn } })
  const answer = { reportId, version: report.version + 1 }
  await changeMatter(asked, found, {
    ...{ action: 'decide-report', setting: leads === undefined || already ? {} : { state: leads.state }, answer },
    step: newStep(asked, facts.dossier.dossierId, {
      step: `report_${said.outcome}`,
      on: said.on,
      matterId: matter.matterId,
    }),
    parts: [reportDecidedPart(actor.districtId, { reportId, outcome: said.outcome, on: said.on })],
  })
  return answer
}
