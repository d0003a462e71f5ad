import type { Fresh } from '../fresh.ts'
import type { At } from '../places.ts'

/** One request, the method apart: it stands in the route's name. */
export interface Made {
  readonly url: string
  readonly body?: object
  /** Beside the cookie and the key: what a resident's page sends. */
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as a form with this file instead of a body. */
  readonly upload?: { readonly fields: Readonly<Record<string, string>>; readonly fileName: string }
}

/** Makes the request of a route aimed at a place. Writes take rows of their own from `fresh`. */
export type Maker = (at: At, fresh: Fresh) => Made | Promise<Made>
