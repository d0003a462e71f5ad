import { expect, test } from 'vitest'
import { EMPTY_REPLY, missingOf, saidReply } from './said-reply.ts'

const words = { ...EMPTY_REPLY, words: ' 已换灯 ' }

test('a reply wants its words, a promise its day, a refusal its reason', () => {
  expect(missingOf(EMPTY_REPLY, true)).toBe('op.field.reply.missing')
  expect(missingOf(words, true)).toBeNull()
  expect(missingOf({ ...words, class: 'planned', promise: '年底前铺好' }, true)).toBe('op.field.promise.missing')
  expect(missingOf({ ...words, class: 'being_solved', promiseDue: '2026-12-31' }, true)).toBe(
    'op.field.promise.missing',
  )
  expect(missingOf({ ...words, class: 'cannot' }, true)).toBe('op.field.cannot.missing')
  expect(missingOf({ ...words, class: 'cannot' }, false)).toBeNull()
})

test('what belongs to another class is not sent', () => {
  const draft = { ...words, promise: '年底前', promiseDue: '2026-12-31', reason: '产权不清' }
  expect(saidReply(draft, true)).toEqual({ class: 'solved', words: '已换灯' })
  expect(saidReply({ ...draft, class: 'planned' }, true)).toEqual({
    ...{ class: 'planned', words: '已换灯', promise: { words: '年底前', dueOn: '2026-12-31' } },
  })
  expect(saidReply({ ...draft, class: 'cannot' }, true)).toMatchObject({ reason: '产权不清' })
})
