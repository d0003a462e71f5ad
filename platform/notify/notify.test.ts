import { expect, test } from 'vitest'
import { memorySms } from './memory-sms.ts'
import type { Message } from './notify.ts'
import { silentNotifier } from './notify.ts'

const message: Message = {
  id: 'a',
  channel: 'sms',
  to: '13800000000',
  language: 'zh',
  text: '明日 9:00 接待选民，请准时到场。',
}

test('by default nothing is sent, and the caller learns it', async () => {
  expect(await silentNotifier.deliver(message)).toEqual({ sent: false, why: 'no-channel' })
})

test('the same message is sent once; a wrong number is told', async () => {
  const sms = memorySms()
  expect(await sms.deliver(message)).toEqual({ sent: true })
  expect(await sms.deliver(message)).toEqual({ sent: true })
  expect(sms.outbox).toEqual([message])
  expect(await sms.deliver({ ...message, id: 'b', to: '12345' })).toEqual({ sent: false, why: 'bad-address' })
})
