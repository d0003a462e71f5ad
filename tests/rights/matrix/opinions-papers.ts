import { OFFICE } from '../actors.ts'
import { everyone, office, type Row, STREETS_KNOWN } from './row.ts'

/** Whoever may read an item and makes no slips of it is told why; everybody else hears of no item. */
const readers = { knowOwn: ['member', 'recorder', 'handler'] } as const

/** modules/opinions, what goes out as a file: by whoever runs the street, the district for all. Promises stand in a list that each sees in part. */
export const matrixOfPapers: Readonly<Record<string, Row>> = {
  'GET /api/v1/opinions/items/:itemId/papers/handover.docx': office({ ...readers, shows: ['item'] }),
  'GET /api/v1/opinions/items/:itemId/papers/feedback.docx': office({ ...readers, shows: ['item'] }),
  'GET /api/v1/opinions/items.xlsx': office({ aimless: true, ...STREETS_KNOWN, shows: ['item'] }),
  'GET /api/v1/opinions/items.xlsx (one street)': {
    ...office({ ...STREETS_KNOWN, shows: ['item'] }),
    street: ['staff', ...OFFICE],
  },
  'GET /api/v1/opinions/promises': everyone({ aimless: true }),
  'GET /api/v1/opinions/promises (one street)': everyone(),
}
