import { describe, expect, test } from 'vitest'
import { ASKED_WITH, type DossierEvent } from '../../language.ts'
import { bodyOf, draftOf, fieldsOf, missingOf, papersGap, quorumOf } from './event-fields.ts'

const FACTS = { meetingName: null, meetingOn: null, allMembers: null, orderRule: { papersDaysBefore: 7 } }
const TODAY = '2024-05-20'

describe('the form of a step', () => {
  test('asks for all that the step needs, and sends nothing the step does not know', () => {
    for (const event of Object.keys(ASKED_WITH) as DossierEvent[]) {
      const known: readonly string[] = [...ASKED_WITH[event].needs, ...ASKED_WITH[event].may]
      expect(
        fieldsOf(event)
          .map((one) => one.field)
          .sort(),
      ).toEqual([...known].sort())
      const empty = missingOf(event, {})
      expect(empty).toBe(ASKED_WITH[event].needs[0] ?? null)
      const full = Object.fromEntries(fieldsOf(event).map(({ field }) => [field, '20']))
      expect(missingOf(event, full)).toBe(null)
      expect(Object.keys(bodyOf(event, full)).sort()).toEqual([...known].sort())
    }
  })

  test('begins with the earliest lawful meeting, and at the meeting with its own day', () => {
    expect(draftOf('table', FACTS, TODAY, '')).toMatchObject({ on: TODAY, meetingOn: '2024-05-27' })
    const met = { ...FACTS, meetingOn: '2024-05-18', meetingName: '第二十次会议', allMembers: 31 }
    expect(draftOf('openMeeting', met, TODAY, '')).toMatchObject({ on: '2024-05-18', allMembers: '31' })
    expect(draftOf('openMeeting', { ...met, meetingOn: '2024-05-27' }, TODAY, '')).toMatchObject({ on: TODAY })
    expect(draftOf('announce', met, TODAY, '')).toEqual({ on: TODAY, signer: '', words: '' })
  })

  test('counts are numbers, what was left empty is not sent', () => {
    const typed = { on: TODAY, allMembers: ' 31', present: '16 ', words: ' ', responsible: '主持人' }
    expect(bodyOf('openMeeting', typed)).toEqual({ on: TODAY, allMembers: 31, present: 16, responsible: '主持人' })
    expect(missingOf('openMeeting', { ...typed, present: 'x' })).toBe('present')
  })

  test('says whether the papers are in time and the quorum is there', () => {
    expect(papersGap({ on: TODAY }, 7)).toBe(null)
    expect(papersGap({ on: TODAY, meetingOn: '2024-05-27' }, 7)).toMatchObject({ days: 7, inTime: true })
    expect(papersGap({ on: TODAY, meetingOn: '2024-05-26' }, 7)).toMatchObject({
      inTime: false,
      earliest: '2024-05-27',
    })
    expect(quorumOf({ allMembers: '31', present: '' })).toBe(null)
    expect(quorumOf({ allMembers: '31', present: '15' })).toEqual({ is: 'few', least: 16 })
    expect(quorumOf({ allMembers: '31', present: '16' })).toEqual({ is: 'right', least: 16 })
    expect(quorumOf({ allMembers: '30', present: '15' })).toEqual({ is: 'few', least: 16 })
    expect(quorumOf({ allMembers: '31', present: '32' })).toEqual({ is: 'many', least: 16 })
  })
})
