import { Writable } from 'node:stream'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { logging } from './logging.ts'

test('secrets never reach the log, at any depth; database errors do not quote rows', () => {
  const lines: string[] = []
  const into = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
  const settings = logging('info')
  if (settings === false) throw new Error('no settings')
  const log = pino(settings, into)
  log.info({ password: 's3cret', user: { phone: '13800000000', deeper: [{ token: 's3cret' }] }, street: 7 }, 'entered')
  log.error({ err: Object.assign(new Error('duplicate key'), { detail: 'Key (phone)=(13800000000)', code: '23505' }) })
  const text = lines.join('')
  expect(text).not.toMatch(/s3cret|13800000000/)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ street: 7, user: { phone: '—' } })
  expect(JSON.parse(lines[1] ?? '').err).toMatchObject({ message: 'duplicate key', code: '23505' })
})
