import { describe, expect, test } from 'vitest'
import type { MoveDossierBody } from '../contract-moves.ts'
import { ASKED_WITH, type DossierEvent, MOVE_FIELDS, type MoveField } from '../language.ts'
import { saidFault } from './said-with.ts'

const DAY = '2026-11-20'
const FULL: Readonly<Record<MoveField, string | number>> = {
  ...{ on: DAY, number: '1号', responsible: '办公室', words: '说明', meetingName: '会议', meetingOn: DAY },
  ...{ allMembers: 31, present: 29, signer: '主任', documentNumber: '9号', inForceFrom: DAY, replaces: 'x' },
}
const EVENTS = Object.keys(ASKED_WITH) as DossierEvent[]
const body = (event: DossierEvent, fields: readonly MoveField[], more: object = {}) =>
  ({
    event,
    version: 1,
    ...Object.fromEntries(fields.map((field) => [field, FULL[field]])),
    ...more,
  }) as MoveDossierBody
const known = { today: DAY, meetingOn: DAY }
const fault = (said: MoveDossierBody, on = known) => {
  const found = saidFault(said, on)
  return found === null ? null : [found.key.replace('appointments.', ''), found.field]
}

describe.each(EVENTS)('%s', (event) => {
  const { needs, may } = ASKED_WITH[event]

  test('takes what it asks for, with and without what may be added', () => {
    expect(fault(body(event, needs))).toBeNull()
    expect(fault(body(event, [...needs, ...may]))).toBeNull()
    expect(needs).toContain('on')
  })

  test('misses each field it asks for', () => {
    for (const field of needs)
      expect(
        fault(
          body(
            event,
            needs.filter((one) => one !== field),
          ),
        ),
      ).toEqual(['field-needed', field])
  })

  test('refuses every other field', () => {
    const key = event === 'appraise' ? 'number-and-date-only' : 'field-not-taken'
    for (const field of MOVE_FIELDS.filter((one) => !needs.includes(one) && !may.includes(one)))
      expect(fault(body(event, [...needs, field]))).toEqual([key, field])
  })

  test('has not happened tomorrow', () => {
    expect(
      fault(
        body(event, needs, {
          on: '2026-11-21',
          meetingOn: undefined,
          ...(needs.includes('meetingOn') ? { meetingOn: '2026-12-01' } : {}),
        }),
      ),
    ).toEqual(['day-to-come', 'on'])
  })
})

test('what follows the meeting does not lie before it, and the meeting opens on its day', () => {
  for (const event of ['closeVoting', 'announce', 'install', 'complete', 'register'] as const)
    expect(fault(body(event, ASKED_WITH[event].needs, { on: '2026-11-19' }))).toEqual(['before-the-meeting', 'on'])
  expect(fault(body('openMeeting', ASKED_WITH.openMeeting.needs, { on: '2026-11-19' }))).toEqual([
    'other-meeting-day',
    'on',
  ])
  expect(
    fault(body('table', ASKED_WITH.table.needs, { meetingOn: '2026-11-19' }), { today: DAY, meetingOn: null as never }),
  ).toEqual([...['meeting-past', 'meetingOn']])
  // Before the meeting other steps lie before it.
  expect(fault(body('appraise', ASKED_WITH.appraise.needs, { on: '2026-11-01' }))).toBeNull()
})
