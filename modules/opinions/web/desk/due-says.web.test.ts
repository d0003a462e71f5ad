import { expect, test } from 'vitest'
import { say } from '../../../../platform/words/words.ts'
import { deskWords } from '../../words-of-desk.ts'
import { dueKind, sayLeft } from './due-says.ts'
import { nextStep } from './next-step.ts'

const zh = {
  t: ((key: keyof typeof deskWords, places?: Record<string, number>) => say(deskWords, 'zh', key, places)) as never,
}

test.each([
  [9, false, '还剩 9 天'],
  [1, false, '明天到期'],
  [0, false, '今天到期'],
  [-2, false, '超期 2 天'],
  [-2, true, '计时暂停'],
])('%i days left, paused %s: %s', (daysLeft, paused, words) => {
  expect(sayLeft(zh, { daysLeft, paused })).toBe(words)
})

test('each colour of time has a shape of its own', () => {
  expect(new Set((['green', 'yellow', 'red', 'grey'] as const).map(dueKind)).size).toBe(4)
})

test('a reply is confirmed by the deputy who stands behind it, else by the street', () => {
  expect(nextStep('done_claimed', true, 'done')?.who).toBe('deputy')
  expect(nextStep('cannot_be_done', false, 'done')?.who).toBe('street')
})

test('while a unit waits for the resident, it is the resident’s turn; closed, nobody’s', () => {
  expect(nextStep('handling', false, 'waiting')).toEqual({ who: 'resident', what: 'waiting' })
  expect(nextStep('handling', false, 'signed')?.who).toBe('unit')
  expect(nextStep('closed', true, null)).toBeNull()
})

test('a return to decide and a reply to approve are the street’s', () => {
  expect(nextStep('assigned', true, 'return_asked')).toEqual({ who: 'street', what: 'return_asked' })
  expect(nextStep('handling', true, 'replied')).toEqual({ who: 'street', what: 'replied' })
})
