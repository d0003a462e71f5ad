import { describe, expect, test } from 'vitest'
import { problemWords } from '../http/words.ts'
import { flawsOf } from './flaws.ts'
import { phrases, say } from './words.ts'

const words = phrases({
  'visit.late': { zh: '已逾期 {days} 天', en: '{days} days late' },
  'visit.by': { zh: '{who}：{who} 交办', en: 'handed over by {who}' },
})

describe('say', () => {
  test('fills the places of the phrase', () => {
    expect(say(words, 'zh', 'visit.late', { days: 3 })).toBe('已逾期 3 天')
    expect(say(words, 'en', 'visit.late', { days: 0 })).toBe('0 days late')
    expect(say(words, 'zh', 'visit.by', { who: '$&{days}' })).toBe('$&{days}：$&{days} 交办')
  })

  test('shows a gap rather than nothing', () => {
    expect(say(words, 'zh', 'visit.late')).toBe('已逾期 {days} 天')
    expect(say<string>(words, 'zh', 'visit.unknown')).toBe('visit.unknown')
    expect(say<string>(words, 'zh', 'constructor')).toBe('constructor')
  })
})

describe('flaws', () => {
  test('are places of one language only, and empty phrases', () => {
    expect(flawsOf({ a: { zh: '{n} 天', en: 'days' }, b: { zh: '好', en: ' ' } })).toEqual([
      'a: zh has places (n), en has ()',
      'b: en is empty',
    ])
  })

  test('the platform’s own words have none', () => {
    expect(flawsOf(problemWords)).toEqual([])
  })
})
