import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { refuse } from '../../kernel/refusal.ts'

export interface Pages {
  /** Folder of the built desk, served under /desk. */
  desk: string
  /** Folder of the built phone face, served under /m. */
  phone: string
  /** Folder of the built residents' face, served under /r. */
  resident?: string
  /** Folder of the glyphs all faces fall back to, served under /fonts. */
  fonts?: string
}

interface Face {
  prefix: string
  folder: string
}

/**
 * Serves the built faces. Every address below /desk, /m or /r that is no file gives the face's page, which finds its own
 * way; `/` leads to the face that fits the device. Anything else is a 404 problem.
 */
export async function servePages(app: FastifyInstance, pages: Pages): Promise<void> {
  const faces: Face[] = [
    { prefix: '/desk', folder: pages.desk },
    { prefix: '/m', folder: pages.phone },
    ...(pages.resident === undefined ? [] : [{ prefix: '/r', folder: pages.resident }]),
  ]
  let first = true
  for (const face of faces.filter(({ folder }) => existsSync(folder))) {
    await app.register(fastifyStatic, {
      root: face.folder,
      prefix: `${face.prefix}/`,
      decorateReply: first,
      index: false,
      preCompressed: true,
      cacheControl: false,
      schemaHide: true,
      // A folder is never a file: left to the not-found handler, which gives the page.
      allowedPath: (path) => !path.endsWith('/'),
      setHeaders: (response, path) => {
        const hashed = path.includes('/assets/')
        response.header('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
    first = false
    app.get(`${face.prefix}/`, { schema: { hide: true } }, (request, reply) => page(faces, request, reply))
  }
  if (pages.fonts !== undefined && existsSync(pages.fonts)) {
    await app.register(fastifyStatic, {
      root: pages.fonts,
      prefix: '/fonts/',
      decorateReply: first,
      index: false,
      schemaHide: true,
      maxAge: '30d',
    })
  }
  app.get('/', { schema: { hide: true } }, (request, reply) => reply.redirect(isPhone(request) ? '/m/' : '/desk/', 302))
  app.setNotFoundHandler((request, reply) => page(faces, request, reply))
}

function page(faces: readonly Face[], request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const path = request.url.split('?')[0] ?? ''
  const face = faces.find(({ prefix }) => path === prefix || path.startsWith(`${prefix}/`))
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  const isFile = /\/assets\/|\.\w{2,5}$/.test(path)
  const index = face && isRead && !isFile ? join(face.folder, 'index.html') : null
  if (index === null || !existsSync(index)) refuse('request.not-found', { status: 404 })
  const html = readFileSync(index, 'utf8')
  allowScriptsOf(html, reply)
  return reply.type('text/html; charset=utf-8').header('Cache-Control', 'no-cache').send(html)
}

/** An inline script of our own page (it sets elder mode before the first paint) is allowed by its hash, and only it. */
function allowScriptsOf(html: string, reply: FastifyReply): void {
  const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '')
  const policy = reply.getHeader('content-security-policy')
  if (inline.length === 0 || typeof policy !== 'string') return
  const hashes = inline.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
  reply.header('content-security-policy', policy.replace("script-src 'self'", `script-src 'self' ${hashes.join(' ')}`))
}

function isPhone(request: FastifyRequest): boolean {
  if (request.headers['sec-ch-ua-mobile'] === '?1') return true
  return /Mobile|Android|iPhone|MicroMessenger/.test(request.headers['user-agent'] ?? '')
}
