import type { DeskPage } from '../../../platform/ui/pages.ts'
import { boardPages } from './desk/pages-of-board.ts'
import { workPages } from './desk/pages-of-work.ts'

/** Rail entries 61 and 67–71 belong to committees; fixed paths stand before those with parameters. */
export const deskPages: DeskPage[] = [...workPages, ...boardPages]
