type Schema = Record<string, unknown>

/**
 * The same answer schema with "this or null" said as a list of types. As a union the serializer would try each branch with a validator, value
 * by value; a list of types is one comparison. Unions of more than one thing with null stay as they are.
 */
export function leanAnswer(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(leanAnswer)
  if (typeof schema !== 'object' || schema === null) return schema
  const lean = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, leanAnswer(value)]))
  const { anyOf, ...rest } = lean
  const one = Array.isArray(anyOf) ? theOtherThanNull(anyOf) : null
  if (one === null) return lean
  const values = Array.isArray(one.enum) ? { enum: [...one.enum, null] } : {}
  return { ...rest, ...one, ...values, type: [one.type, 'null'] }
}

/** Of exactly two branches the one that is not null, if a single type says what it is. */
function theOtherThanNull(branches: readonly unknown[]): (Schema & { type: string }) | null {
  const others = branches.filter((branch) => !isNull(branch)) as Schema[]
  const other = others[0]
  if (branches.length !== 2 || others.length !== 1 || other === undefined || 'const' in other) return null
  return typeof other.type === 'string' ? { ...other, type: other.type } : null
}

function isNull(branch: unknown): boolean {
  return typeof branch === 'object' && branch !== null && 'type' in branch && branch.type === 'null'
}
