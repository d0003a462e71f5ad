export { type KnownPersonRow, knownPeople, knownTerms } from './reads/known-people.ts'
export { mandateCounts } from './reads/people-list.ts'
export { postAndMandateGrantsPart } from './reads/role-grants.ts'
export { rosterRoutes } from './routes.ts'
export { pinyinOfName } from './rules/pinyin-of-name.ts'
export {
  addImportedPeople,
  type ImportedMandate,
  type ImportedPerson,
  type ImportedPost,
  type ImportedTerm,
  type MandateValues,
  type PersonValues,
  type PostValues,
  removeImportedPeople,
  setMandates,
  setPeople,
  setPosts,
} from './store/imported-people.ts'
