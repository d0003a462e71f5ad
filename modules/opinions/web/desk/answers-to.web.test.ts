import { expect, test } from 'vitest'
import { answersTo } from './answers-to.ts'

test('a name is found by a part of it or by the beginning of its initials', () => {
  const gu = { label: '顾秋菊', initials: 'gqj' }
  for (const typed of ['秋菊', '顾', 'gq', ' GQJ ', '']) expect([typed, answersTo(gu, typed)]).toEqual([typed, true])
  for (const typed of ['qj', '沈', 'gqjj']) expect([typed, answersTo(gu, typed)]).toEqual([typed, false])
})
