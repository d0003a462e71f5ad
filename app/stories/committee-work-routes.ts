import { route } from '../../modules/access/index.ts'
import type { Actor } from '../../modules/access/language.ts'
import { StreetParams } from '../../modules/committees/contract.ts'
import {
  AddedEvidence,
  AssessmentAnswer,
  AssessmentItemBody,
  AssessmentYearQuery,
  ChangedItem,
  DutiesAnswer,
  EvidenceBody,
  MeasureParams,
  PaperParams,
  YearOfStreetQuery,
} from '../../modules/committees/index.ts'
import { sendAttachment } from '../../platform/files/attachment.ts'
import type { Route } from '../../platform/http/route.ts'
import { addItemOfAssessment } from './add-assessment-item.ts'
import { exportAssessment } from './export-assessment.ts'
import { exportYearPaper } from './export-year-paper.ts'
import { fillAssessment } from './fill-assessment.ts'
import { fillDuties } from './fill-duties.ts'
import { witnessMeasure } from './witness-measure.ts'

const evidence = route({
  method: 'POST',
  path: '/api/v1/measures/:measureId/evidence',
  policy: 'committees.add-evidence',
  summary:
    'Add what shows that a measure is carried out: a document, a dossier that is announced, an activity, a tenure, or a sentence',
  status: 201,
  params: MeasureParams,
  body: EvidenceBody,
  answer: AddedEvidence,
  handle: (ask) => witnessMeasure(ask, ask.params.measureId, ask.body),
})

const duties = route({
  method: 'GET',
  path: '/api/v1/committees/:streetId/duties',
  policy: 'committees.see-duties',
  summary: 'What a street committee is for, and what was done of it in a year, counted from records',
  params: StreetParams,
  query: YearOfStreetQuery,
  answer: DutiesAnswer,
  handle: (ask) => fillDuties(ask, ask.params.streetId, ask.query.year),
})

const sheet = route({
  method: 'GET',
  path: '/api/v1/committees/:streetId/assessment',
  policy: 'committees.see-assessment',
  summary: 'A committee’s yearly sheet of the Party-building assessment, filled from records',
  params: StreetParams,
  query: AssessmentYearQuery,
  answer: AssessmentAnswer,
  handle: (ask) => fillAssessment(ask, ask.params.streetId, ask.query.year),
})

const sheetFile = route({
  method: 'GET',
  path: '/api/v1/committees/:streetId/assessment.docx',
  policy: 'committees.export-assessment',
  summary: 'The yearly sheet as a Word file',
  params: StreetParams,
  query: AssessmentYearQuery,
  async handle(ask) {
    const { name, bytes } = await exportAssessment(ask, ask.params.streetId, ask.query.year)
    return sendAttachment(ask.reply, 'docx', name, bytes)
  },
})

const addItem = route({
  method: 'POST',
  path: '/api/v1/assessment/items',
  policy: 'committees.add-assessment-item',
  summary: 'Add an item to a year’s assessment, with where its evidence comes from',
  status: 201,
  body: AssessmentItemBody,
  answer: ChangedItem,
  handle: (ask) => addItemOfAssessment(ask, ask.body),
})

const paper = route({
  method: 'GET',
  path: '/api/v1/year-papers/:paperId/paper.docx',
  policy: 'committees.export-year-paper',
  summary: 'A committee’s yearly paper as a Word file; a report with the figures of its year',
  params: PaperParams,
  async handle(ask) {
    const { name, bytes } = await exportYearPaper(ask, ask.params.paperId)
    return sendAttachment(ask.reply, 'docx', name, bytes)
  },
})

/** What of a street committee's work needs the facts of other modules. */
export const committeeWorkRoutes: Route<Actor>[] = [evidence, duties, sheet, sheetFile, addItem, paper]
