import { expect, test } from 'vitest'
import { detoursOf, wayOf } from './way-of-bulletin.ts'

let hour = 0
const took = (step: string, by: string, reason: string | null = null) => {
  hour += 1
  return { step, by, reason, at: `2026-10-08T0${hour}:00:00Z` }
}
const steps = [
  took('calculate', '陈'),
  took('draft', '陈'),
  took('check', '周'),
  took('sendBack', '周', '抄送漏了一家'),
  took('draft', '林'),
]

test('each stage has the name of who ended it last; the next one is due now', () => {
  expect(wayOf('drafted', steps).map(({ stage, place, by }) => [stage, place, by])).toEqual([
    ['calculate', 'done', '陈'],
    ['draft', 'done', '林'],
    ['check', 'now', null],
    ['sign', 'later', null],
    ['issue', 'later', null],
  ])
})

test('what was sent back or counted again is void, whoever had done it', () => {
  const counted = [...steps, took('recalculate', '林')]
  expect(wayOf('calculated', counted).map(({ place, by }) => [place, by])).toEqual([
    ['done', '林'],
    ['now', null],
    ['later', null],
    ['later', null],
    ['later', null],
  ])
  expect(detoursOf(counted).map(({ step, reason }) => [step, reason])).toEqual([
    ['recalculate', null],
    ['sendBack', '抄送漏了一家'],
  ])
})

test('once issued nothing is left to do', () => {
  const all = [...steps, took('check', '周'), took('sign', '周'), took('issue', '陈')]
  expect(wayOf('issued', all).every(({ place, by }) => place === 'done' && by !== null)).toBe(true)
})
