import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { peopleLifecycle } from './language.ts'
import { deskWords } from './words-of-desk.ts'
import { deskStepWords } from './words-of-desk-steps.ts'

/** The guide's table of steps is the lifecycle, not a copy that grows old. */
const names: Record<string, { readonly zh: string; readonly en: string }> = { ...deskWords, ...deskStepWords }

function declared(lang: 'zh' | 'en'): string[] {
  const state = (name: string) => names[`dossier.state.${name}`]?.[lang] ?? name
  return peopleLifecycle.events.map((event) => {
    const from = peopleLifecycle.states.filter((one) => peopleLifecycle.next(one, event).can)
    const step = peopleLifecycle.next(from[0] ?? 'collecting', event)
    const ends = from.map(state).join(lang === 'zh' ? '；' : '; ')
    return `| ${names[`dossier.event.${event}`]?.[lang]} | ${ends} | ${step.can ? state(step.to) : ''} |`
  })
}

test.each(['zh', 'en'] as const)('the guide in %s tells every step a dossier can take, and no other', (lang) => {
  const guide = readFileSync(path.join(import.meta.dirname, '../../docs/guide', lang, 'committees.md'), 'utf8')
  const rows = guide.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
  expect(rows.slice(1)).toEqual(declared(lang))
})
