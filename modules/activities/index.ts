export { planActivity } from './deeds/plan-activity.ts'
export { type PlannedDay, planContactDay } from './deeds/plan-contact-day.ts'
export { type PreparedVisit, prepareClosedVisit, recordVisit } from './deeds/record-visit.ts'
export { reportSession } from './deeds/report-session.ts'
export { type KnownActivityRow, knownActivities } from './reads/known-activities.ts'
export { type PersonOn, personsOn } from './reads/mandates-on.ts'
export { activityRoutes } from './routes.ts'
export { demandClosing, demandDayClosing } from './rules/demand-closing.ts'
export { mayClose, mayCloseDay, missingSessions, presentOf } from './rules/may-close.ts'
export {
  type Closing,
  type Correction,
  closeDayPart,
  closeDaySessionsPart,
  closePart,
  correctMarkPart,
  type DayClosing,
  settleDayMarksPart,
  settleMarksPart,
} from './store/close-parts.ts'
export { type ImportedActivity, importedActivitiesPart, withdrawImported } from './store/imported-activities.ts'
export { closingPart, loadDayForClosing, loadForClosing } from './store/load-for-closing.ts'
export { type NewLine, type NewOpinion, newLinesPart, newOpinionsPart } from './store/new-rows.ts'
export { words as activityWords } from './words.ts'
