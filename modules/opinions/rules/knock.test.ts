import { expect, test } from 'vitest'
import { bucketNames } from '../secrets/bucket-names.ts'
import { hourOf, knocksOfGuessing, knocksOfSubmitting, minutesLeft, networkOf } from './knock.ts'

const named = bucketNames('s'.repeat(43))

test('one network is one, however its addresses are written', () => {
  expect(networkOf('::ffff:10.0.0.7')).toBe('10.0.0.7')
  expect(networkOf('2001:db8:0:1::5')).toBe('2001:db8:0:1')
  expect(networkOf('2001:0db8:0000:0001:ffff:1:2:3')).toBe('2001:db8:0:1')
  expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0')
  expect(networkOf('::1')).toBe('0:0:0:0')
})

test('buckets tell nobody’s address, and are apart by what they count', () => {
  const knocks = [
    ...knocksOfSubmitting(named, { ip: '10.0.0.7', device: 'device-of-somebody', streetId: 320508018 }),
    ...knocksOfGuessing(named, { ip: '10.0.0.7', receipt: '2611004273' }),
  ]
  expect(new Set(knocks.map(({ bucket }) => bucket)).size).toBe(6)
  expect(JSON.stringify(knocks)).not.toMatch(/10\.0\.0\.7|somebody|2611004273/)
  expect(knocks.every(({ bucket, soft, hard }) => bucket.length <= 100 && soft <= hard)).toBe(true)
  const other = knocksOfSubmitting(bucketNames('t'.repeat(43)), {
    ip: '10.0.0.7',
    device: 'device-of-somebody',
    streetId: 1,
  })
  expect(other[1]?.bucket).not.toBe(knocks[1]?.bucket)
})

test('hours begin on the hour', () => {
  const at = new Date('2026-11-19T16:30:20+08:00')
  expect(hourOf(at).toISOString()).toBe('2026-11-19T08:00:00.000Z')
  expect(minutesLeft(at)).toBe(30)
})
