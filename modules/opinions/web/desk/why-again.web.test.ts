import { expect, test } from 'vitest'
import type { ItemAnswer } from '../../contract-handling.ts'
import { whyAgain } from './why-again.ts'

type Step = ItemAnswer['steps'][number]
const step = (event: string, words: string, detail: object = {}): Step => ({
  ...{ stepId: '', event, toState: 'reopened', at: '', by: null, unit: null, audience: 'everyone', wordsEn: '' },
  ...{ words, detail: detail as Step['detail'] },
})

test('the newest word that began the handling at hand, with who said it', () => {
  const first = step('doubt', '没有划线')
  const rated = step('rateAgainstIt', '车还停着', { by: 'resident' })
  const later = step('assign', '')
  expect(whyAgain({ round: 2, steps: [first, rated, later] })).toMatchObject({ who: 'resident', words: '车还停着' })
  expect(whyAgain({ round: 2, steps: [first] })).toMatchObject({ who: 'doubt', words: '没有划线' })
  expect(whyAgain({ round: 2, steps: [step('reopen', '又来了')] })?.who).toBe('reopen')
  expect(whyAgain({ round: 2, steps: [step('rateAgainstIt', '慢', { by: 'deputy' })] })?.who).toBe('deputy')
})

test('nothing in the first handling, or where nothing was said', () => {
  expect(whyAgain({ round: 1, steps: [step('rateAgainstIt', '早先的', { by: 'resident' })] })).toBeNull()
  expect(whyAgain({ round: 2, steps: [step('reopen', '')] })).toBeNull()
  expect(whyAgain({ round: 2, steps: [] })).toBeNull()
})
