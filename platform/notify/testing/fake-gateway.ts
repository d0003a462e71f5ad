import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Received {
  readonly id: string
  readonly to: string
  readonly text: string
  readonly authorization: string | undefined
  readonly idempotencyKey: string | undefined
}

export interface FakeGateway {
  readonly url: string
  /** Everything that arrived, answered or not. */
  readonly received: readonly Received[]
  close(): Promise<void>
}

/** A gateway on this machine that answers as told: a status, or nothing at all. */
export async function fakeGateway(
  answer: (message: Received, reply: ServerResponse, nth: number) => void = (_message, reply) =>
    reply.writeHead(202).end(),
): Promise<FakeGateway> {
  const received: Received[] = []
  const server = createServer((request: IncomingMessage, reply) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      const { authorization } = request.headers
      const idempotencyKey = request.headers['idempotency-key'] as string | undefined
      const message = {
        ...(JSON.parse(body) as { id: string; to: string; text: string }),
        authorization,
        idempotencyKey,
      }
      received.push(message)
      answer(message, reply, received.length)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
