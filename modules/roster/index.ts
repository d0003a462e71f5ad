export { mandateCounts } from './reads/people-list.ts'
export { postAndMandateGrantsPart } from './reads/role-grants.ts'
export { rosterRoutes } from './routes.ts'
export { pinyinOfName } from './rules/pinyin-of-name.ts'
