import type { DeskPage } from '../../../platform/ui/pages.ts'
import { afterPages } from './desk/pages-of-after.ts'
import { dossierPages } from './desk/pages-of-dossiers.ts'
import { meritPages } from './desk/pages-of-merit.ts'

/** Rail entries 62–66 belong to appointments; fixed paths stand before those with parameters. */
export const deskPages: DeskPage[] = [...afterPages, ...meritPages, ...dossierPages]
