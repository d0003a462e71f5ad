import { expect, test } from 'vitest'
import { actorWith, grant } from '../../access/testing/actors.ts'
import { mayReadHandlingFigures, seesConfidential } from './may-read-figures.ts'

const HERE = 320508018
const THERE = 320508019
const district = actorWith([grant('district_staff')])
const secretary = actorWith([grant('street_secretary', { streetId: HERE })])
const member = actorWith([grant('street_member', { streetId: HERE })])
const deputy = actorWith([grant('deputy', { streetId: HERE, level: 'district' })])
const handler = actorWith([grant('unit_handler', { unitId: '01990000-0000-7000-8000-000000000001' })])

test('the district reads all, a committee its own street, nobody else any', () => {
  const may = (actor: typeof district, streetId: number | null) => mayReadHandlingFigures(actor, streetId).can
  expect([may(district, null), may(district, THERE)]).toEqual([true, true])
  for (const one of [secretary, member])
    expect([may(one, HERE), may(one, THERE), may(one, null)]).toEqual([true, false, false])
  for (const one of [deputy, handler]) expect([may(one, HERE), may(one, null)]).toEqual([false, false])
})

test('words of confidential items are for the staff', () => {
  expect([seesConfidential(district, null), seesConfidential(secretary, HERE), seesConfidential(member, HERE)]).toEqual(
    [true, true, false],
  )
})
