import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, resolve } from 'node:path'

const built = resolve(import.meta.dirname, '../../dist')
const kinds: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

export interface TinyHouse {
  url: string
  /** Every path asked for. */
  asked: string[]
  close(): Promise<void>
}

/** Serves the built faces with canned answers: for looking at frames and pieces without a database. */
export async function tinyHouse(answers: Record<string, unknown>, dist = built): Promise<TinyHouse> {
  const asked: string[] = []
  const server = createServer((request, reply) => {
    const { pathname } = new URL(request.url ?? '/', 'http://house')
    asked.push(`${request.method} ${pathname}`)
    if (pathname.startsWith('/api/')) {
      const answer = answers[pathname]
      const status = answer === undefined ? (pathname === '/api/v1/me' ? 401 : 404) : 200
      reply.writeHead(status, { 'content-type': status === 200 ? 'application/json' : 'application/problem+json' })
      reply.end(JSON.stringify(answer ?? { status, code: `http.${status}`, detail: '' }))
      return
    }
    const inside = normalize(pathname.replace(/^\/m(?=\/|$)/, '/phone'))
    const wanted = join(inside.startsWith('/fonts/') ? built : dist, inside)
    const found = existsSync(wanted) && statSync(wanted).isFile()
    const file = found ? wanted : join(dist, inside.startsWith('/phone') ? 'phone' : 'desk', 'index.html')
    reply.writeHead(200, {
      'content-type': kinds[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'",
    })
    reply.end(readFileSync(file))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}
