import { randomUUID } from 'node:crypto'
import type { Chance } from './chance.ts'

/** JSON Schema as the OpenAPI document shows it; only what the house’s schemas use. */
export interface Schema {
  type?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  allOf?: Schema[]
  format?: string
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  minItems?: number
  maxItems?: number
  default?: unknown
}

/** Ids that exist, by the name of the field they stand in, so that requests get past "unknown". */
export type KnownIds = ReadonlyMap<string, readonly string[]>

/** A value the schema allows, as far as patterns let us guess. */
export function valueFor(schema: Schema, name: string, chance: Chance, ids: KnownIds): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return chance.pick(schema.enum)
  if (schema.anyOf) return valueFor(chance.pick(schema.anyOf), name, chance, ids)
  switch (schema.type) {
    case 'object':
      return objectFor(schema, chance, ids)
    case 'array':
      return Array.from({ length: Math.max(schema.minItems ?? 0, chance.below(3)) }, () =>
        valueFor(schema.items ?? {}, name.replace(/s$/, ''), chance, ids),
      )
    case 'integer':
    case 'number':
      return numberFor(schema, name, chance, ids)
    case 'boolean':
      return chance.flip(0.5)
    case 'null':
      return null
    default:
      return textFor(schema, name, chance, ids)
  }
}

function objectFor(schema: Schema, chance: Chance, ids: KnownIds): Record<string, unknown> {
  const value: Record<string, unknown> = {}
  for (const part of [schema, ...(schema.allOf ?? [])]) {
    for (const [name, property] of Object.entries(part.properties ?? {})) {
      if (part.required?.includes(name) || chance.flip(0.5)) value[name] = valueFor(property, name, chance, ids)
    }
  }
  return value
}

function numberFor(schema: Schema, name: string, chance: Chance, ids: KnownIds): number {
  const known = ids.get(name)
  if (known && chance.flip(0.8)) return Number(chance.pick(known))
  if (name === 'year') return 2018 + chance.below(9)
  const from = schema.minimum ?? 0
  const to = schema.maximum ?? from + 40
  return from + chance.below(Math.min(to - from + 1, 1000))
}

function textFor(schema: Schema, name: string, chance: Chance, ids: KnownIds): string {
  const known = ids.get(name)
  if (known && chance.flip(0.8)) return chance.pick(known)
  if (schema.format === 'uuid') return uuid(chance)
  if (schema.format === 'date')
    return `20${18 + chance.below(9)}-${two(1 + chance.below(12))}-${two(1 + chance.below(28))}`
  if (schema.format === 'date-time') return `20${18 + chance.below(9)}-0${1 + chance.below(9)}-11T09:30:00+08:00`
  if (schema.pattern?.includes(':')) return `${two(8 + chance.below(10))}:30`
  const text = chance.pick(['社区周周行', '老旧小区改造', 'Visit', '王小明', '楼道灯不亮', '320508001'])
  return text.slice(0, schema.maxLength ?? 40).padEnd(schema.minLength ?? 1, '一')
}

const two = (n: number): string => String(n).padStart(2, '0')

function uuid(chance: Chance): string {
  // Repeatable like all the rest; only the form comes from the library.
  return randomUUID().replace(/[0-9a-f]/g, (digit, at: number) =>
    at === 14 || at === 19 ? digit : chance.below(16).toString(16),
  )
}
