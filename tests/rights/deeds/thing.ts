import type { Fresh } from '../fresh.ts'
import type { At } from '../places.ts'
import type { Made } from '../requests/request.ts'

export type Verdicts = Readonly<Record<string, { readonly can: boolean; readonly why?: string }>>

/** Something whose rows say what may be done with it, and how each of these things is done. */
export interface Thing {
  readonly states: readonly string[]
  /** A new one in this state; answers its id. */
  make(fresh: Fresh, at: At, state: string): string | Promise<string>
  /** Where its row is read. */
  read(id: string): string
  /** The verdicts in that answer. */
  can(answer: unknown, id: string): Verdicts
  readonly deeds: Readonly<Record<string, (id: string) => Made & { method: string }>>
}

/** A deed sent as JSON. */
export const post = (url: string, body: object) => ({ method: 'POST', url, body })

/** The `can` of the answer itself. */
export const ownCan = (answer: unknown): Verdicts => (answer as { can: Verdicts }).can

/** The `can` of the row with this id in a list. */
export const rowCan =
  (key: string) =>
  (answer: unknown, id: string): Verdicts =>
    (answer as { items: (Record<string, unknown> & { can: Verdicts })[] }).items.find((row) => row[key] === id)?.can ??
    {}
