import { Type } from 'typebox'
import type { Doer } from '../../kernel/doer.ts'
import { refuse } from '../../kernel/refusal.ts'
import { phrases } from '../words/words.ts'
import { pageQuery } from './keyset.ts'
import type { Route } from './route.ts'
import { routesFor } from './route.ts'

/** A small module as the tests of this folder see it. */
export const sampleWords = phrases({
  'bench.full': { zh: '这条板凳只能坐 {seats} 人。', en: 'This bench seats {seats}.' },
  'bench.title': { zh: '名称', en: 'title' },
})

const route = routesFor<Doer>()

export const makeBench = route({
  method: 'POST',
  path: '/api/v1/benches/:street',
  policy: 'benches.make',
  summary: 'Put up a bench',
  status: 201,
  params: Type.Object({ street: Type.Integer({ minimum: 1, maximum: 999 }) }),
  body: Type.Object({
    id: Type.String({ format: 'uuid' }),
    title: Type.String({ minLength: 1, maxLength: 20, title: 'bench.title' }),
    seats: Type.Integer({ minimum: 1, maximum: 9 }),
    on: Type.Optional(Type.String({ format: 'date' })),
    wood: Type.Optional(Type.Enum(['pine', 'oak'])),
    sitters: Type.Optional(Type.Array(Type.Object({ name: Type.String({ maxLength: 10 }) }), { maxItems: 3 })),
    note: Type.Optional(Type.Union([Type.String({ maxLength: 10 }), Type.Null()])),
  }),
  answer: Type.Object({ id: Type.String(), title: Type.String(), street: Type.Integer() }),
  async handle(ask) {
    if (ask.body.seats > 8) refuse('bench.full', { field: 'seats', params: { seats: 8 } })
    return { id: ask.body.id, title: ask.body.title, street: ask.params.street, secret: 'never sent' }
  },
})

export const listBenches = route({
  method: 'GET',
  path: '/api/v1/benches',
  policy: 'benches.list',
  public: true,
  summary: 'Benches',
  query: Type.Object({ ...pageQuery, wood: Type.Optional(Type.Enum(['pine', 'oak'])) }),
  answer: Type.Object({ limit: Type.Integer(), signedIn: Type.Boolean() }),
  async handle(ask) {
    return { limit: ask.query.limit, signedIn: ask.actor !== null }
  },
})

export const sampleRoutes: readonly Route<Doer>[] = [makeBench, listBenches]
