import type { DeskPage } from '../../../platform/ui/pages.ts'

/** Rail entries 36–37 belong to units. */
export const deskPages: DeskPage[] = []
