import { expect, test } from 'vitest'
import { type Chosen, saidLines, themed, toggled, unthemed } from './chosen-lines.ts'

const none: Chosen = new Map()
const deputy = (personId: string) => ({ personId, name: personId })

test('the one deputy who was there stays in the loop; of two, nobody is guessed', () => {
  const chosen = toggled(toggled(none, { opinionId: 'a', deputies: [deputy('d1')] }), {
    opinionId: 'b',
    deputies: [deputy('d1'), deputy('d2')],
  })
  expect(chosen.get('a')?.deputyId).toBe('d1')
  expect(chosen.get('b')?.deputyId).toBeNull()
})

test('a second press leaves a line out again', () => {
  const line = { opinionId: 'a', deputies: [] }
  expect(toggled(toggled(none, line), line).size).toBe(0)
})

test('one theme for all leaves a line its own', () => {
  const chosen: Chosen = new Map([
    ['a', { theme: 'parking', deputyId: null }],
    ['b', { theme: null, deputyId: null }],
  ])
  expect(unthemed(chosen)).toBe(1)
  const all = themed(chosen, 'noise')
  expect([all.get('a')?.theme, all.get('b')?.theme, unthemed(all)]).toEqual(['parking', 'noise', 0])
})

test('lines without a theme are not sent', () => {
  const chosen: Chosen = new Map([
    ['a', { theme: 'parking', deputyId: 'd1' }],
    ['b', { theme: null, deputyId: null }],
  ])
  expect(saidLines(chosen, () => 'new')).toEqual([{ id: 'new', opinionId: 'a', theme: 'parking', deputyId: 'd1' }])
})
