export { recountClocks } from './deeds/recount-clocks.ts'
export { opinionRoutes } from './routes.ts'
