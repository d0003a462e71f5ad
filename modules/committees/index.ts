export { AddedEvidence, EvidenceBody, MeasureParams } from './contract-findings.ts'
export { DutiesAnswer, YearOfStreetQuery } from './contract-meetings.ts'
export {
  AssessmentAnswer,
  AssessmentItemBody,
  AssessmentYearQuery,
  ChangedItem,
  PaperParams,
} from './contract-years.ts'
export { addAssessmentItem } from './deeds/add-assessment-item.ts'
export { addEvidence } from './deeds/add-evidence.ts'
export { demandStreet } from './deeds/demand-street.ts'
export { END_RESTING_TENURES, endRestingTenures } from './deeds/end-resting-tenures.ts'
export { workFact } from './deeds/work-asked.ts'
export { assessmentSheet } from './reads/assessment.ts'
export { committeeCounts } from './reads/committee-counts.ts'
export { measuresLatePart } from './reads/measures-late.ts'
export { compositionOn, incompatibilitiesOn } from './reads/rules-on-file.ts'
export { seatGrantsPart } from './reads/seat-grants.ts'
export { tenuresEndingPart } from './reads/tenures-ending.ts'
export { workCounts } from './reads/work-counts.ts'
export { yearPaper } from './reads/year-papers.ts'
export { committeesRoutes } from './routes.ts'
export { DUTIES } from './rules/duties.ts'
export { evidenceOfItem, figureNumberOf } from './rules/evidence-of-item.ts'
export { lastDayCounted } from './rules/last-day-counted.ts'
export { mayReadWork } from './rules/may-work.ts'
export { mayKeepItems, mayWriteSentence } from './rules/may-years.ts'
export { ruleFor } from './rules/rules-of-day.ts'
export { registerDocumentPart } from './store/register-document.ts'
export { endTenuresPart, tenuresPart } from './store/tenure-parts.ts'
export { yearWords } from './words-of-years.ts'
