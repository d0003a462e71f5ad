/** The little of the package that is used here; it brings no types of its own. */
declare module 'autocannon' {
  interface Request {
    method?: string
    path?: string
    headers?: Record<string, string>
    body?: string
    /** Called before each send of this request; may change it. */
    setupRequest?(request: Request): Request
    onResponse?(status: number, body: string): void
  }
  interface Options {
    url: string
    connections: number
    amount: number
    requests: Request[]
    /** Seconds until a request counts as lost. */
    timeout?: number
  }
  interface Result {
    errors: number
    timeouts: number
    non2xx: number
    '2xx': number
  }
  export default function autocannon(options: Options): Promise<Result>
}
