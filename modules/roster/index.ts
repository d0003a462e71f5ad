export { appointStaff } from './deeds/appoint-staff.ts'
export { knownPeople, knownTerms } from './reads/known-people.ts'
export { postAndMandateGrantsPart } from './reads/role-grants.ts'
export { rosterRoutes } from './routes.ts'
export { maskedPhone } from './rules/masked-phone.ts'
export { pinyinOfName } from './rules/pinyin-of-name.ts'
export { plainName } from './rules/plain-name.ts'
export {
  addImportedPeople,
  type ImportedTerm,
  type MandateValues,
  type PersonValues,
  removeImportedPeople,
  setMandates,
  setPeople,
  setPosts,
} from './store/imported-people.ts'
export { newPersonPart } from './store/people.ts'
