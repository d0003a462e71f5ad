import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCeremony, type SaidOath, type ToSwear } from './check-ceremony.ts'

const one = (matterId: string, said: Partial<ToSwear> = {}): ToSwear => ({
  ...{ matterId, swornElsewhere: false, letterHandedOn: null },
  ...said,
})
const around = {
  ...{ appointed: [one('a'), one('b'), one('c')], meetingOn: '2024-05-30', firstAfterVote: 'oath' as const },
  today: '2024-06-12',
}
const led: SaidOath[] = [
  { matterId: 'a', part: 'leader' },
  { matterId: 'b', part: 'taker' },
]
const held = (oaths: SaidOath[], said: object = {}) => ({
  ...{ mode: 'collective' as const, heldOn: '2024-05-30', oaths },
  ...said,
})
const whyNot = (ceremony: ReturnType<typeof held>, more: object = {}) => {
  const told = checkCeremony(ceremony, { ...around, ...more })
  return told.can ? null : told.why
}

describe('a ceremony of the constitutional oath', () => {
  it('stands with one who leads, takers, and somebody absent who makes it up', () => {
    const absent: SaidOath = { matterId: 'c', part: 'absent', makeUpOn: '2024-06-20', reason: '出差' }
    expect(whyNot(held([...led, absent]))).toBeNull()
  })
  it('is held on the day of the vote or later, and not in days to come', () => {
    expect(whyNot(held(led, { heldOn: '2024-05-29' }))).toBe('appointments.oath.before-vote')
    expect(whyNot(held(led, { heldOn: '2024-06-13' }))).toBe('appointments.day-in-future')
  })
  it('has exactly one leader when they swear together, and none when one by one', () => {
    const two: SaidOath[] = led.map(({ matterId }) => ({ matterId, part: 'leader' }))
    expect(whyNot(held(two))).toBe('appointments.oath.one-leader')
    expect(whyNot(held(led.map(({ matterId }) => ({ matterId, part: 'taker' }))))).toBe('appointments.oath.one-leader')
    expect(whyNot(held(led, { mode: 'single' }))).toBe('appointments.oath.single-has-no-leader')
    expect(whyNot(held([{ matterId: 'a', part: 'leader' }]))).toBe('appointments.oath.collective-of-one')
    expect(whyNot(held([{ matterId: 'a', part: 'taker' }], { mode: 'single' }))).toBeNull()
  })
  it('knows only those whose appointment passed, each once, and nobody who has sworn', () => {
    expect(whyNot(held([...led, { matterId: 'x', part: 'taker' }]))).toBe('appointments.oath.not-passed')
    expect(whyNot(held([...led, { matterId: 'a', part: 'taker' }]))).toBe('appointments.oath.twice')
    const appointed = [one('a', { swornElsewhere: true }), one('b')]
    expect(whyNot(held(led), { appointed })).toBe('appointments.oath.sworn-already')
  })
  it('wants a later day from whoever was absent, and none from whoever was there', () => {
    expect(whyNot(held([...led, { matterId: 'c', part: 'absent' }]))).toBe('appointments.oath.make-up-wanted')
    expect(whyNot(held([...led, { matterId: 'c', part: 'absent', makeUpOn: '2024-05-30' }]))).toBe(
      'appointments.oath.make-up-later',
    )
    expect(whyNot(held([...led, { matterId: 'c', part: 'taker', makeUpOn: '2024-06-20' }]))).toBe(
      'appointments.oath.was-there',
    )
    expect(whyNot(held([{ matterId: 'c', part: 'absent', makeUpOn: '2024-06-20' }]))).toBe(
      'appointments.oath.nobody-swore',
    )
  })
  it('waits for the letter where the district hands it over first', () => {
    const first = { firstAfterVote: 'letter' as const }
    expect(whyNot(held(led), first)).toBe('appointments.oath.letter-first')
    const late = ['a', 'b'].map((id) => one(id, { letterHandedOn: '2024-05-31' }))
    expect(whyNot(held(led), { ...first, appointed: late })).toBe('appointments.oath.letter-first')
    const inTime = ['a', 'b'].map((id) => one(id, { letterHandedOn: '2024-05-30' }))
    expect(whyNot(held(led), { ...first, appointed: inTime })).toBeNull()
  })
  it('never stands with two who lead, whoever is named', () => {
    const part = fc.constantFrom('leader', 'taker', 'absent') as fc.Arbitrary<SaidOath['part']>
    fc.assert(
      fc.property(fc.tuple(part, part, part), fc.constantFrom('single', 'collective'), (parts, mode) => {
        const oaths = parts.map(
          (each, at): SaidOath => ({
            ...{ matterId: 'abc'[at] as string, part: each },
            ...(each === 'absent' ? { makeUpOn: '2024-06-20' } : {}),
          }),
        )
        const leaders = parts.filter((each) => each === 'leader').length
        const told = checkCeremony({ ...held(oaths), mode: mode as 'single' }, around)
        expect(told.can && leaders !== (mode === 'single' ? 0 : 1)).toBe(false)
      }),
    )
  })
})
