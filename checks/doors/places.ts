/** Where a file stands in the house. */
export interface Place {
  part: 'kernel' | 'platform' | 'module' | 'app' | 'web' | 'db' | 'checks' | 'tests' | 'bin' | 'other'
  /** Name of the module, for part `module`. */
  module: string
  /** The path inside the module (or inside the part). */
  inside: string
}

const PARTS = ['kernel', 'platform', 'app', 'web', 'db', 'checks', 'tests', 'bin'] as const

export function placeOf(path: string): Place {
  const [first = '', ...rest] = path.split('/')
  if (first === 'modules') return { part: 'module', module: rest[0] ?? '', inside: rest.slice(1).join('/') }
  const part = PARTS.find((known) => known === first) ?? 'other'
  return { part, module: '', inside: rest.join('/') }
}

/** Pure code: rules, and the doors that hand out types, constants and schemas. */
export function isPure(place: Place): boolean {
  if (place.part === 'kernel') return true
  return place.part === 'module' && (/^(rules|kinds)\//.test(place.inside) || place.inside === 'language.ts')
}

/** Code that ends up in a browser. */
export function isForBrowser(path: string): boolean {
  const place = placeOf(path)
  if (place.part === 'module') return place.inside.startsWith('web/')
  if (place.part === 'platform') return place.inside.startsWith('ui/')
  return /^app\/(desk|phone|resident)(\.tsx|\/)/.test(path)
}

/** Which of the three faces a browser file belongs to; null: all. */
export function faceOf(path: string): 'desk' | 'phone' | 'resident' | null {
  const match = /(?:^app\/|\/web\/|^platform\/ui\/)(desk|phone|resident)(?:\/|\.tsx|-pages\.tsx?)/.exec(path)
  return match ? (match[1] as 'desk' | 'phone' | 'resident') : null
}
