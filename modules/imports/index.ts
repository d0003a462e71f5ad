export type { ImportAsked, ImportKind, RowToCarryOut } from './kind.ts'
export { importsRoutes } from './routes.ts'
export {
  type ActivityPlan,
  type HistoryPlan,
  judgeHistory,
  type RegistrationPlan,
} from './rules/judge-history.ts'
export { type ItemPlan, judgeItems } from './rules/judge-items.ts'
export { judgeRoster, type RosterPlan } from './rules/judge-roster.ts'
export { mayImport, streetsToImport } from './rules/may-import.ts'
export { dayOf, NameBook, namesOf, resolveRow } from './rules/resolve-names.ts'
export { nameAndHint } from './rules/split-lists.ts'
export {
  HISTORY_SHEETS,
  HISTORY_VERSION,
  type PastKind,
  readHistoryRow,
} from './sheets/history-sheets.ts'
export { ITEMS_SHEET, ITEMS_VERSION, readItemRow } from './sheets/items-sheet.ts'
export { type Places, placesOf } from './sheets/places.ts'
export { SAMPLE, sheetToWrite } from './sheets/plan.ts'
export {
  END_REASON_WORDINGS,
  ROSTER_SHEET,
  ROSTER_VERSION,
  readRosterRow,
  rosterChoices,
} from './sheets/roster-sheet.ts'
export { sentence as importSentence } from './sheets/says.ts'
export { forgetHeard, forgetWords } from './store/forget-words.ts'
