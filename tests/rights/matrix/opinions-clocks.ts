import { COMMITTEE, OFFICE, SIGNED_IN } from '../actors.ts'
import { district, everyone, office, type Row, STREETS_KNOWN } from './row.ts'

/** Units stand on items and in lists to hand over to: that there is one is no secret; who works in it is. */
const keepers = (more: Partial<Row> = {}): Row => office({ ...STREETS_KNOWN, ...more })
/** A unit's sentences are its own. */
const unitItself: Row = { own: ['handler'], ...STREETS_KNOWN }
/** Who may read the item knows that it is there. */
const readers = [...COMMITTEE, 'recorder', 'handler'] as const

/** modules/units; limits, settings and contact data of modules/opinions. */
export const matrixOfClocks: Readonly<Record<string, Row>> = {
  'GET /api/v1/units': {
    ...{ own: ['staff', 'admin', ...COMMITTEE, 'handler'], aimless: true, knowOwn: SIGNED_IN, shows: ['ground'] },
  },
  'GET /api/v1/units/:unitId': {
    ...{ own: ['staff', 'admin', ...COMMITTEE, 'handler'], street: ['staff', 'admin'], ...STREETS_KNOWN },
    shows: ['sentence'],
  },
  'GET /api/v1/units/:unitId/people': keepers({ shows: ['deputy'] }),
  'POST /api/v1/units': keepers(),
  'POST /api/v1/units/:unitId/rename': keepers(),
  'POST /api/v1/units/:unitId/close': keepers(),
  'POST /api/v1/units/:unitId/reopen': keepers({ passes: 409 }),
  'POST /api/v1/units/:unitId/handlers': keepers(),
  'POST /api/v1/units/handlers/:handlerId/end': keepers(),
  'POST /api/v1/units/:unitId/templates': unitItself,
  'PUT /api/v1/units/templates/:templateId': unitItself,
  'POST /api/v1/units/templates/:templateId/drop': unitItself,
  // Limits and settings bind everybody, so everybody reads them; the district sets them.
  'GET /api/v1/opinions/clocks': everyone({ aimless: true }),
  'POST /api/v1/opinions/clocks': district({ aimless: true, knowOwn: SIGNED_IN }),
  'GET /api/v1/opinions/clock-sets': everyone({ aimless: true }),
  'POST /api/v1/opinions/clock-sets/:set/adopt': district({ aimless: true, knowOwn: SIGNED_IN }),
  'GET /api/v1/opinions/settings': everyone({ aimless: true }),
  'PUT /api/v1/opinions/settings': district({ aimless: true, knowOwn: SIGNED_IN }),
  // Name and number: the street, the district, and the unit that has the item in hand.
  'POST /api/v1/opinions/items/:itemId/contact/unmask': {
    ...{ own: ['staff', ...OFFICE, 'handler'], street: ['staff'], knowOwn: readers, shows: ['contact', 'caller'] },
  },
  'POST /api/v1/opinions/items/:itemId/contact/named': {
    ...{ own: ['staff', ...OFFICE, 'handler'], street: ['staff'], knowOwn: readers },
  },
  'POST /api/v1/opinions/items/:itemId/contact/erase': office({ knowOwn: readers }),
}
