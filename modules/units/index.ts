export type { BeforeClosing } from './deeds/close-unit.ts'
export { handlerGrantsPart } from './reads/handler-grants.ts'
export { unitRoutes } from './routes.ts'
