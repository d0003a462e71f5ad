import { expect, test } from 'vitest'
import type { RosterLineAnswer } from '../../contract.ts'
import { startReport } from './start-report.ts'

const line = (personId: string, mark: RosterLineAnswer['mark']) => ({ personId, mark }) as RosterLineAnswer
const roster = [line('came', 'present'), line('due', 'due')]
const said = (words: string) => [{ id: words, words, wordsEn: '', reach: 'street' as const }]

test('a first report starts from who is marked present, with one empty line', () => {
  const start = startReport('r', roster, undefined, undefined)
  expect(start).toMatchObject({ id: 'r', present: ['came'], guests: [], opinions: [{ words: '', reach: 'community' }] })
})

test('a correction starts from what the house has, so nothing said before is lost', () => {
  const start = startReport('r', roster, { opinions: said('路灯坏了') }, undefined)
  expect(start.opinions).toEqual([{ id: '路灯坏了', words: '路灯坏了', reach: 'street' }])
})

test('a report that still waits on this phone goes before what the house has', () => {
  const waiting = { present: [{ personId: 'due' }], opinions: said('电梯停了') }
  expect(startReport('r', roster, { opinions: said('路灯坏了') }, waiting)).toMatchObject({
    present: ['due'],
    opinions: [{ words: '电梯停了' }],
  })
})
