import { Ajv2019 } from 'ajv/dist/2019.js'
import formats from 'ajv-formats'
import type { FastifySchema, FastifySchemaCompiler } from 'fastify'

type Compiler = FastifySchemaCompiler<FastifySchema>

type Schema = Record<string, unknown>

const SHARED = {
  strict: true,
  strictTypes: false,
  strictTuples: false,
  strictRequired: false,
  verbose: true,
  useDefaults: true,
} as const

/**
 * Two validators: addresses carry text only, so query, params and form fields are coerced; JSON bodies are taken
 * strictly ("5" is not 5) and all their faults are reported at once.
 */
export function validators(): { general: Compiler; coercing: Compiler } {
  const strict = furnished(new Ajv2019({ ...SHARED, allErrors: true }))
  // An address may say 1e999, which is read as endless: strict numbers would pass it by every bound.
  const loose = furnished(new Ajv2019({ ...SHARED, coerceTypes: 'array', strictNumbers: false }))
  return {
    general: ({ schema, httpPart }) => (httpPart === 'body' ? strict : loose).compile(schema as Schema),
    coercing: ({ schema }) => loose.compile(schema as Schema),
  }
}

function furnished(ajv: Ajv2019): Ajv2019 {
  formats.default(ajv, { mode: 'full', formats: ['date', 'date-time', 'time', 'email', 'uri', 'regex'] })
  // The plain form only: PostgreSQL knows no 'urn:uuid:' prefix.
  ajv.addFormat('uuid', /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i)
  return ajv
}

/**
 * The same schema with every object closed: a field nobody declared is refused by name, not silently dropped. An object
 * that says `additionalProperties` itself keeps its word. A field with a default is not demanded.
 */
export function closed(schema: unknown, inAllOf = false): unknown {
  if (Array.isArray(schema)) return schema.map((part) => closed(part, inAllOf))
  if (typeof schema !== 'object' || schema === null) return schema
  const copy: Schema = {}
  for (const [key, value] of Object.entries(schema)) copy[key] = closedPart(key, value)
  if (copy.type === 'object' && isRecord(copy.properties)) {
    const properties = copy.properties
    if (!inAllOf && !('additionalProperties' in copy)) copy.additionalProperties = false
    if (Array.isArray(copy.required)) copy.required = copy.required.filter((name) => !hasDefault(properties[name]))
  }
  if (Array.isArray(copy.allOf) && !inAllOf) copy.unevaluatedProperties = false
  return copy
}

function closedPart(key: string, value: unknown): unknown {
  if (key === 'properties' || key === 'patternProperties' || key === '$defs') {
    return Object.fromEntries(Object.entries(value as Schema).map(([name, part]) => [name, closed(part)]))
  }
  if (key === 'items' || key === 'anyOf' || key === 'oneOf' || key === 'additionalProperties') return closed(value)
  if (key === 'allOf') return closed(value, true)
  return value
}

function isRecord(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function hasDefault(schema: unknown): boolean {
  return isRecord(schema) && 'default' in schema
}
