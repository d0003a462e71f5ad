import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { itemLifecycle } from './language.ts'
import { nameWords } from './words-of-names.ts'

/** The guide's table of steps is the lifecycle, not a copy that grows old. */
const names: Record<string, { readonly zh: string; readonly en: string }> = nameWords

function declared(lang: 'zh' | 'en'): string[] {
  const state = (name: string) => names[`state.${name}`]?.[lang] ?? name
  return itemLifecycle.events.map((event) => {
    const from = itemLifecycle.states.filter((one) => itemLifecycle.next(one, event).can)
    const step = itemLifecycle.next(from[0] ?? 'new', event)
    const ends = from.map(state).join(lang === 'zh' ? '；' : '; ')
    return `| ${names[`event.${event}`]?.[lang]} | ${ends} | ${step.can ? state(step.to) : ''} |`
  })
}

test.each(['zh', 'en'] as const)('the guide in %s tells every step an item can take, and no other', (lang) => {
  const guide = readFileSync(path.join(import.meta.dirname, '../../docs/guide', lang, 'opinions.md'), 'utf8')
  const rows = guide.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
  expect(rows.slice(1)).toEqual(declared(lang))
})
