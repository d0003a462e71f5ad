import type { FastifyRequest } from 'fastify'
import { civilDateOf } from '../../../kernel/civil-date.ts'
import type { Clock } from '../../../platform/clock/clock.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Actor } from '../language.ts'
import { actorsOfSessions, type GrantsPart, type SignedIn } from '../reads/actor-of-session.ts'
import { districtOf, tokenHash } from '../secrets/tokens.ts'

export const SESSION_COOKIE = 'bandeng_session'
export const DEVICE_COOKIE = 'bandeng_device'

interface IdentifyHouse {
  readonly database: Database
  readonly clock: Clock
  readonly grants: GrantsPart
}

/** Those of one district who arrived in the same moment. */
interface Arrived {
  readonly tokenHashes: Set<string>
  readonly signedIn: Promise<Map<string, SignedIn>>
}

/** Who asks: the cookie's token names its district; session, person and today's roles are found anew for each request. */
export function identifyBy(house: IdentifyHouse) {
  const signedIn = identifyTogether(house)
  return async (request: FastifyRequest): Promise<Actor | null> => {
    const token = request.cookies[SESSION_COOKIE]
    const districtId = token === undefined ? null : districtOf(token)
    if (token === undefined || districtId === null) return null
    const found = await signedIn(districtId, tokenHash(token))
    return found === null ? null : { ...found, districtId, onBehalfOf: null }
  }
}

/**
 * Requests that arrive in the same turn of the loop (a page asks for four things at once, several people press a key) are identified by one statement. It is sent
 * after the last of them has arrived, so that nobody is told of roles older than the own request: what was revoked before is seen.
 */
function identifyTogether({ database, clock, grants }: IdentifyHouse) {
  const arriving = new Map<number, Arrived>()
  const begin = (districtId: number): Arrived => {
    const tokenHashes = new Set<string>()
    const signedIn = new Promise<void>((go) => setImmediate(go)).then(() => {
      arriving.delete(districtId)
      const now = clock.now()
      const asked = { districtId, tokenHashes: [...tokenHashes], now, today: civilDateOf(now), grants }
      return actorsOfSessions(database.district(districtId), asked)
    })
    const arrived = { tokenHashes, signedIn }
    arriving.set(districtId, arrived)
    return arrived
  }
  return async (districtId: number, hash: string): Promise<SignedIn | null> => {
    const arrived = arriving.get(districtId) ?? begin(districtId)
    arrived.tokenHashes.add(hash)
    return (await arrived.signedIn).get(hash) ?? null
  }
}
