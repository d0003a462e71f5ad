import { expect, it } from 'vitest'
import type { CoursePlace } from '../../contract-training.ts'
import { marksOf, rollDraft, withPresence } from './course-draft.ts'

const place = (matterId: string, more: Partial<CoursePlace> = {}) =>
  ({ matterId, presence: null, result: null, words: null, ...more }) as CoursePlace

it('begins with everybody there, and sends only who was not', () => {
  const began = rollDraft([place('a'), place('b')])
  expect(marksOf(began, began)).toEqual([])
  const roll = withPresence(began, 'b', 'leave').map((one) =>
    one.matterId === 'b' ? { ...one, words: ' 出差 ' } : one,
  )
  expect(marksOf(roll, began)).toEqual([{ matterId: 'b', presence: 'leave', result: 'to_make_up', words: '出差' }])
})

it('takes up what was marked when it is corrected', () => {
  const began = rollDraft([place('a', { presence: 'leave', result: 'to_make_up', words: '出差' })])
  expect(marksOf(withPresence(began, 'a', 'present'), began)).toEqual([
    { matterId: 'a', presence: 'present', result: 'passed', words: '出差' },
  ])
})
