import { demand } from '../../../kernel/refusal.ts'
import type { Route } from '../../../platform/http/route.ts'
import { route } from '../../access/index.ts'
import type { Actor } from '../../access/language.ts'
import { StreetParams } from '../contract.ts'
import {
  AcceptPaperBody,
  AssessmentItemsAnswer,
  AssessmentParams,
  AssessmentWordsBody,
  AssessmentYearQuery,
  ChangedItem,
  ChangedPaper,
  ChangedSentence,
  DraftPaperBody,
  ItemParams,
  ItemVersionBody,
  PaperParams,
  SendBackPaperBody,
  SubmitPaperBody,
  WritePaperBody,
  YearPapersAnswer,
  YearPapersQuery,
} from '../contract-years.ts'
import { draftYearPaper } from '../deeds/draft-year-paper.ts'
import { dropAssessmentItem } from '../deeds/drop-assessment-item.ts'
import { listYearPapers } from '../deeds/list-year-papers.ts'
import { moveYearPaper } from '../deeds/move-year-paper.ts'
import { putAssessmentItemBack } from '../deeds/put-assessment-item-back.ts'
import { writeSentence } from '../deeds/write-sentence.ts'
import { assessmentItems } from '../reads/assessment.ts'
import { mayKeepItems, mayReadItems } from '../rules/may-years.ts'

const PAPERS = '/api/v1/committees/:streetId/year-papers'
const PAPER = '/api/v1/year-papers/:paperId'

const papers = route({
  method: 'GET',
  path: PAPERS,
  policy: 'committees.see-year-papers',
  summary: 'A committee’s reports on its years and plans for them, the latest first',
  params: StreetParams,
  query: YearPapersQuery,
  answer: YearPapersAnswer,
  handle: (ask) => listYearPapers(ask, ask.params.streetId, ask.query.year ?? null),
})

const draft = route({
  method: 'POST',
  path: PAPERS,
  policy: 'committees.draft-year-paper',
  summary: 'Draft the report on a year or the plan for one; one of each a year',
  status: 201,
  params: StreetParams,
  body: DraftPaperBody,
  answer: ChangedPaper,
  handle: (ask) => draftYearPaper(ask, ask.params.streetId, ask.body),
})

const write = route({
  method: 'PUT',
  path: PAPER,
  policy: 'committees.write-year-paper',
  summary: 'Write a draft again, or one that was sent back',
  params: PaperParams,
  body: WritePaperBody,
  answer: ChangedPaper,
  handle: (ask) =>
    moveYearPaper(ask, { ...ask.params, version: ask.body.version }, { step: 'write', words: ask.body.words }),
})

const submit = route({
  method: 'POST',
  path: `${PAPER}/submit`,
  policy: 'committees.submit-year-paper',
  summary: 'Submit a draft to the district',
  params: PaperParams,
  body: SubmitPaperBody,
  answer: ChangedPaper,
  handle: (ask) => moveYearPaper(ask, { ...ask.params, ...ask.body }, { step: 'submit' }),
})

const accept = route({
  method: 'POST',
  path: `${PAPER}/accept`,
  policy: 'committees.accept-year-paper',
  summary: 'Accept a paper; never by whoever wrote or submitted it',
  params: PaperParams,
  body: AcceptPaperBody,
  answer: ChangedPaper,
  handle: (ask) =>
    moveYearPaper(
      ask,
      { ...ask.params, version: ask.body.version },
      { step: 'accept', remark: ask.body.remark ?? null },
    ),
})

const sendBack = route({
  method: 'POST',
  path: `${PAPER}/send-back`,
  policy: 'committees.send-back-year-paper',
  summary: 'Send a paper back with what is missing',
  params: PaperParams,
  body: SendBackPaperBody,
  answer: ChangedPaper,
  handle: (ask) =>
    moveYearPaper(ask, { ...ask.params, version: ask.body.version }, { step: 'sendBack', remark: ask.body.remark }),
})

const items = route({
  method: 'GET',
  path: '/api/v1/assessment/items',
  policy: 'committees.see-assessment-items',
  summary: 'The items of a year’s Party-building assessment that concern the congress’s work',
  query: AssessmentYearQuery,
  answer: AssessmentItemsAnswer,
  async handle({ actor, db, query }) {
    demand(mayReadItems(actor))
    const rows = await assessmentItems(db, actor.districtId, query.year)
    const keep = mayKeepItems(actor)
    return { year: query.year, items: rows.map((row) => ({ ...row, can: { drop: keep } })), can: { keep } }
  },
})

const drop = route({
  method: 'POST',
  path: '/api/v1/assessment/items/:itemId/drop',
  policy: 'committees.drop-assessment-item',
  summary: 'Take an item off a year’s assessment',
  params: ItemParams,
  body: ItemVersionBody,
  answer: ChangedItem,
  handle: (ask) => dropAssessmentItem(ask, { ...ask.params, ...ask.body }),
})

const putBack = route({
  method: 'POST',
  path: '/api/v1/assessment/items/:itemId/put-back',
  policy: 'committees.put-assessment-item-back',
  summary: 'Put an item that was taken off back in its place',
  params: ItemParams,
  body: ItemVersionBody,
  answer: ChangedItem,
  handle: (ask) => putAssessmentItemBack(ask, { ...ask.params, ...ask.body }),
})

const sentence = route({
  method: 'POST',
  path: '/api/v1/committees/:streetId/assessment/:itemId/words',
  policy: 'committees.write-sentence',
  summary: 'What a committee adds to an item of its sheet in its own words',
  params: AssessmentParams,
  body: AssessmentWordsBody,
  answer: ChangedSentence,
  handle: (ask) => writeSentence(ask, ask.params, ask.body),
})

/** Yearly papers and the yearly assessment. What needs the figures of a street's year is answered by stories. */
export const yearRoutes: Route<Actor>[] = [
  ...[papers, draft, write, submit, accept, sendBack],
  ...[items, drop, putBack, sentence],
]
