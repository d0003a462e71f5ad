import { fastify } from 'fastify'
import { Type } from 'typebox'
import { expect, test } from 'vitest'
import { leanAnswer } from './lean-answer.ts'

const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()])

const answer = Type.Object({
  text: orNull(Type.String()),
  number: orNull(Type.Integer()),
  at: orNull(Type.String({ format: 'date-time' })),
  one: orNull(Type.Object({ id: Type.String(), inner: orNull(Type.Number()) })),
  list: orNull(Type.Array(orNull(Type.String()))),
  kind: orNull(Type.Enum(['a', 'b'])),
  either: Type.Union([Type.String(), Type.Integer(), Type.Null()]),
})

test('"this or null" becomes a list of types, a real union stays one', () => {
  expect(leanAnswer(orNull(Type.Integer()))).toEqual({ type: ['integer', 'null'] })
  expect(leanAnswer(answer.properties.either)).toHaveProperty('anyOf')
})

test.each([
  [
    {
      text: 'x',
      number: 0,
      at: new Date('2026-11-26T01:00:00Z'),
      one: { id: '1', inner: 1.5, secret: 'never' },
      list: ['a', null],
      kind: 'a',
      either: 7,
    },
  ],
  [{ text: null, number: null, at: null, one: null, list: null, kind: null, either: null }],
  [
    {
      text: '',
      number: -1,
      at: '2026-11-26T09:00:00+08:00',
      one: { id: '', inner: null },
      list: [],
      kind: 'b',
      either: 'e',
    },
  ],
])('what is sent stays the same: %j', async (value) => {
  const app = fastify()
  app.get('/', { schema: { response: { 200: leanAnswer(answer) } } }, () => value)
  const sent = (await app.inject('/')).json()
  await app.close()
  const { secret: _gone, ...one } = (value.one ?? {}) as Record<string, unknown>
  expect(sent).toEqual(JSON.parse(JSON.stringify({ ...value, one: value.one === null ? null : one })))
})
