export { figureRows } from './reads/figure-rows.ts'
export { figureValue } from './reads/figure-values.ts'
export { publicationsRoutes } from './routes.ts'
