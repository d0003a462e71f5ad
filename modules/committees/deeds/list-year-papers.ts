import { CAN, type Verdict } from '../../../kernel/verdict.ts'
import type { YearPapersAnswer } from '../contract-years.ts'
import { yearPapersOf } from '../reads/year-papers.ts'
import { mayReadWork } from '../rules/may-work.ts'
import { mayDecideYearPaper, mayWriteYearPaper } from '../rules/may-years.ts'
import { type YearPaperEvent, yearPaperLifecycle } from '../rules/year-paper-lifecycle.ts'
import { demandStreet } from './demand-street.ts'
import type { WorkAsked } from './work-asked.ts'

/** A committee's reports and plans, each with what this person may do with it. Refuses 404 an unknown street, 403 whoever is not of its committee. */
export async function listYearPapers(
  asked: Pick<WorkAsked, 'actor' | 'db'>,
  streetId: number,
  year: number | null,
): Promise<YearPapersAnswer> {
  const { actor, db } = asked
  const street = await demandStreet(asked, streetId, mayReadWork)
  const rows = await yearPapersOf(db, { districtId: actor.districtId, streetId, year })
  const write = mayWriteYearPaper(actor, streetId)
  return {
    ...street,
    items: rows.map(({ draftedById, submittedById, ...row }) => {
      const decide = mayDecideYearPaper(actor, { draftedBy: draftedById, submittedBy: submittedById })
      const may = (verdict: Verdict, event: YearPaperEvent): Verdict => {
        const step = yearPaperLifecycle.next(row.state, event)
        if (!verdict.can) return verdict
        return step.can ? CAN : step
      }
      return {
        ...row,
        can: {
          write: may(write, 'write'),
          submit: may(write, 'submit'),
          accept: may(decide, 'accept'),
          sendBack: may(decide, 'sendBack'),
        },
      }
    }),
    can: { draft: write },
  }
}
