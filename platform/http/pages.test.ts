import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemClock } from '../clock/clock.ts'
import { openDatabase } from '../database/database.ts'
import { makeApp } from './make-app.ts'
import { serve } from './serve.ts'

const absent = openDatabase('postgres://nobody@127.0.0.1:1/nothing')
const folder = mkdtempSync(join(tmpdir(), 'pages-'))
let app: FastifyInstance

beforeAll(async () => {
  for (const face of ['desk', 'phone', 'resident']) {
    mkdirSync(join(folder, face, 'assets'), { recursive: true })
    writeFileSync(join(folder, face, 'index.html'), `<script>let a = 1</script><p>${face}</p>`)
    writeFileSync(join(folder, face, 'assets', 'app-abc123.js'), 'export {}')
    writeFileSync(join(folder, face, 'sw.js'), '1')
  }
  const pages = { desk: join(folder, 'desk'), phone: join(folder, 'phone'), resident: join(folder, 'resident') }
  app = await makeApp({ limits: false, logLevel: 'silent', publicUrl: 'https://bench.example' })
  await serve(app, { routes: [], identify: async () => null, database: absent, clock: systemClock, words: {}, pages })
})

afterAll(async () => {
  await app.close()
  await absent.close()
  rmSync(folder, { recursive: true })
})

test.each([
  ['/desk', 'desk'],
  ['/desk/', 'desk'],
  ['/desk/activities/2026?x=1', 'desk'],
  ['/desk/activities/', 'desk'],
  ['/m/visits/7', 'phone'],
  ['/r', 'resident'],
  ['/r/320508-k7f3', 'resident'],
  ['/r/t/320508-2611004273', 'resident'],
])('%s gives the page of the face', async (url, face) => {
  const answer = await app.inject(url)
  expect(answer.statusCode).toBe(200)
  expect(answer.body).toContain(`<p>${face}</p>`)
  expect(answer.headers['cache-control']).toBe('no-cache')
  expect(answer.headers['content-security-policy']).toMatch(/script-src 'self' 'sha256-[^']+';/)
})

test('hashed files are kept for a year, others asked for again', async () => {
  const hashed = await app.inject('/desk/assets/app-abc123.js')
  expect(hashed.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(hashed.headers['content-type']).toContain('javascript')
  expect((await app.inject('/m/sw.js')).headers['cache-control']).toBe('no-cache')
})

test.each([
  '/desk/assets/gone.js',
  '/desk/../../etc/passwd',
  '/desk/%2e%2e/%2e%2e/secret.txt',
  '/desk/assets/',
  '/deskx',
  '/api/v1/none',
])('%s is not found', async (url) => {
  const answer = await app.inject({ url, headers: { accept: 'text/html' } })
  expect(answer.statusCode).toBe(404)
  expect(answer.json().code).toBe('request.not-found')
})

test('the root leads to the face that fits', async () => {
  expect((await app.inject('/')).headers.location).toBe('/desk/')
  const phone = await app.inject({
    url: '/',
    headers: { 'user-agent': 'Mozilla/5.0 (Linux; Android 14) MicroMessenger' },
  })
  expect(phone.headers.location).toBe('/m/')
})

test('over https the browser is held to it', async () => {
  expect((await app.inject('/')).headers['strict-transport-security']).toContain('max-age=31536000')
})
