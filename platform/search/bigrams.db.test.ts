import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../database/testing.ts'
import { bigrams, phraseQuery, plainForm } from './bigrams.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.drop())

/** Asks PostgreSQL about many pairs of text and typed words in one statement. */
async function found(pairs: readonly (readonly [text: string, typed: string])[]): Promise<boolean[]> {
  const asked = pairs.map(([text, typed], at) => ({ at, search: bigrams(text), query: phraseQuery(typed) }))
  const { rows } = await sql<{ found: boolean }>`
    select a.search::tsvector @@ a.query::tsquery as found
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as a(at int, search text, query text) order by at`.execute(
    db.database.open,
  )
  return rows.map((row) => row.found)
}

const contained = (text: string, typed: string): boolean =>
  plainForm(typed)
    .split(' ')
    .every((stretch) => plainForm(text).includes(stretch))

// Few letters, so that near misses and repeats are many; among them what literals and widths stumble over.
const few = fc.string({
  unit: fc.constantFrom('停', '车', '井', 'a', 'A', 'Ａ', "'", '\\', ':', '*', '&', ' ', '　', '𠮷'),
  maxLength: 14,
})
const any = fc.string({ unit: 'binary', maxLength: 30 })
const typedWords = (letters: fc.Arbitrary<string>) => letters.filter((typed) => phraseQuery(typed) !== null)

test('found by PostgreSQL if and only if contained, letter for letter', async () => {
  const pair = fc.oneof(
    fc.tuple(few, typedWords(few.map((typed) => typed.slice(0, 5)))),
    fc.tuple(any, typedWords(any)),
    // A piece of the text itself: the yes side would else be rare.
    fc
      .tuple(fc.oneof(few, any), fc.nat(20), fc.integer({ min: 1, max: 8 }))
      .map(([text, from, length]): [string, string] => {
        const letters = Array.from(plainForm(text))
        return [
          text,
          letters
            .slice(from % (letters.length || 1))
            .slice(0, length)
            .join(''),
        ]
      })
      .filter(([, typed]) => phraseQuery(typed) !== null),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(pair, { minLength: 200, maxLength: 200 }), async (pairs) => {
      expect(await found(pairs)).toEqual(pairs.map(([text, typed]) => contained(text, typed)))
    }),
    { numRuns: 20 },
  )
})

test('the words of the office are found as they stand, and nothing that only looks like them', async () => {
  const text = '古井旁停车难，建议加装电梯（3号楼）。'
  expect(
    await found([
      [text, '停车'],
      [text, '加装电梯'],
      [text, '井'],
      [text, '３号'],
      [text, '电梯 古井'],
      [text, '加装梯'],
      [text, '停井'],
      [text, '古井停车'],
      [text, '电梯 喷泉'],
      ['啊'.repeat(2000), '啊啊啊'],
    ]),
  ).toEqual([true, true, true, true, true, false, false, false, false, true])
})
