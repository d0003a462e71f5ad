import { COMMITTEE, DEPUTIES, OFFICE } from '../actors.ts'
import { everyone, office, type Row } from './row.ts'

/** Who reads an item of the own street that no unit has, and may therefore know why something is refused. */
const readers = ['member', 'recorder'] as const
/** Likewise where the place's unit has a part in it. */
const withUnit = [...readers, 'handler'] as const
/** The street decides; the district everywhere. */
const street = office({ knowOwn: readers })
const inHand = office({ knowOwn: withUnit })
/** The unit's own doing; street and district look on. */
const unit: Row = {
  own: ['handler'],
  knowOwn: ['staff', ...COMMITTEE, 'recorder'],
  knowStreet: ['staff'],
}
const seen: Row = { own: ['staff', ...COMMITTEE, 'recorder', 'handler'], street: ['staff'], shows: ['item'] }

/** modules/opinions: how items are handled. */
export const matrixOfHandling: Readonly<Record<string, Row>> = {
  // Lists answer everybody with what is theirs.
  'GET /api/v1/opinions/items': everyone({ shows: ['item'] }),
  'GET /api/v1/opinions/items (due first)': everyone({ shows: ['item'] }),
  'GET /api/v1/opinions/mine': everyone({ aimless: true }),
  'GET /api/v1/opinions/parts': everyone({ aimless: true }),
  'GET /api/v1/opinions/items/:itemId': { ...seen, shows: ['item', 'note'] },
  // Confidential: the street's staff, the district, and a unit with a part, which here has none.
  'GET /api/v1/opinions/items/:itemId (confidential)': office({ shows: ['held'] }),
  'GET /api/v1/opinions/items/:itemId (held back)': office({ shows: ['held'] }),
  'GET /api/v1/opinions/parts/:partId': seen,
  'POST /api/v1/opinions/items/:itemId/screen-out': street,
  'POST /api/v1/opinions/items/:itemId/triage': street,
  'POST /api/v1/opinions/items/:itemId/answer': street,
  'POST /api/v1/opinions/items/:itemId/refer': street,
  'POST /api/v1/opinions/items/:itemId/duplicate': street,
  'POST /api/v1/opinions/items/:itemId/assign': street,
  'POST /api/v1/opinions/items/:itemId/co-units': inHand,
  // The deputy behind it; the street because no clock of the deputy's runs any more.
  'POST /api/v1/opinions/items/:itemId/confirm': { ...inHand, self: DEPUTIES },
  'POST /api/v1/opinions/items/:itemId/doubt': { ...inHand, self: DEPUTIES },
  'POST /api/v1/opinions/items/:itemId/tell': { ...street, notSelf: DEPUTIES },
  'POST /api/v1/opinions/items/:itemId/close': { ...street, notSelf: DEPUTIES },
  // A resident's item: taken back and opened again by whoever raised it and by the street, not by the deputy behind it.
  'POST /api/v1/opinions/items/:itemId/reopen': { ...street, notSelf: DEPUTIES },
  'POST /api/v1/opinions/items/:itemId/withdraw': { ...street, notSelf: DEPUTIES },
  'POST /api/v1/opinions/items/:itemId/urge': inHand,
  'POST /api/v1/opinions/items/:itemId/supervise': {
    ...{ own: ['staff', 'director'], street: ['staff'] },
    knowOwn: [...OFFICE.filter((one) => one !== 'director'), ...withUnit],
  },
  'POST /api/v1/opinions/items/:itemId/grade': inHand,
  'POST /api/v1/opinions/items/:itemId/note': { ...inHand, notSelf: DEPUTIES },
  'POST /api/v1/opinions/items/:itemId/confidential': inHand,
  // Nobody rates for somebody else: residents by their receipt, the deputy behind it here.
  'POST /api/v1/opinions/items/:itemId/rating': {
    ...{ own: [], self: DEPUTIES, knowOwn: ['staff', ...COMMITTEE, 'recorder'], knowStreet: ['staff'] },
  },
  'POST /api/v1/opinions/parts/:partId/sign': unit,
  // The time for it has run out, which is told to the unit alone as such.
  'POST /api/v1/opinions/parts/:partId/return': { ...unit, passes: 403 },
  'POST /api/v1/opinions/parts/:partId/decide-return': inHand,
  'POST /api/v1/opinions/parts/:partId/pause': unit,
  'POST /api/v1/opinions/parts/:partId/resume': unit,
  // No clock of its reply runs.
  'POST /api/v1/opinions/parts/:partId/extension': { ...unit, passes: 403 },
  'POST /api/v1/opinions/parts/:partId/reply': unit,
  'POST /api/v1/opinions/parts/:partId/send-back': inHand,
  'POST /api/v1/opinions/parts/:partId/release': inHand,
  // The lead's part goes by handing over to another.
  'POST /api/v1/opinions/parts/:partId/take-away': { ...inHand, passes: 403 },
  'POST /api/v1/opinions/extensions/:extensionId/decide': inHand,
  'POST /api/v1/opinions/promises/:promiseId/settle': inHand,
}
