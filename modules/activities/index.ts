export { deliverMessages } from './deeds/deliver-messages.ts'
export { planContactDay } from './deeds/plan-contact-day.ts'
export { type PreparedVisit, prepareClosedVisit } from './deeds/prepare-closed-visit.ts'
export { reportSession } from './deeds/report-session.ts'
export { countsByKind } from './reads/counts.ts'
export { knownActivities } from './reads/known-activities.ts'
export { messageRoutes } from './routes/messages.ts'
export { activityRoutes } from './routes.ts'
export { demandClosing, demandDayClosing } from './rules/demand-closing.ts'
export { presentOf } from './rules/may-close.ts'
export {
  closeDayPart,
  closeDaySessionsPart,
  closePart,
  correctMarkPart,
  settleDayMarksPart,
  settleMarksPart,
} from './store/close-parts.ts'
export { type ImportedActivity, importedActivitiesPart, withdrawImported } from './store/imported-activities.ts'
export { closingPart, loadDayForClosing } from './store/load-for-closing.ts'
export { DELIVER_MESSAGES } from './store/messages.ts'
export { newLinesPart, newOpinionsPart } from './store/new-rows.ts'
export { forgetPersonPart } from './store/opinion-lines.ts'
export { words as activityWords } from './words.ts'
