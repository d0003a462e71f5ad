import type { FastifyRequest } from 'fastify'
import { refuse } from '../../kernel/refusal.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Writes come from our own pages only: browsers say where from (Sec-Fetch-Site, Origin). Programs that are no browsers
 * say neither and carry no cookie of anyone; they pass. Refuses with `request.cross-site` (403).
 */
export function guardCrossSite(request: FastifyRequest, ownOrigin: string | null): void {
  if (SAFE.has(request.method)) return
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) {
    if (site !== 'same-origin' && site !== 'none') refuse('request.cross-site', { status: 403 })
    return
  }
  const origin = request.headers.origin
  if (origin === undefined || origin === ownOrigin) return
  if (hostOf(origin) !== hostOf(`${origin.split(':')[0]}://${request.host}`))
    refuse('request.cross-site', { status: 403 })
}

/** Host and port, a default port left out. What is no address ("null", nonsense) equals nothing. */
function hostOf(address: string): string | symbol {
  return URL.canParse(address) ? new URL(address).host : Symbol('no address')
}
