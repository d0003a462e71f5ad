export { issuedWithin } from './reads/issued-within.ts'
export { bulletinRoutes } from './routes.ts'
