import { ACTORS, COMMITTEE, DEPUTIES, OFFICE } from '../actors.ts'
import { everyone, office, type Row, STREETS_KNOWN } from './row.ts'

/** Behind a printed code or with a receipt and its query code everybody is answered, signed in or not; it is the code that opens. */
const open: Row = { own: ACTORS, aimless: true }
/** Those who enter for somebody: the street's staff in the own street, the recorder in the own community, the district. */
const entering: Row = { own: ['staff', ...OFFICE, 'recorder'], street: ['staff'] }

/** modules/opinions: how matters come in. Lists answer everybody; what stands in them is the streets' one looks after. */
export const matrixOfIntake: Readonly<Record<string, Row>> = {
  // No demo stands here.
  'GET /api/v1/open/demo': { ...open, passes: 404 },
  'GET /api/v1/open/codes/:token': open,
  'POST /api/v1/open/codes/:token/items': open,
  'GET /api/v1/open/items/:ref': { ...open, shows: ['item'] },
  // What is sent here is no picture, and whoever may send one is told so.
  'POST /api/v1/open/items/:ref/photos': { ...open, passes: 422 },
  'POST /api/v1/open/items/:ref/rating': open,
  'POST /api/v1/open/items/:ref/reopen': open,
  'POST /api/v1/open/items/:ref/withdraw': open,
  // Nobody asked anything.
  'POST /api/v1/open/items/:ref/answer': { ...open, passes: 409 },
  'GET /api/v1/opinions/intake': everyone({ aimless: true }),
  'POST /api/v1/opinions/items': { ...entering, ...STREETS_KNOWN },
  'POST /api/v1/opinions/items (a deputy)': { own: DEPUTIES, ...STREETS_KNOWN },
  'GET /api/v1/opinions/deputies': { ...entering, ...STREETS_KNOWN },
  'GET /api/v1/opinions/heard': everyone(),
  'POST /api/v1/opinions/items/from-heard': entering,
  'GET /api/v1/opinions/items/:itemId/photos/:photoId': {
    ...{ own: ['staff', ...COMMITTEE, 'recorder', 'handler'], street: ['staff'] },
  },
  'GET /api/v1/opinions/codes': everyone({ aimless: true }),
  'POST /api/v1/opinions/codes': office(STREETS_KNOWN),
  'POST /api/v1/opinions/codes/for-all': office({ ...STREETS_KNOWN }),
  'POST /api/v1/opinions/codes/:codeId/revoke': office(),
  'GET /api/v1/opinions/codes/:codeId/sheet': office({ shows: ['ground'] }),
  'GET /api/v1/opinions/code-sheets': everyone(),
  'GET /api/v1/opinions/held': everyone(),
  'GET /api/v1/opinions/held (asked)': everyone(),
  'GET /api/v1/opinions/held (hidden)': everyone(),
  'POST /api/v1/opinions/items/:itemId/hiding': office(),
  'POST /api/v1/opinions/hidings/:hidingId/decide': office(),
  'POST /api/v1/opinions/items/:itemId/let-in': office(),
}
