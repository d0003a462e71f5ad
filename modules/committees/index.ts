export { seatGrantsPart } from './reads/seat-grants.ts'
