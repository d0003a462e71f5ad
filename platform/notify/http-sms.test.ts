import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { httpSms } from './http-sms.ts'
import type { Message } from './notify.ts'
import { type FakeGateway, fakeGateway } from './testing/fake-gateway.ts'

const message: Message = {
  ...{ id: '0190c000-0000-7000-8000-000000000001', channel: 'sms', to: '13800000000', language: 'zh' },
  text: '钮家巷社区周周行：11月27日(周五)上午9:00，居委会。',
}
let gateway: FakeGateway | null = null
afterEach(async () => {
  await gateway?.close()
  gateway = null
})

async function deliverTo(answer: Parameters<typeof fakeGateway>[0], patience?: number) {
  gateway = await fakeGateway(answer)
  return httpSms({ url: gateway.url, key: 'k-1', ...(patience ? { patience } : {}) }).deliver(message)
}

test('a message is one request with its id and the key, and nothing else of the person', async () => {
  expect(await deliverTo((_, reply) => reply.writeHead(202).end('{"taken":true}'))).toEqual({ sent: true })
  const { id, to, text } = message
  expect(gateway?.received).toEqual([{ id, to, text, authorization: 'Bearer k-1', idempotencyKey: id }])
})

test.each([
  [422, '', 'bad-address'],
  [400, '{"why":"bad-address"}', 'bad-address'],
  [400, 'not json', 'refused'],
  [401, '', 'refused'],
  [402, '{"why":"no credit"}', 'refused'],
  [302, '', 'refused'],
  [429, '', 'later'],
  [503, '', 'later'],
  [500, '', 'unsure'],
  [502, '', 'unsure'],
])('the answer %i %s means %s', async (status, body, why) => {
  const reply = status === 302 ? { location: 'http://127.0.0.1:9/elsewhere' } : {}
  expect(await deliverTo((_, answer) => answer.writeHead(status, reply).end(body))).toEqual({ sent: false, why })
  expect(gateway?.received).toHaveLength(1)
})

test('no answer in time, or a connection that breaks, may have sent it; nobody listening has not', async () => {
  expect(await deliverTo(() => {}, 100)).toEqual({ sent: false, why: 'unsure' })
  await gateway?.close()
  expect(await deliverTo((_, reply) => reply.destroy())).toEqual({ sent: false, why: 'unsure' })
  const closed = createServer()
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve))
  const { port } = closed.address() as AddressInfo
  await new Promise((resolve) => closed.close(resolve))
  expect(await httpSms({ url: `http://127.0.0.1:${port}/`, key: 'k' }).deliver(message)).toEqual({
    sent: false,
    why: 'later',
  })
})
