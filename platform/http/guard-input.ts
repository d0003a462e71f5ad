import { refuse } from '../../kernel/refusal.ts'

const DEEPEST = 32

/**
 * Refuses what no column can hold before anyone looks at it: text with NUL or half a surrogate pair
 * (`field.unusable-text`), and nesting deeper than 32 (`request.too-deep`), which would exhaust every recursion after it.
 */
export function guardInput(value: unknown, path = '', depth = 0): void {
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed()) refuseText(path)
    return
  }
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return
  if (depth >= DEEPEST) refuse('request.too-deep')
  for (const [key, part] of Object.entries(value)) {
    const step = path === '' ? key : `${path}.${key}`
    if (key.includes('\0') || !key.isWellFormed()) refuseText(path)
    guardInput(part, step, depth + 1)
  }
}

function refuseText(path: string): never {
  const field = path.slice(0, 200)
  refuse('field.unusable-text', { field, params: { field } })
}
