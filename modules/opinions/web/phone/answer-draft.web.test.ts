import { expect, test } from 'vitest'
import { answerBody, missingOf } from './answer-draft.ts'

const draft = { class: 'solved' as const, words: ' 已换灯泡 ', promise: '', dueOn: '' }

test('what is solved needs its words alone, what is still to be done a promise and its day', () => {
  expect(missingOf(draft)).toEqual([])
  expect(missingOf({ ...draft, words: ' ' })).toEqual(['words'])
  expect(missingOf({ ...draft, class: 'planned', promise: '装灯' })).toEqual(['dueOn'])
  expect(missingOf({ ...draft, class: 'being_solved' })).toEqual(['promise', 'dueOn'])
})

test('a promise left over from another choice is not sent', () => {
  const promised = { ...draft, promise: '装灯', dueOn: '2026-12-31' }
  expect(answerBody(promised, 3)).toEqual({ version: 3, class: 'solved', words: '已换灯泡' })
  expect(answerBody({ ...promised, class: 'planned' }, 3)).toMatchObject({
    promise: { words: '装灯', dueOn: '2026-12-31' },
  })
})
