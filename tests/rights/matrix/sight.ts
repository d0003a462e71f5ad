import type { ActorName } from '../actors.ts'
import { isDeputyName } from '../actors.ts'
import type { Class } from '../places.ts'
import { routeOf } from './row.ts'

/** What those of one kind see; all deputies are one kind, and so are director, deputy directors and secretary. */
const KINDS = ['staff', 'admin', 'office', 'member', 'recorder', 'deputy', 'handler', 'no_role', 'signed_out'] as const
type Kind = (typeof KINDS)[number]

/**
 * What of which place may ever stand in an answer to whom: o of the own street, s of another street of the district, – nothing. Of another
 * district: nothing, to nobody. Some classes are tightened further below.
 */
const SIGHT: Readonly<Record<Class, string>> = {
  //            staff admin office member recorder deputy handler no_role signed_out
  ground: '     os    os    os     os     os       os     os      os      –',
  officer: '    os    os    os     os     os       os     os      os      –',
  past: '       os    –     o      o      –        –      –       –       –',
  deputy: '     os    os    o      o      o        –      –       –       –',
  recorder: '   os    os    o      o      –        –      –       –       –',
  phone: '      os    os    o      –      –        –      –       –       –',
  birth: '      os    os    o      –      –        –      –       –       –',
  suspension: ' os    os    o      –      –        –      –       –       –',
  draft: '      os    –     o      –      –        –      –       –       –',
  title: '      os    –     o      o      o        o      –       –       –',
  opinion: '    os    –     o      o      o        –      –       –       –',
  leave: '      os    –     o      o      o        –      –       –       –',
  check: '      os    –     o      o      –        –      –       –       –',
  message: '    os    –     o      –      –        –      –       –       –',
  record: '     os    –     o      o      –        –      –       –       –',
  reason: '     os    –     o      o      –        –      –       –       –',
  objection: '  os    –     o      o      –        –      –       –       –',
  points: '     os    –     o      o      –        –      –       –       –',
  trace: '      os    os    o      –      –        –      –       –       –',
  batch: '      os    –     o      –      –        –      –       –       –',
  bulletin: '   o     –     –      –      –        –      –       –       –',
  item: '       os    –     o      o      o        –      o       –       –',
  held: '       os    –     o      –      –        –      –       –       –',
  note: '       os    –     o      o      –        –      –       –       –',
  contact: '    os    –     o      –      –        –      o       –       –',
  caller: '     os    –     o      –      –        –      o       –       –',
  sentence: '   –     –     –      –      –        –      o       –       –',
  work: '       os    –     o      o      –        –      –       –       –',
  dossier: '    os    –     –      –      –        –      –       –       –',
  review: '     os    –     o      –      –        –      –       –       –',
  talk: '       os    –     –      –      –        –      –       –       –',
  login: '      –     –     –      –      –        –      –       –       –',
}

function seenBy(kind: Kind, of: Class, place: 'own' | 'street'): boolean {
  const cell = SIGHT[of].trim().split(/ +/)[KINDS.indexOf(kind)] ?? ''
  return cell.includes(place === 'own' ? 'o' : 's')
}

const SIGNED_IN = KINDS.filter((kind) => kind !== 'signed_out')

interface More {
  readonly of: readonly Class[]
  readonly to: readonly Kind[]
  readonly places: readonly ('own' | 'street')[]
}

/** Routes and rows that give more than `SIGHT`, each for a reason. */
const ALSO: Readonly<Record<string, More>> = {
  // Whoever marks attendance finds deputies of other streets: the name, level and employer that the office publishes anyway.
  'GET /api/v1/activities/people': { of: ['deputy'], to: ['office', 'member', 'recorder'], places: ['own', 'street'] },
  'POST /api/v1/activities/people/match': {
    of: ['deputy'],
    to: ['office', 'member', 'recorder'],
    places: ['own', 'street'],
  },
  // The issued bulletin names the top 15 % of the district to everybody, without points and ranks.
  'GET /api/v1/bulletins/:bulletinId': { of: ['deputy'], to: SIGNED_IN, places: ['own', 'street'] },
  'GET /api/v1/bulletins/:bulletinId/paper.docx': { of: ['deputy'], to: SIGNED_IN, places: ['own', 'street'] },
  // A unit knows for which deputy it answers; that somebody is a deputy is public.
  'GET /api/v1/opinions/items': { of: ['deputy'], to: ['handler'], places: ['own'] },
  'GET /api/v1/opinions/items/:itemId': { of: ['deputy'], to: ['handler'], places: ['own'] },
  'GET /api/v1/opinions/parts/:partId': { of: ['deputy'], to: ['handler'], places: ['own'] },
  // Deputies who were present know who else came and what was said, not why somebody stayed away.
  'GET /api/v1/activities/:activityId (with the deputies present)': {
    ...{ of: ['deputy', 'opinion'], to: ['deputy'], places: ['own'] },
  },
  // A printed code hangs in public and says which street it is of; so does the number of what was raised through it.
  'GET /api/v1/open/codes/:token': { of: ['ground'], to: ['signed_out'], places: ['own'] },
  'POST /api/v1/open/codes/:token/items': { of: ['ground'], to: ['signed_out'], places: ['own'] },
  // The board, public or not, names who holds which seat of which street; a deputy who holds one is named like everybody.
  'GET /api/v1/committees': { of: ['deputy'], to: SIGNED_IN, places: ['own', 'street'] },
  'GET /api/v1/open/committees/:districtId': {
    ...{ of: ['ground', 'officer', 'deputy'], to: KINDS, places: ['own', 'street'] },
  },
  // A deputy who was there knows what was said.
  'GET /api/v1/opinions/my-heard': { of: ['opinion'], to: ['deputy'], places: ['own'] },
  // Whoever holds the receipt and its query code reads the own words, and which deputy they were told to.
  'GET /api/v1/open/items/:ref': { of: ['item', 'deputy', 'ground'], to: KINDS, places: ['own'] },
}

/** Classes that stand in the answers of these routes and in no others, whoever asks. */
const ONLY_IN: Readonly<Partial<Record<Class, RegExp>>> = {
  phone: /^GET \/api\/v1\/people\/:personId/,
  birth:
    /^GET \/api\/v1\/(people\/:personId|people\/find|duty\/people\/:personId\/file|dossiers\/:dossierId\/papers\/explanation)/,
  contact: /\/unmask$/,
  caller: /\/unmask$/,
  batch: /\/imports/,
  trace: /\/audit/,
}

/** May a fact of this class and place stand in the answer of this row to this actor? */
export function maySee(actor: ActorName, row: string, of: Class, place: 'own' | 'street' | 'district'): boolean {
  if (place === 'district') return false
  const route = routeOf(row)
  const only = ONLY_IN[of]
  if (only !== undefined && !only.test(route)) return false
  const kind = kindOf(actor)
  // An import is seen by whoever sent it, and that is the secretary here.
  if (of === 'batch' && kind === 'office' && actor !== 'secretary') return false
  if (seenBy(kind, of, place)) return true
  const also = ALSO[row] ?? ALSO[route]
  if (also === undefined) return false
  return also.of.includes(of) && also.to.includes(kind) && also.places.includes(place)
}

function kindOf(actor: ActorName): Kind {
  if (isDeputyName(actor)) return 'deputy'
  if (actor === 'director' || actor === 'deputy_director' || actor === 'secretary') return 'office'
  return actor
}
