import { expect, test } from 'vitest'
import { Refusal } from '../../kernel/refusal.ts'
import { phrases } from '../words/words.ts'
import { problemOfRefusal } from './problem.ts'

const words = phrases({
  'papers.late': {
    zh: '{name}：{days} 天前送达，最迟 {by}（{number}）。',
    en: '{name}: {days} days before, by {by} at the latest ({number}).',
  },
})
const refusal = new Refusal('papers.late', {
  params: { name: '议案', days: 7, by: '2026-11-20', number: '2026-11-20-3' },
})
const detail = (lang: 'zh' | 'en') => problemOfRefusal({ lang, words, instance: 'one' }, refusal).detail

test('a refusal says a civil date as a day, and leaves numbers and other texts as they are', () => {
  expect(detail('zh')).toBe('议案：7 天前送达，最迟 2026年11月20日（2026-11-20-3）。')
  expect(detail('en')).toBe('议案: 7 days before, by 20 Nov 2026 at the latest (2026-11-20-3).')
})
