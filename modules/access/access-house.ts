import type { GrantsPart } from './reads/actor-of-session.ts'

/** What access needs to know of the house it stands in. */
export interface AccessHouse {
  grants: GrantsPart
  /** One-click sign-in is offered: only where the demo district was loaded by this server. */
  demo: boolean
  secureCookies: boolean
}
