import type { FastifyInstance, FastifyRequest } from 'fastify'

declare module 'fastify' {
  interface FastifyInstance {
    /** Where people reach the house, as the settings say; null where they say nothing. */
    publicOrigin: string | null
  }
}

/** Keeps the address of the settings with the server, for what is printed. */
export function keepPublicOrigin(app: FastifyInstance, publicUrl: URL | null): void {
  app.decorate('publicOrigin', publicUrl?.origin ?? null)
}

/**
 * The address to print on what leaves the house (a code on a sheet): the one of the settings; where it was left at this machine's own name, the one by which the
 * asker came, for nobody else's telephone finds "localhost".
 */
export function publicOriginOf(request: FastifyRequest): string {
  const told = request.server.publicOrigin
  const asked = `${request.protocol}://${request.host}`
  return told === null || new URL(told).hostname === 'localhost' ? asked : told
}
