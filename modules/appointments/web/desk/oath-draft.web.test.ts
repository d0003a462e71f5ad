import { expect, it } from 'vitest'
import type { CeremoniesAnswer } from '../../contract-oaths.ts'
import { draftFor, missingIn, modeOf, saidOf, withPart } from './oath-draft.ts'

const person = (matterId: string, can = true) =>
  ({ matterId, can: { swear: { can } } }) as CeremoniesAnswer['toSwear'][number]

it('lets the first who may lead the others, and leaves out who must wait', () => {
  const draft = draftFor([person('a', false), person('b'), person('c')])
  expect(draft.map(({ part }) => part)).toEqual(['later', 'leader', 'taker'])
  expect(modeOf(draft)).toBe('collective')
  expect(draftFor([person('a')]).map(({ part }) => part)).toEqual(['taker'])
  expect(modeOf(draftFor([person('a')]))).toBe('single')
})

it('has one leader whoever is chosen', () => {
  const draft = withPart(draftFor([person('a'), person('b')]), 'b', 'leader')
  expect(draft.map(({ part }) => part)).toEqual(['taker', 'leader'])
})

it('says what is missing and sends only who is called', () => {
  const draft = draftFor([person('a'), person('b'), person('c')])
  const absent = withPart(withPart(draft, 'b', 'absent'), 'c', 'later')
  expect(missingIn(absent, 'collective')).toBe('make-up')
  const dated = absent.map((one) => (one.matterId === 'b' ? { ...one, makeUpOn: '2024-06-20', reason: ' 出差 ' } : one))
  expect(missingIn(dated, 'collective')).toBeNull()
  expect(saidOf(dated)).toEqual([
    { matterId: 'a', part: 'leader' },
    { matterId: 'b', part: 'absent', makeUpOn: '2024-06-20', reason: '出差' },
  ])
  expect(missingIn(withPart(dated, 'a', 'taker'), 'collective')).toBe('leader')
  expect(missingIn(withPart(dated, 'a', 'later'), 'single')).toBe('nobody')
})
