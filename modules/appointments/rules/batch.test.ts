import { expect, test } from 'vitest'
import { someMatter } from '../testing/some-matters.ts'
import { planBatch, type Recommended } from './batch.ts'

const PLACES = ['department_head', 'delegation_deputy'] as const
const one = (streetId: number, personId: string, ground: Recommended['ground']): Recommended => ({
  ...{ streetId, personId, ground, mandateId: null, postId: null },
})
const whys = (left: readonly { streetId: number; why: string }[]) =>
  left.map(({ streetId, why }) => `${streetId} ${why.replace('appointments.', '')}`)

test('eight streets, each with an office head and the one the delegation chose: sixteen', () => {
  const streets = [1, 2, 3, 4, 5, 6, 7, 8]
  const recommended = streets.flatMap((s) => [
    one(s, `h${s}`, 'department_head'),
    one(s, `d${s}`, 'delegation_deputy'),
    one(s, `e${s}`, 'delegation_deputy'),
  ])
  const chosen = streets.map((streetId) => ({ streetId, personId: `d${streetId}` }))
  const plan = planBatch({ streets, recommended, chosen }, PLACES, { matters: [], hands: [] })
  expect(plan.left).toEqual([])
  expect(plan.make).toHaveLength(16)
  expect(plan.make.slice(0, 2).map(({ personId, seatNo }) => [personId, seatNo])).toEqual([
    ['h1', 1],
    ['d1', 2],
  ])
})

test('nobody is picked where people have not decided', () => {
  const recommended = [
    ...[one(1, 'h', 'department_head'), one(1, 'i', 'department_head'), one(1, 'd', 'delegation_deputy')],
    ...[one(2, 'k', 'delegation_deputy')],
  ]
  const plan = planBatch({ streets: [1, 2], recommended, chosen: [{ streetId: 2, personId: 'z' }] }, PLACES, {
    matters: [],
    hands: [],
  })
  expect(plan.make).toEqual([])
  expect(whys(plan.left)).toEqual([
    '1 batch.several-recommended',
    '1 batch.not-chosen-yet',
    '2 batch.nobody-recommended',
    '2 batch.chosen-not-recommended',
  ])
})

test('who is there already, or handles the dossier, is left', () => {
  const recommended = [one(1, 'h', 'department_head'), one(2, 'h', 'department_head'), one(3, 'x', 'department_head')]
  const matters = [someMatter({ seat: 'part_time_deputy_director', seatNo: 1, streetId: 1, personId: 'a' })]
  const plan = planBatch({ streets: [1, 2, 3], recommended, chosen: [] }, ['department_head'], {
    matters,
    hands: [{ personId: 'x' }],
  })
  expect(plan.make.map(({ streetId }) => streetId)).toEqual([2])
  expect(whys(plan.left)).toEqual(['1 batch.there-already', '3 hand-is-candidate'])
})
