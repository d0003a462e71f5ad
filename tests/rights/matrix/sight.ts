import type { ActorName } from '../actors.ts'
import { isDeputyName } from '../actors.ts'
import type { Class } from '../places.ts'

type Seen = readonly ('own' | 'street')[]
type Office = 'staff' | 'admin' | 'office' | 'member' | 'recorder' | 'deputy' | 'no_role' | 'signed_out'

const all: Seen = ['own', 'street']
const own: Seen = ['own']
const none: Seen = []
const SIGNED_IN: readonly Office[] = ['staff', 'admin', 'office', 'member', 'recorder', 'deputy', 'no_role']

/**
 * What of which place may ever stand in an answer to whom. Of another district: nothing, to nobody. Telephone numbers and years of birth are
 * tightened further below.
 */
const SIGHT: Readonly<Record<Class, Readonly<Record<Office, Seen>>>> = {
  //            staff       admin       street office  member       recorder       deputy       no role        signed out
  ground: {
    staff: all,
    admin: all,
    office: all,
    member: all,
    recorder: all,
    deputy: all,
    no_role: all,
    signed_out: none,
  },
  officer: {
    staff: all,
    admin: all,
    office: all,
    member: all,
    recorder: all,
    deputy: all,
    no_role: all,
    signed_out: none,
  },
  past: {
    staff: all,
    admin: none,
    office: own,
    member: own,
    recorder: none,
    deputy: none,
    no_role: none,
    signed_out: none,
  },
  deputy: {
    staff: all,
    admin: all,
    office: own,
    member: own,
    recorder: own,
    deputy: none,
    no_role: none,
    signed_out: none,
  },
  recorder: {
    staff: all,
    admin: all,
    office: own,
    member: own,
    recorder: none,
    deputy: none,
    no_role: none,
    signed_out: none,
  },
  phone: {
    staff: all,
    admin: all,
    office: own,
    member: none,
    recorder: none,
    deputy: none,
    no_role: none,
    signed_out: none,
  },
  birth: {
    staff: all,
    admin: all,
    office: own,
    member: none,
    recorder: none,
    deputy: none,
    no_role: none,
    signed_out: none,
  },
  suspension: {
    staff: all,
    admin: all,
    office: own,
    member: none,
    recorder: none,
    deputy: none,
    no_role: none,
    signed_out: none,
  },
  draft: {
    staff: all,
    admin: none,
    office: own,
    member: none,
    recorder: none,
    deputy: none,
    no_role: none,
    signed_out: none,
  },
  title: {
    staff: all,
    admin: none,
    office: own,
    member: own,
    recorder: own,
    deputy: own,
    no_role: none,
    signed_out: none,
  },
  opinion: {
    staff: all,
    admin: none,
    office: own,
    member: own,
    recorder: own,
    deputy: none,
    no_role: none,
    signed_out: none,
  },
  leave: {
    staff: all,
    admin: none,
    office: own,
    member: own,
    recorder: own,
    deputy: none,
    no_role: none,
    signed_out: none,
  },
  check: {
    staff: all,
    admin: none,
    office: own,
    member: own,
    recorder: none,
    deputy: none,
    no_role: none,
    signed_out: none,
  },
  record: {
    staff: all,
    admin: none,
    office: own,
    member: own,
    recorder: none,
    deputy: none,
    no_role: none,
    signed_out: none,
  },
  reason: {
    staff: all,
    admin: none,
    office: own,
    member: own,
    recorder: none,
    deputy: none,
    no_role: none,
    signed_out: none,
  },
  objection: {
    staff: all,
    admin: none,
    office: own,
    member: own,
    recorder: none,
    deputy: none,
    no_role: none,
    signed_out: none,
  },
  points: {
    staff: all,
    admin: none,
    office: own,
    member: own,
    recorder: none,
    deputy: none,
    no_role: none,
    signed_out: none,
  },
  trace: {
    staff: all,
    admin: all,
    office: own,
    member: none,
    recorder: none,
    deputy: none,
    no_role: none,
    signed_out: none,
  },
  batch: {
    staff: all,
    admin: none,
    office: own,
    member: none,
    recorder: none,
    deputy: none,
    no_role: none,
    signed_out: none,
  },
  bulletin: {
    staff: own,
    admin: none,
    office: none,
    member: none,
    recorder: none,
    deputy: none,
    no_role: none,
    signed_out: none,
  },
  message: {
    staff: all,
    admin: none,
    office: own,
    member: none,
    recorder: none,
    deputy: none,
    no_role: none,
    signed_out: none,
  },
  login: {
    staff: none,
    admin: none,
    office: none,
    member: none,
    recorder: none,
    deputy: none,
    no_role: none,
    signed_out: none,
  },
}

/** Routes that give more than `SIGHT`, of the whole district, each for a reason. */
const ALSO: Readonly<Record<string, { readonly of: Class; readonly to: readonly Office[] }>> = {
  // Whoever marks attendance finds deputies of other streets: the name, level and employer that the office publishes anyway.
  'GET /api/v1/activities/people': { of: 'deputy', to: ['office', 'member', 'recorder'] },
  'POST /api/v1/activities/people/match': { of: 'deputy', to: ['office', 'member', 'recorder'] },
  // The issued bulletin names the top 15 % of the district to everybody, without points and ranks.
  'GET /api/v1/bulletins/:bulletinId': { of: 'deputy', to: SIGNED_IN },
  'GET /api/v1/bulletins/:bulletinId/paper.docx': { of: 'deputy', to: SIGNED_IN },
}

/** Classes that stand in the answers of these routes and in no others, whoever asks. */
const ONLY_IN: Readonly<Partial<Record<Class, RegExp>>> = {
  phone: /^GET \/api\/v1\/people\/:personId/,
  birth: /^GET \/api\/v1\/(people\/:personId|people\/find|duty\/people\/:personId\/file)/,
  batch: /\/imports/,
  trace: /\/audit/,
}

/** May a fact of this class and place stand in the answer of this route to this actor? */
export function maySee(actor: ActorName, route: string, of: Class, place: 'own' | 'street' | 'district'): boolean {
  if (place === 'district') return false
  const only = ONLY_IN[of]
  if (only !== undefined && !only.test(route)) return false
  const kind = officeOf(actor)
  // An import is seen by whoever sent it, and that is the secretary here.
  if (of === 'batch' && kind === 'office' && actor !== 'secretary') return false
  if (SIGHT[of][kind].includes(place)) return true
  const also = ALSO[route]
  return also?.of === of && also.to.includes(kind)
}

function officeOf(actor: ActorName): Office {
  if (isDeputyName(actor)) return 'deputy'
  if (actor === 'director' || actor === 'deputy_director' || actor === 'secretary') return 'office'
  return actor
}
