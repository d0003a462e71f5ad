import { expect, test } from 'vitest'
import type { PastItem } from '../language.ts'
import { judgeItems, type KnownItem } from './judge-items.ts'
import { NameBook } from './resolve-names.ts'

const row: PastItem = {
  ...{
    sheet: 'items',
    externalSystem: '12345',
    externalId: 'A',
    raisedOn: '2024-05-10',
    streetId: 1,
    communityId: null,
  },
  ...{ place: '', theme: 'other', words: '停车难', name: null, raisedBy: 'resident', answer: null },
}
const known: KnownItem = {
  ...{
    itemId: 'there',
    externalSystem: '12345',
    externalNo: 'A',
    streetId: 1,
    raisedOn: '2024-05-10',
    words: '停车难',
  },
}
const judged = (
  rows: readonly PastItem[],
  items: readonly KnownItem[] = [],
  ownStreets: readonly number[] | null = null,
) =>
  judgeItems(
    rows.map((one, at) => ({ lineNo: at + 1, row: one, before: null })),
    { items, book: new NameBook([], () => ''), ownStreets },
    () => 'made',
  ).map(({ verdict, plan, problems }) => [verdict, plan?.itemId ?? problems[0]?.code])

test('a number is known in its system only; what stands is never changed', () => {
  expect(judged([row], [known])).toEqual([['same', 'there']])
  expect(judged([{ ...row, externalSystem: '信访' }], [known])).toEqual([['new', 'made']])
  expect(judged([{ ...row, words: '别的' }], [known])).toEqual([['wrong', 'imports.recorded-differs']])
})

test('twice in a file: the same once, the contradicting not at all; other streets not either', () => {
  expect(judged([row, row, { ...row, words: '别的' }])).toEqual([
    ['new', 'made'],
    ['duplicate', 'imports.repeats-line'],
    ['wrong', 'imports.contradicts-line'],
  ])
  expect(judged([row], [], [2])).toEqual([['wrong', 'imports.not-your-street']])
  expect(judged([{ ...row, name: '查无此人' }])).toEqual([['wrong', 'imports.name-unknown']])
})
