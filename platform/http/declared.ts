import type { Route } from './route.ts'

/** Refuses to start on a route that is not fully declared; the message names it. */
export function demandDeclared(routes: readonly Route<never>[]): void {
  const seen = new Set<string>()
  for (const route of routes) {
    const name = `${route.method} ${route.path}`
    const shape = `${route.method} ${route.path.replaceAll(/:\w+/g, ':')}`
    const flaw = seen.has(shape) ? 'declared twice' : flawOf(route)
    if (flaw !== null) throw new Error(`route ${name}: ${flaw}`)
    seen.add(shape)
  }
}

function flawOf(route: Route<never>): string | null {
  if (!/^[a-z][\w-]*(\.[\w-]+)+$/.test(route.policy ?? '')) return 'declares no policy (policy: "noun.verb")'
  if (!route.path.startsWith('/api/v1/')) return 'its path does not begin with /api/v1/'
  if (!route.summary) return 'has no summary'
  if (route.keyless === '') return 'is keyless without a reason'
  if (route.method === 'GET' && (route.body || route.keyless || route.upload)) return 'a GET has no body and no key'
  const named = [...route.path.matchAll(/:(\w+)/g)].map((match) => match[1])
  const declared = Object.keys(propertiesOf(route.params))
  const missing = named.find((name) => name === undefined || !declared.includes(name))
  if (missing !== undefined) return `its params do not declare "${missing}"`
  const spare = declared.find((name) => !named.includes(name))
  return spare === undefined ? null : `its path lacks ":${spare}"`
}

function propertiesOf(schema: unknown): object {
  const properties = typeof schema === 'object' && schema !== null && 'properties' in schema ? schema.properties : {}
  return typeof properties === 'object' && properties !== null ? properties : {}
}
