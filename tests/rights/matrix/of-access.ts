import { ACTORS, COMMITTEE, OFFICE, SIGNED_IN } from '../actors.ts'
import { committee, district, everyone, office, type Row, STREETS_KNOWN } from './row.ts'

const keepsAccounts = ['staff', 'admin'] as const
/** Those who may look somebody of their street up know that there is a mandate, a seat, a post. */
const lookUp = { knowOwn: ['admin', ...COMMITTEE], knowStreet: ['admin'] } as const

const listed: Row = {
  ...{
    own: ['staff', 'admin', ...COMMITTEE],
    street: ['staff', 'admin', ...COMMITTEE],
    knowOwn: SIGNED_IN,
    knowStreet: SIGNED_IN,
  },
}

/** Signing in, cards, the trace (modules/access); people and recorders (modules/roster); seats (modules/committees). */
export const matrixOfAccess: Readonly<Record<string, Row>> = {
  'GET /api/v1/sign-in': { own: ACTORS, aimless: true },
  // A wrong name, a wrong password, a code nobody has: one sentence for all, in every district.
  'POST /api/v1/sign-in/password': { own: [] },
  'POST /api/v1/sign-in/card': { own: [] },
  'POST /api/v1/sign-in/persona': { own: [] },
  // Everybody may; these sessions open by card, so there is no password to change.
  'POST /api/v1/me/password': { own: SIGNED_IN, aimless: true, passes: 409 },
  'POST /api/v1/sign-out': { own: SIGNED_IN, aimless: true },
  'POST /api/v1/people/:personId/card': office({ ...lookUp }),
  // A card opens everything its person may do: who serves the district too gets it from the district.
  'POST /api/v1/people/:personId/card (holds another office)': district({ ...lookUp }),
  'POST /api/v1/people/:personId/card/revoke': office({ ...lookUp }),
  'POST /api/v1/people/:personId/account': { own: keepsAccounts, street: keepsAccounts, ...lookUp },
  'GET /api/v1/audit': { own: [...keepsAccounts, ...OFFICE], aimless: true, shows: ['trace'], ...STREETS_KNOWN },
  'GET /api/v1/audit (one deed)': {
    ...{ own: [...keepsAccounts, ...OFFICE], aimless: true, shows: ['trace'] },
    ...STREETS_KNOWN,
  },
  'GET /api/v1/audit (one subject)': {
    ...{ own: [...keepsAccounts, ...OFFICE], street: [...keepsAccounts, ...OFFICE], shows: ['trace'] },
    ...STREETS_KNOWN,
  },
  'GET /api/v1/audit (one person)': {
    ...{ own: [...keepsAccounts, ...OFFICE], street: [...keepsAccounts, ...OFFICE], shows: ['trace'] },
    ...STREETS_KNOWN,
  },

  'GET /api/v1/me': everyone({ aimless: true }),
  'GET /api/v1/district': everyone({ aimless: true, shows: ['ground'] }),
  'GET /api/v1/calendar': everyone({ aimless: true }),

  'GET /api/v1/people/find': district({ shows: ['deputy', 'birth'] }),
  'POST /api/v1/people': district({ aimless: true, ...STREETS_KNOWN }),
  'GET /api/v1/recorders': everyone({ aimless: true }),
  'GET /api/v1/recorders (one street)': everyone(),
  'GET /api/v1/recorders (by name)': everyone(),
  'POST /api/v1/recorders': office({ ...STREETS_KNOWN }),
  // Another street's people answer like people nobody has.
  'POST /api/v1/recorders (known person, own community)': office({
    ...{ knowOwn: SIGNED_IN, knowStreet: SIGNED_IN.filter((actor) => !(OFFICE as readonly string[]).includes(actor)) },
  }),
  'POST /api/v1/recorders/:postId/end': office({ ...lookUp }),
  'GET /api/v1/people': everyone({ aimless: true }),
  // A file of the list is for those who have one: deputies and recorders find nobody in theirs.
  'GET /api/v1/people.xlsx': { ...listed, aimless: true, shows: ['deputy'] },
  'GET /api/v1/people.xlsx (one street)': listed,
  'GET /api/v1/people.xlsx (by name)': listed,
  'GET /api/v1/people (one street)': everyone(),
  'GET /api/v1/people (by name)': everyone(),
  'GET /api/v1/people/:personId': {
    ...{ own: ['staff', 'admin', ...COMMITTEE], street: ['staff', 'admin'], self: SIGNED_IN, shows: ['deputy'] },
  },
  'GET /api/v1/people/:personId (municipal)': { own: ['staff', 'admin', ...COMMITTEE], street: ['staff', 'admin'] },
  'GET /api/v1/people/:personId (recorder)': { own: ['staff', 'admin', ...COMMITTEE], street: ['staff', 'admin'] },
  // Once a deputy of the own street, now of the street asked about.
  'GET /api/v1/people/:personId (moved away)': { own: ['staff', 'admin', ...COMMITTEE], street: ['staff', 'admin'] },
  'GET /api/v1/terms': district({ aimless: true, ...STREETS_KNOWN }),
  'POST /api/v1/people/:personId/mandates': district({ ...STREETS_KNOWN }),
  'POST /api/v1/mandates/:mandateId/end': district({ ...lookUp }),
  'POST /api/v1/mandates/:mandateId/suspend': district({ ...lookUp }),
  'POST /api/v1/mandates/:mandateId/resume': district({ ...lookUp }),

  // Who sits where today is open to everybody signed in; who sat there before, and why not any more, is not.
  'GET /api/v1/committees': everyone({ aimless: true, shows: ['officer'] }),
  'GET /api/v1/committees/:streetId/tenures': committee({ shows: ['past'], ...STREETS_KNOWN }),
  'POST /api/v1/committees/:streetId/tenures': district({ ...STREETS_KNOWN }),
  'POST /api/v1/tenures/:tenureId/end': district({ ...STREETS_KNOWN }),
}
