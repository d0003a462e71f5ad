import { demand, refuse } from '../../../kernel/refusal.ts'
import { yearPaper } from '../reads/year-papers.ts'
import { mayReadWork } from '../rules/may-work.ts'
import { mayDecideYearPaper, mayWriteYearPaper } from '../rules/may-years.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import type { YearPaperState } from '../rules/work-language.ts'
import { yearPaperLifecycle } from '../rules/year-paper-lifecycle.ts'
import { moveYearPaperRow, type YearPaperSetting } from '../store/year-papers.ts'
import { type WorkAsked, workFact } from './work-asked.ts'

const POLICIES = {
  ...{ write: 'committees.write-year-paper', submit: 'committees.submit-year-paper' },
  ...{ accept: 'committees.accept-year-paper', sendBack: 'committees.send-back-year-paper' },
} as const

/**
 * One step of a committee's yearly paper: its staff write and submit it, the district accepts it or sends it back with a reason. Refuses 404 unknown, also for
 * whoever is not of the committee; 403 who may not, among them whoever wrote what is to be decided; 409 where it stands elsewhere or changed meanwhile.
 */
export async function moveYearPaper(
  asked: WorkAsked,
  { paperId, version }: { paperId: string; version: number },
  setting: YearPaperSetting,
): Promise<{ paperId: string; state: YearPaperState; version: number }> {
  const { actor, db, now: at } = asked
  const row = await yearPaper(db, actor.districtId, paperId)
  if (row === null || !mayReadWork(actor, row.streetId).can) return refuse('years.paper-unknown', { status: 404 })
  const decides = setting.step === 'accept' || setting.step === 'sendBack'
  const people = { draftedBy: row.draftedById, submittedBy: row.submittedById }
  demand(decides ? mayDecideYearPaper(actor, people) : mayWriteYearPaper(actor, row.streetId))
  const step = yearPaperLifecycle.next(row.state, setting.step)
  if (!step.can) return refuse(step.why, { status: 409 })
  if (row.version !== version) refuseChanged(row)
  const answer = { paperId, state: step.to, version: version + 1 }
  const { streetId, year, kind } = row
  const done = await moveYearPaperRow(
    db,
    { districtId: actor.districtId, paperId, version },
    { state: step.to, setting, at, by: actor.personId },
    workFact(
      asked,
      POLICIES[setting.step],
      { kind: 'year-paper', id: paperId, streetId },
      { year, kind, ...('remark' in setting ? { remark: setting.remark } : {}) },
      answer,
    ),
  )
  if (!done) refuseChanged(row)
  return answer
}
