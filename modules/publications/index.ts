export { figureRows } from './reads/figure-rows.ts'
export { figureValue } from './reads/figure-values.ts'
export { countsForStreets, type StreetFigure, streetFigures } from './reads/street-figures.ts'
export { publicationsRoutes } from './routes.ts'
