export { handlerGrantsPart } from './reads/handler-grants.ts'
export { unitRoutes } from './routes.ts'
