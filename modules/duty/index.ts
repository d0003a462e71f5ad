export { extendDeadlines } from './deeds/extend-deadlines.ts'
export { handleObjection } from './deeds/handle-objection.ts'
export { objectToMissing } from './deeds/object-to-missing.ts'
export { objectToRecord } from './deeds/object-to-record.ts'
export { objectionDue } from './deeds/objection-due.ts'
export { resubmit } from './deeds/resubmit.ts'
export { selfReport } from './deeds/self-report.ts'
export { withdraw } from './deeds/withdraw.ts'
export { type ActivityForObjection, activityForObjection } from './reads/activity-for-objection.ts'
export { type DutyDay, dutyDay } from './reads/day-of.ts'
export { deputyOn, dutyOwner } from './reads/deputy-on.ts'
export { knownRecords } from './reads/known-records.ts'
export { recordDetail } from './reads/record-detail.ts'
export { recordsOfSource } from './reads/record-of-source.ts'
export { reviewQueue } from './reads/review-queue.ts'
export { dutyRoutes } from './routes.ts'
export { mayHandleObjection } from './rules/may-object.ts'
export { eventOf, mayReview, stageOf } from './rules/may-review.ts'
export { maySeeDutyOf, maySeeQueue } from './rules/may-see-duty.ts'
export { mayStrike } from './rules/may-strike.ts'
export { type Merge, mergesFor, type SelfReportOfDay } from './rules/merge.ts'
export { paperSpeech } from './rules/paper-speech.ts'
export { recordsOfClosing } from './rules/records-of-closing.ts'
export { mayKnow, seenObjection, seenRecord } from './rules/seen.ts'
export {
  askedRecordsPart,
  namedPeoplePart,
  peopleOfAsked,
  presentOnDayPart,
  presentPeoplePart,
  recordSubjects,
  selfReportsPart,
  subjectsOfAsked,
} from './store/asked-parts.ts'
export { moveObjectionPart, objectionSubject } from './store/objections.ts'
export {
  allHeldPart,
  heldRecordsPart,
  moveOneRecordPart,
  moveRecordsPart,
  type NewStep,
  type RecordMove,
  recordsPart,
  stepsPart,
} from './store/record-parts.ts'
export { withdrawImportedRecords } from './store/withdraw-imported.ts'
export { words as dutyWords } from './words.ts'
