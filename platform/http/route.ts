import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Static, TObject, TSchema } from 'typebox'
import type { Doer } from '../../kernel/doer.ts'
import type { Database, Sql } from '../database/database.ts'
import type { Language } from '../words/words.ts'

/** A file received with a multipart request, read whole (bounded by the route's `upload.maxBytes`). */
export interface UploadedFile {
  field: string
  filename: string
  bytes: Buffer
  sha256: string
}

/** What a route is asked: who, what, when, in which language, and the database it may ask in turn. */
export interface Ask<A, P, Q, B> {
  actor: A
  params: P
  query: Q
  body: B
  files: readonly UploadedFile[]
  /** Bound to the actor's district; without an actor it sees reference tables only. */
  db: Sql
  database: Database
  /**
   * For public routes that learn their district from the request (a code on a poster): binds the ask to it, so that a
   * repeated request is found again. An actor is never let out of the own district.
   */
  inDistrict(districtId: number): Sql
  now: Date
  lang: Language
  /** The `Idempotency-Key` of a write; hand it to `auditInsert` together with `bodyHash`. */
  requestId: string | null
  bodyHash: string | null
  request: FastifyRequest
  reply: FastifyReply
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

interface RouteFace {
  method: Method
  /** '/api/v1/…' with ':name' for parameters. */
  path: string
  /** Name of the policy that decides ('activities.close'). A route without one refuses to start. */
  policy: string
  summary: string
  /** Success status; default 200, or 204 where the handler returns nothing. */
  status?: number
  /** A write that needs no Idempotency-Key, and why ('a second sign-in does no harm'). */
  keyless?: string
  /** Accepts multipart/form-data; the other fields of the form are the body. */
  upload?: { maxBytes: number; maxFiles?: number }
  /** A bound tighter than the general one, per address. */
  rate?: { max: number; seconds: number }
}

/** A route as `serve` takes it; the types of its parts are checked where it is declared. */
export interface Route<A> extends RouteFace {
  public?: boolean
  params?: TSchema
  query?: TSchema
  body?: TSchema
  answer?: TSchema
  // biome-ignore lint/suspicious/noExplicitAny: routes of many shapes stand in one list; `serve` validates before it calls
  handle(ask: Ask<A, any, any, any>): Promise<unknown>
}

export interface RouteSpec<A, P extends TSchema, Q extends TSchema, B extends TSchema, Open extends boolean>
  extends RouteFace {
  /** Needs no sign-in: the actor may be null. */
  public?: Open
  params?: P
  query?: Q
  body?: B
  answer?: TSchema
  /** Returns the answer, or `ask.reply` where it has sent one itself (files, streams). */
  handle(ask: Ask<Open extends true ? A | null : A, Static<P>, Static<Q>, Static<B>>): Promise<unknown>
}

type Nothing = TObject<Record<never, never>>

/** Gives a module its `route(…)`, which infers params, query and body from the schemas it is handed. */
export function routesFor<A extends Doer>() {
  return <
    P extends TSchema = Nothing,
    Q extends TSchema = Nothing,
    B extends TSchema = Nothing,
    const Open extends boolean = false,
  >(
    spec: RouteSpec<A, P, Q, B, Open>,
  ): Route<A> => spec as Route<A>
}
