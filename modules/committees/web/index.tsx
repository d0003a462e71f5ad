export { Citations } from './desk/citations.tsx'
