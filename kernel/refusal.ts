import type { Verdict } from './verdict.ts'

export interface RefusalDetails {
  /** HTTP status the refusal answers with; 4xx only. Default 422. */
  status?: number | undefined
  /** The field of the request that is meant, as the client named it. */
  field?: string | undefined
  /** Values for the places in the sentence. */
  params?: Readonly<Record<string, string | number>> | undefined
  /** Further members of the problem document, for example the current row on a 409. */
  extra?: Readonly<Record<string, unknown>> | undefined
}

/** A request understood and not carried out. `code` is stable, and is the words key of the sentence the user reads. */
export class Refusal extends Error {
  readonly code: string
  readonly status: number
  readonly field: string | undefined
  readonly params: Readonly<Record<string, string | number>>
  readonly extra: Readonly<Record<string, unknown>>

  constructor(code: string, details: RefusalDetails = {}) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.status = details.status ?? 422
    this.field = details.field
    this.params = details.params ?? {}
    this.extra = details.extra ?? {}
  }
}

/** Stops the deed. Nothing it wrote so far may stand: throw inside the transaction, before the commit. */
export function refuse(code: string, details?: RefusalDetails): never {
  throw new Refusal(code, details)
}

/** Goes on if the verdict allows it; otherwise refuses with 403 and the verdict's own reason as the code. */
export function demand(verdict: Verdict): void {
  if (!verdict.can) throw new Refusal(verdict.why, { status: 403 })
}
