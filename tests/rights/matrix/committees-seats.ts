import { ACTORS, SIGNED_IN } from '../actors.ts'
import { district, everyone, type Row, STREETS_KNOWN } from './row.ts'

/**
 * modules/committees: posts beside a seat are kept by the district and seen by the person; rules are the district's own, read by everybody signed in. Who sits
 * today is public.
 */
export const matrixOfSeats: Readonly<Record<string, Row>> = {
  'GET /api/v1/people/:personId/posts': district({ self: SIGNED_IN, ...STREETS_KNOWN }),
  'GET /api/v1/people/:personId/posts (an officer)': district({ shows: ['past'], ...STREETS_KNOWN }),
  'POST /api/v1/people/:personId/posts': district({ ...STREETS_KNOWN }),
  'POST /api/v1/posts/:postId/end': district({ ...STREETS_KNOWN }),
  'GET /api/v1/committees/rules/composition': everyone({ aimless: true, shows: ['ground'] }),
  'POST /api/v1/committees/rules/composition': district({ aimless: true, ...STREETS_KNOWN }),
  'GET /api/v1/committees/rules/incompatibility': everyone({ aimless: true, shows: ['ground'] }),
  'POST /api/v1/committees/rules/incompatibility': district({ aimless: true, ...STREETS_KNOWN }),
  'GET /api/v1/open/committees/:districtId': { own: ACTORS, aimless: true, shows: ['ground', 'officer'] },
}
