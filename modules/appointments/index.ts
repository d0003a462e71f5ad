export { loadDossierFor } from './deeds/load-dossier.ts'
export { MERIT_SOURCES, type MeritScope } from './reads/merit-sources.ts'
export { appointmentRoutes } from './routes.ts'
export { yearOfPoints } from './rules/merit-evidence.ts'
