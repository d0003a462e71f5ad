import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../kernel/refusal.ts'
import { newId } from '../ids/new-id.ts'
import { decodeCursor, encodeCursor, pageOf } from './keyset.ts'

describe('a cursor', () => {
  test('comes back as it was made', () => {
    const position = ['2026-03-01', newId()]
    expect(decodeCursor(encodeCursor(position), ['date', 'uuid'])).toEqual(position)
    expect(
      decodeCursor(encodeCursor(['2026-03-01T01:00:00.000Z', '张', 37]), ['date', 'string', 'number']),
    ).toHaveLength(3)
    expect(decodeCursor(undefined, ['date'])).toBeUndefined()
  })

  test.each([
    encodeCursor([]),
    encodeCursor(['2026-03-01']),
    encodeCursor(['2026-02-01', 'x']),
    encodeCursor(['2026-13-01', newId()]),
    'null',
    '%',
  ])('that is not ours is refused (%s)', (cursor) => {
    expect(() => decodeCursor(cursor, ['date', 'uuid'])).toThrow(new Refusal('request.cursor', { field: 'after' }))
  })

  test('whatever the text, is read or refused, nothing else', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => Buffer.from(json).toString('base64url')),
        ),
        (text) => {
          try {
            decodeCursor(text, ['string', 'number'])
          } catch (error) {
            expect(error).toBeInstanceOf(Refusal)
          }
        },
      ),
    )
  })
})

test('a page ends at its limit and names the next', () => {
  const rows = [1, 2, 3].map((n) => ({ n }))
  const page = pageOf(rows, 2, (row) => [row.n])
  expect(page.items).toEqual([{ n: 1 }, { n: 2 }])
  expect(decodeCursor(page.next ?? undefined, ['number'])).toEqual([2])
  expect(pageOf(rows, 3, (row) => [row.n]).next).toBeNull()
})
