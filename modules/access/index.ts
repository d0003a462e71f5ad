export { identifyBy } from './deeds/identify.ts'
export { route } from './route.ts'
export { accessRoutes } from './routes.ts'
