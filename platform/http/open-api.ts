import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import type { FastifySchema } from 'fastify'
import { leanAnswer } from './lean-answer.ts'
import { problemSchema } from './problem.ts'
import type { Route } from './route.ts'
import { closed } from './validators.ts'

export const openApi: FastifyDynamicSwaggerOptions = {
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'Bandeng',
      description:
        'Errors are RFC 9457 problem documents with a stable `code`. Lists page by `after`. Points are tenths.',
      version: '1',
    },
    components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'session' } } },
  },
  stripBasePath: false,
}

const lang = { description: 'Language of sentences in the answer: zh or en.' }
const emptyQuery = { type: 'object', properties: {} }

/** The schemas a route validates and serialises with, which are also its page in the OpenAPI document. */
export function schemaOf<A>(route: Route<A>): FastifySchema {
  const query = closed(route.query ?? emptyQuery) as { properties?: object }
  const write = route.method !== 'GET'
  const schema: Record<string, unknown> = {
    summary: route.summary,
    description: `Policy: ${route.policy}`,
    operationId: `${route.method.toLowerCase()}${route.path.replace('/api/v1', '').replaceAll(/[/:]+/g, '_')}`,
    tags: [route.path.split('/')[3] ?? 'api'],
    security: route.public ? [] : [{ session: [] }],
    querystring: query.properties ? { ...query, properties: { ...query.properties, lang } } : query,
    response: responses(route, write),
  }
  if (route.params) schema.params = closed(route.params)
  if (route.body) schema.body = closed(route.body)
  if (route.upload) schema.consumes = ['multipart/form-data']
  if (write && route.keyless === undefined) schema.headers = keyHeader
  return schema
}

/** Documented here, demanded in `requestIdOf`, which answers 400 rather than 422. */
const keyHeader = {
  type: 'object',
  properties: {
    'idempotency-key': {
      type: 'string',
      description: 'UUID made by the client; the same key has one effect (required).',
    },
  },
}

function responses<A>(route: Route<A>, write: boolean): Record<string, unknown> {
  const status = route.status ?? 200
  const found: Record<string, unknown> = { '4xx': problemSchema, '5xx': problemSchema }
  if (route.answer) found[status] = leanAnswer(route.answer)
  if (route.answer && write) found[200] = found[status]
  if (!route.answer && write) found[204] = { type: 'null', description: 'Done; nothing to say.' }
  return found
}
