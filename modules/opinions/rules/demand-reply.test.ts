import { expect, test } from 'vitest'
import { REPLY_CLASSES } from '../language.ts'
import { replyHolds } from './demand-reply.ts'

const TODAY = '2026-11-20'
const promise = { words: '年底前完成', dueOn: '2026-12-31' }
const field = (reply: Parameters<typeof replyHolds>[0]) => replyHolds(reply, TODAY)[1]

test('what is being solved or planned carries a promise, nothing else does', () => {
  for (const kind of REPLY_CLASSES) {
    const promising = kind === 'being_solved' || kind === 'planned'
    expect([kind, field({ class: kind, reason: '路太窄', promise })]).toEqual([kind, promising ? '' : 'promise'])
    expect([kind, field({ class: kind, reason: '路太窄' })]).toEqual([kind, promising ? 'promise' : ''])
  }
})

test('a promise has a day that lies ahead, and not beyond three years', () => {
  const on = (dueOn: string) => field({ class: 'planned', promise: { ...promise, dueOn } })
  expect([on('2026-11-19'), on(TODAY), on('2029-11-20'), on('2029-11-21')]).toEqual([
    ...['promise.dueOn', '', '', 'promise.dueOn'],
  ])
})

test('what cannot be done says why', () => {
  expect(field({ class: 'cannot' })).toBe('reason')
  expect(field({ class: 'cannot', reason: '  ' })).toBe('reason')
  expect(field({ class: 'cannot', reason: '路太窄' })).toBe('')
})
