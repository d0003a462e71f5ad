import type { Static } from 'typebox'
import { civilDateOf, yearOf } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import type { DraftPaperBody } from '../contract-years.ts'
import { yearPapersOf } from '../reads/year-papers.ts'
import { mayWriteYearPaper } from '../rules/may-years.ts'
import { putYearPaper } from '../store/year-papers.ts'
import { demandStreet } from './demand-street.ts'
import { type WorkAsked, workFact } from './work-asked.ts'

/**
 * Drafts a committee's report on a year or its plan for one; a report of this year or before, a plan up to next year. Refuses 404 an unknown street, 403
 * others than the committee's staff, 409 where there is one of that year and kind, 422 a year too far ahead.
 */
export async function draftYearPaper(
  asked: WorkAsked,
  streetId: number,
  said: Static<typeof DraftPaperBody>,
): Promise<{ paperId: string; state: 'drafted'; version: number }> {
  const { actor, db, now: at } = asked
  await demandStreet(asked, streetId, mayWriteYearPaper)
  const { id, year, kind, words } = said
  const { districtId, personId: by } = actor
  if (year > yearOf(civilDateOf(at)) + (kind === 'plan' ? 1 : 0)) refuse('years.too-far', { field: 'year' })
  const there = (await yearPapersOf(db, { districtId, streetId, year })).find((one) => one.kind === kind)
  if (there) refuse('years.there-already', { status: 409, extra: { paperId: there.paperId } })
  const answer = { paperId: id, state: 'drafted', version: 1 } as const
  await putYearPaper(
    db,
    { districtId, paperId: id, streetId, year, kind, words, at, by },
    workFact(asked, 'committees.draft-year-paper', { kind: 'year-paper', id, streetId }, { year, kind }, answer),
  )
  return answer
}
