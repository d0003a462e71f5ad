export { FIGURES, figureOf } from './figures/all.ts'
export { figureRows } from './reads/figure-rows.ts'
export { figureValue, figureValues } from './reads/figure-values.ts'
export { publicationsRoutes } from './routes.ts'
