export { loadDossierFor } from './deeds/load-dossier.ts'
export { appointmentRoutes } from './routes.ts'
