import { connect } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeApp } from './make-app.ts'

let app: FastifyInstance
let port: number
beforeAll(async () => {
  app = await makeApp({ limits: false, logLevel: 'silent' })
  await app.listen({ port: 0, host: '127.0.0.1' })
  port = (app.server.address() as { port: number }).port
})
afterAll(() => app.close())

/** What comes back for these bytes, head and body. */
function exchange(bytes: string): Promise<{ head: string; body: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    let text = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    socket.setEncoding('utf8')
    socket.on('data', (part: string) => {
      text += part
    })
    socket.on('error', reject)
    socket.on('close', () => {
      const [head = '', body = ''] = text.split('\r\n\r\n')
      resolve({ head, body: JSON.parse(body) as Record<string, unknown> })
    })
  })
}

test.each([
  [
    'a head too large',
    `GET /api/v1/x?a=${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
    431,
    'request.address-too-long',
  ],
  ['bytes that are no HTTP', 'what is this\r\n\r\n', 400, 'request.malformed'],
])('%s is answered with a problem document', async (_what, bytes, status, code) => {
  const { head, body } = await exchange(bytes)
  expect(head).toContain(`HTTP/1.1 ${status} `)
  expect(head).toContain('application/problem+json')
  expect(body).toMatchObject({ status, code })
})

test('an address that can’t be read is refused in the language asked for', async () => {
  const answer = await app.inject({ method: 'GET', url: '/api/v1/people/%zz?lang=en' })
  expect(answer.statusCode).toBe(400)
  expect(answer.headers['content-language']).toBe('en')
})
