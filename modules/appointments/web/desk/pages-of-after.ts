import type { DeskPage } from '../../../../platform/ui/pages.ts'

export const afterPages: DeskPage[] = []
