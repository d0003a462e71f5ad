import { describe, expect, test } from 'vitest'
import { forceOn, mayFollow, mayRepeal } from './in-force.ts'

const document = { inForceFrom: '2020-01-01', inForceTo: '2024-06-12' }

describe('a document in force', () => {
  test.each([
    ['2019-12-31', 'to_come'],
    ['2020-01-01', 'in_force'],
    ['2024-06-11', 'in_force'],
    ['2024-06-12', 'past'],
  ])('on %s: %s', (on, state) => expect(forceOn(document, on)).toBe(state))

  test('without an end it stays in force', () =>
    expect(forceOn({ ...document, inForceTo: null }, '2199-01-01')).toBe('in_force'))

  test('only the latest version is followed, and what is past is not repealed again', () => {
    expect(mayFollow({ ...document, latest: false })).toEqual({ can: false, why: 'documents.followed-already' })
    expect(mayFollow({ ...document, latest: true }).can).toBe(true)
    expect(mayRepeal(document, '2024-06-11').can).toBe(true)
    expect(mayRepeal(document, '2024-06-12')).toEqual({ can: false, why: 'documents.past-already' })
  })
})
