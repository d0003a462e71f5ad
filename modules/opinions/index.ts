export { opinionRoutes } from './routes.ts'
