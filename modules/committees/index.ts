export { committeeCounts } from './reads/committee-counts.ts'
export { seatGrantsPart } from './reads/seat-grants.ts'
export { committeesRoutes } from './routes.ts'
