import type { Schema } from './schema.ts'

/** A route as the OpenAPI document describes it. */
export interface Shape {
  readonly method: string
  /** '/api/v1/…/{id}' */
  readonly path: string
  readonly params: readonly Named[]
  readonly query: readonly Named[]
  readonly body: Schema | null
  readonly upload: boolean
  /** A write that wants an Idempotency-Key. */
  readonly keyed: boolean
}

export interface Named {
  readonly name: string
  readonly required: boolean
  readonly schema: Schema
}

interface Operation {
  parameters?: { name: string; in: string; required?: boolean; schema: Schema }[]
  requestBody?: { content: Record<string, { schema?: Schema }> }
}

/** Every operation of the document. */
export function shapesOf(document: { paths: Record<string, Record<string, Operation>> }): Shape[] {
  return Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => shapeOf(method.toUpperCase(), path, operation)),
  )
}

function shapeOf(method: string, path: string, operation: Operation): Shape {
  const named = (where: string): Named[] =>
    (operation.parameters ?? [])
      .filter((one) => one.in === where)
      .map(({ name, required = false, schema }) => ({ name, required, schema }))
  const content = operation.requestBody?.content ?? {}
  return {
    method,
    path,
    params: named('path'),
    query: named('query').filter((one) => one.name !== 'lang'),
    body: content['application/json']?.schema ?? content['multipart/form-data']?.schema ?? null,
    upload: 'multipart/form-data' in content || path.endsWith('/preview'),
    keyed: named('header').some((one) => one.name === 'idempotency-key'),
  }
}
