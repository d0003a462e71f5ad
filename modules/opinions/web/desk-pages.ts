import type { DeskPage } from '../../../platform/ui/pages.ts'
import { clocksPages } from './desk/pages-of-clocks.ts'
import { codesPages } from './desk/pages-of-codes.ts'
import { figuresPages } from './desk/pages-of-figures.ts'
import { ledgerPages } from './desk/pages-of-ledger.ts'
import { unitPages } from './desk/pages-of-unit.ts'

/** Rail entries 30–35 belong to opinions; fixed paths stand before those with parameters. */
export const deskPages: DeskPage[] = [...codesPages, ...unitPages, ...clocksPages, ...figuresPages, ...ledgerPages]
