import { expect, test } from 'vitest'
import { actorWith, grant } from '../../access/testing/actors.ts'
import { CLOCK_TEMPLATES } from './clock-templates.ts'
import { flawOfRule, mayChangeClocks, STEP_COUNTS_FROM, STEPS_BY_ROUTE } from './may-clocks.ts'

const rule = {
  ...({ step: 'reply', route: 'street_department', inForceFrom: '2026-12-01' } as const),
  ...({ extensionAmount: 5, mostExtensions: 1, consent: 'street' } as const),
}
const today = '2026-11-22'

test('limits are changed by the district alone', () => {
  expect(mayChangeClocks(actorWith([grant('district_staff')])).can).toBe(true)
  for (const role of ['street_director', 'street_secretary', 'system_admin', 'unit_handler', 'deputy'] as const)
    expect(mayChangeClocks(actorWith([grant(role)])).can).toBe(false)
})

test.each([
  [rule, null],
  [{ ...rule, inForceFrom: '2026-11-23' }, null],
  [{ ...rule, inForceFrom: today }, 'inForceFrom'],
  [{ ...rule, route: null }, 'route'],
  [{ ...rule, step: 'triage' as const }, 'route'],
  [{ ...rule, step: 'triage' as const, route: null }, 'mostExtensions'],
  [{ ...rule, mostExtensions: 0 }, 'extensionAmount'],
  [{ ...rule, consent: null }, 'extensionAmount'],
  [{ ...rule, mostExtensions: 0, extensionAmount: null, consent: null }, null],
])('%o: %s', (said, field) => expect(flawOfRule(said, today)?.field ?? null).toBe(field))

test('the template itself is as a new rule must be', () => {
  for (const one of CLOCK_TEMPLATES) {
    expect(flawOfRule({ ...one, inForceFrom: '2026-12-01' }, today)).toBeNull()
    expect(one.countsFrom).toBe(STEP_COUNTS_FROM[one.step])
    expect(one.route !== null).toBe(STEPS_BY_ROUTE.includes(one.step))
  }
})
