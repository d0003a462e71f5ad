import type { DeskPage } from '../../../../platform/ui/pages.ts'

export const dossierPages: DeskPage[] = []
