import type { ErrorObject } from 'ajv'
import type { Places } from '../words/words.ts'
import { say } from '../words/words.ts'
import type { Fault, Problem, Reader } from './problem.ts'
import { problem } from './problem.ts'

const MOST_FAULTS = 20
const WRAPPERS = new Set(['anyOf', 'oneOf', 'allOf', 'if'])

/** Schema errors as one 422: each wrong field with a sentence, at most twenty of them. */
export function problemOfSchema(reader: Reader, errors: readonly ErrorObject[]): Problem {
  const faults: Fault[] = []
  const seen = new Set<string>()
  for (const error of telling(errors)) {
    const field = fieldOf(error)
    if (seen.has(field) || faults.length === MOST_FAULTS) continue
    seen.add(field)
    const [code, places] = field === '' ? (['request.body-missing', {}] as const) : sentenceOf(reader, error)
    const detail = say(reader.words, reader.lang, code, { ...places, field: labelOf(reader, error, field) })
    faults.push({ field, code, detail })
  }
  const first = faults[0] ?? { field: '', code: 'request.malformed', detail: '' }
  const document = problem(reader, 422, first.code)
  if (first.detail !== '') document.detail = first.detail
  if (first.field !== '') document.field = first.field
  document.errors = faults
  return document
}

/** Leaves out what only repeats: "fits no branch" and "should have been null" beside the real reason. */
function telling(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const plain = errors.filter((error) => !WRAPPERS.has(error.keyword) && error.params.type !== 'null')
  return plain.length > 0 ? plain : errors
}

/** 'items.0.name', as a client would write it. */
function fieldOf(error: ErrorObject): string {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  const { missingProperty, additionalProperty, unevaluatedProperty } = error.params
  const last: unknown = missingProperty ?? additionalProperty ?? unevaluatedProperty
  return (typeof last === 'string' ? [...path, last] : path).join('.').slice(0, 200)
}

/** The schema's `title` (a words key or plain text) names the field for people; else its name does. */
function labelOf(reader: Reader, error: ErrorObject, field: string): string {
  const missing: unknown = error.params.missingProperty
  const schema: unknown =
    typeof missing === 'string' ? member(member(error.parentSchema, 'properties'), missing) : error.parentSchema
  const title = error.keyword === 'required' || typeof missing !== 'string' ? member(schema, 'title') : undefined
  if (typeof title !== 'string' || error.keyword.endsWith('Properties')) return field
  return Object.hasOwn(reader.words, title) ? say(reader.words, reader.lang, title) : title
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}

const LIMITS: Readonly<Record<string, string>> = {
  minLength: 'field.too-short',
  maxLength: 'field.too-long',
  minimum: 'field.too-small',
  exclusiveMinimum: 'field.too-small',
  maximum: 'field.too-big',
  exclusiveMaximum: 'field.too-big',
  minItems: 'field.too-few',
  maxItems: 'field.too-many',
}

function sentenceOf(reader: Reader, error: ErrorObject): readonly [string, Places] {
  const limit: unknown = error.params.limit
  if (error.keyword === 'minLength' && limit === 1) return ['field.blank', {}]
  const bound = LIMITS[error.keyword]
  if (bound !== undefined) return [bound, { limit: String(limit) }]
  switch (error.keyword) {
    case 'required':
      return ['field.required', {}]
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return ['field.unknown', {}]
    case 'type':
      return ['field.type', { expected: named(reader, 'type', error.params.type) }]
    case 'format':
      return ['field.format', { expected: named(reader, 'format', error.params.format) }]
    case 'enum':
    case 'const':
      return ['field.choice', {}]
    case 'pattern':
      return ['field.pattern', {}]
    case 'uniqueItems':
      return ['field.repeated', {}]
    default:
      return ['field.invalid', {}]
  }
}

function named(reader: Reader, what: 'type' | 'format', value: unknown): string {
  const name = String(Array.isArray(value) ? value[0] : value)
  const key = `${what}.${name}`
  return Object.hasOwn(reader.words, key) ? say(reader.words, reader.lang, key) : name
}
