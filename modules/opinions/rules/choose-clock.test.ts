import { expect, test } from 'vitest'
import type { WorkingCalendar } from '../../../kernel/calendar.ts'
import { weekdayOf } from '../../../kernel/civil-date.ts'
import { CLOCK_STEPS } from '../language.ts'
import { dueOfItem, mayExtendClock, outcomeOn, planClock, ruleFor } from './choose-clock.ts'
import type { RunningClock } from './clock-language.ts'
import { CLOCK_TEMPLATES, rulesInForce, withTemplates } from './clock-templates.ts'

const plain: WorkingCalendar = { isWorkingDay: (day) => weekdayOf(day) <= 5, published: () => true }
const plan = (step: RunningClock['step'], startedOn: string, over: Partial<RunningClock> = {}): RunningClock => ({
  ...(planClock({
    ...{ clockId: step, rules: CLOCK_TEMPLATES, calendar: plain, step, route: 'street_department', startedOn },
    itemId: 'item',
  }) as RunningClock),
  ...over,
})

test('the template has a clock for every step, each with its source, and one id each', () => {
  expect(CLOCK_STEPS.filter((step) => ruleFor(CLOCK_TEMPLATES, step, 'street_department') === null)).toEqual([])
  expect(CLOCK_TEMPLATES.every(({ source, sourceEn }) => source !== '' && sourceEn !== '')).toBe(true)
  expect(new Set(CLOCK_TEMPLATES.map(({ ruleId }) => ruleId)).size).toBe(CLOCK_TEMPLATES.length)
})

test('the reply has the limit of its route', () => {
  const amounts = (['street_department', 'district_department', 'higher'] as const).map((route) => {
    const rule = ruleFor(CLOCK_TEMPLATES, 'reply', route)
    return [rule?.amount, rule?.unit, rule?.consent]
  })
  expect(amounts).toEqual([
    [10, 'working_days', 'street'],
    [15, 'working_days', 'district'],
    [2, 'months', null],
  ])
  expect(ruleFor(CLOCK_TEMPLATES, 'reply', 'on_site')).toBeNull()
})

test('a row of the district holds from its day on, the template until then', () => {
  const template = ruleFor(CLOCK_TEMPLATES, 'triage', null)
  const own = {
    ...(template as never as (typeof CLOCK_TEMPLATES)[0]),
    ruleId: 'own',
    amount: 1,
    inForceFrom: '2026-03-01',
    isTemplate: false,
  }
  const rules = withTemplates([own])
  expect(rules).toHaveLength(CLOCK_TEMPLATES.length + 1)
  const amountOn = (day: string) => ruleFor(rulesInForce(rules, day), 'triage', 'higher')?.amount
  expect([amountOn('2026-02-28'), amountOn('2026-03-01'), amountOn('2030-01-01')]).toEqual([2, 1, 1])
  // A template kept by the district is not there twice.
  expect(withTemplates([CLOCK_TEMPLATES[0] as (typeof CLOCK_TEMPLATES)[0]])).toHaveLength(CLOCK_TEMPLATES.length)
})

test('two extensions are refused, and one of a clock that has run out or stands', () => {
  const rule = ruleFor(CLOCK_TEMPLATES, 'reply', 'street_department') as (typeof CLOCK_TEMPLATES)[0]
  const clock = plan('reply', '2026-03-02')
  const today = '2026-03-10'
  expect(mayExtendClock(rule, clock, today)).toEqual({ can: true })
  expect(mayExtendClock(rule, { ...clock, extendedTimes: 1 }, today)).toEqual({
    ...{ can: false, why: 'opinions.clock-extended-already' },
  })
  expect(mayExtendClock({ mostExtensions: 2 }, { ...clock, extendedTimes: 2 }, today).can).toBe(false)
  expect(mayExtendClock(rule, { ...clock, pausedOn: today }, today)).toMatchObject({ why: 'opinions.clock-stands' })
  expect(mayExtendClock(rule, clock, clock.dueOn).can).toBe(true)
  expect(mayExtendClock(rule, clock, '2026-03-17')).toMatchObject({ why: 'opinions.clock-run-out' })
  const higher = ruleFor(CLOCK_TEMPLATES, 'reply', 'higher') as (typeof CLOCK_TEMPLATES)[0]
  expect(mayExtendClock(higher, clock, today)).toMatchObject({ why: 'opinions.clock-not-extendable' })
})

test('the due day is in time, the next is not; what stands is never missed', () => {
  const clock = plan('reply', '2026-03-02')
  expect([outcomeOn(clock, '2026-03-16'), outcomeOn(clock, '2026-03-17')]).toEqual(['met', 'missed'])
  expect(outcomeOn({ ...clock, pausedOn: '2026-03-12' }, '2026-04-01')).toBe('met')
})

test('a matter shows the next of its own clocks, and stands where the lead’s stands', () => {
  const signing = plan('sign_for', '2026-03-02', { partId: 'lead' })
  const reply = plan('reply', '2026-03-02', { partId: 'lead' })
  const beside = [
    plan('ask_return', '2026-03-02', { partId: 'lead' }),
    plan('co_reply', '2026-03-02', { partId: 'co' }),
  ]
  const coSigning = plan('sign_for', '2026-02-20', { partId: 'co' })
  expect(dueOfItem([...beside, reply, signing, coSigning], ['co'])).toMatchObject({
    dueStep: 'sign_for',
    dueOn: '2026-03-04',
  })
  expect(dueOfItem([...beside, reply], ['co'])).toMatchObject({ dueStep: 'reply', pausedOn: null })
  expect(dueOfItem([...beside, signing, { ...reply, pausedOn: '2026-03-03' }])).toMatchObject({
    dueStep: 'reply',
    pausedOn: '2026-03-03',
  })
  expect(dueOfItem([...beside, plan('rate', '2026-03-02')])).toBeNull()
})
