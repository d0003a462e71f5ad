import type { FastifyRequest } from 'fastify'
import { civilDateOf } from '../../../kernel/civil-date.ts'
import type { Clock } from '../../../platform/clock/clock.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Actor } from '../language.ts'
import { actorOfSession, type GrantsPart } from '../reads/actor-of-session.ts'
import { districtOf, tokenHash } from '../secrets/tokens.ts'

export const SESSION_COOKIE = 'bandeng_session'
export const DEVICE_COOKIE = 'bandeng_device'

/** Who asks: the cookie's token names its district, one statement finds session, person and today's roles. */
export function identifyBy(house: { database: Database; clock: Clock; grants: GrantsPart }) {
  return async (request: FastifyRequest): Promise<Actor | null> => {
    const token = request.cookies[SESSION_COOKIE]
    const districtId = token === undefined ? null : districtOf(token)
    if (token === undefined || districtId === null) return null
    const now = house.clock.now()
    const signedIn = await actorOfSession(house.database.district(districtId), {
      districtId,
      tokenHash: tokenHash(token),
      now,
      today: civilDateOf(now),
      grants: house.grants,
    })
    return signedIn === null ? null : { ...signedIn, districtId, onBehalfOf: null }
  }
}
