import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../kernel/civil-date.ts'
import { END_REASONS } from '../../roster/language.ts'
import { outcomeOf, type RestingTenure, WAITING_DAYS } from './resting.ts'

const TODAY = '2026-11-22'
const tenure = (more: Partial<RestingTenure>): RestingTenure => ({
  ...{
    tenureId: 't',
    streetId: 1,
    seat: 'part_time_deputy_director',
    personId: 'p',
    startsOn: '2024-06-12',
    version: 1,
  },
  ...{ mandate: null, nextMandateId: null, post: null, nextPostId: null, term: null, nextTermId: null },
  ...{ inNextTerm: false, ...more },
})
const post = { title: '综合处处长', titleEn: 'Head of the general office', endsOn: null, endReason: null }

describe('a seat that rests on a mandate', () => {
  test('stands while the mandate does, suspended or not', () =>
    expect(outcomeOf(tenure({ mandate: { endsOn: null, endReason: null } }), TODAY)).toEqual({ what: 'stays' }))

  test('ends on the day of the mandate, with the reason in words', () =>
    expect(outcomeOf(tenure({ mandate: { endsOn: '2026-11-20', endReason: 'resigned' } }), TODAY)).toEqual({
      ...{ what: 'ends', because: 'mandate', on: '2026-11-20' },
      reason: '所依据的代表资格终止（辞职被接受），席位自行终止',
      reasonEn: 'The mandate it rested on ended (resigned); the seat ended with it',
    }))

  test('every reason of the roster has its words', () => {
    for (const endReason of END_REASONS) {
      const outcome = outcomeOf(tenure({ mandate: { endsOn: '2026-01-01', endReason } }), TODAY)
      expect(outcome.what === 'ends' && outcome.reason).not.toContain('committees.why')
    }
  })

  test('waits at the change of term, then ends on the very day; carried on where the next mandate is there', () => {
    const over = { mandate: { endsOn: '2026-11-22', endReason: 'term_ended' } }
    expect(outcomeOf(tenure(over), addDays('2026-11-22', WAITING_DAYS - 1))).toEqual({ what: 'stays' })
    expect(outcomeOf(tenure(over), addDays('2026-11-22', WAITING_DAYS))).toMatchObject({
      ...{ what: 'ends', on: '2026-11-22' },
    })
    expect(outcomeOf(tenure({ ...over, nextMandateId: 'm2' }), '2026-11-22')).toEqual({
      ...{ what: 'moves', mandateId: 'm2', postId: null, termId: null },
    })
  })

  test('a day still to come ends nothing', () =>
    expect(outcomeOf(tenure({ mandate: { endsOn: '2026-11-23', endReason: 'resigned' } }), TODAY).what).toBe('stays'))

  test('never ends before it began', () =>
    expect(outcomeOf(tenure({ mandate: { endsOn: '2024-01-01', endReason: 'resigned' } }), TODAY)).toMatchObject({
      on: '2024-06-12',
    }))
})

describe('a seat that rests on a post', () => {
  test('ends with it, naming the post in each language', () =>
    expect(outcomeOf(tenure({ post: { ...post, endsOn: TODAY, endReason: '调任区民政局' } }), TODAY)).toMatchObject({
      ...{ what: 'ends', because: 'post', on: TODAY },
      reason: '不再担任“综合处处长”（调任区民政局），席位自行终止',
      reasonEn: 'No longer “Head of the general office” (调任区民政局); the seat ended with the post',
    }))

  test('is carried on by the headship of the street’s other office', () =>
    expect(outcomeOf(tenure({ post: { ...post, endsOn: TODAY }, nextPostId: 'p2' }), TODAY)).toMatchObject({
      ...{ what: 'moves', postId: 'p2' },
    }))
})

describe('a seat that rests on a term', () => {
  const over = { term: { endsOn: '2026-01-01' }, nextTermId: 'r4' }
  test('ends where its holder is no deputy of the next', () =>
    expect(outcomeOf(tenure(over), TODAY)).toMatchObject({ what: 'ends', because: 'term', on: '2026-01-01' }))
  test('needs no new appointment where nothing changes: a deputy again, or in the same post', () => {
    expect(outcomeOf(tenure({ ...over, inNextTerm: true }), TODAY)).toMatchObject({ what: 'moves', termId: 'r4' })
    expect(outcomeOf(tenure({ ...over, post }), TODAY)).toMatchObject({ what: 'moves', termId: 'r4' })
  })
})

test('no seat ends without something it rests on having ended', () => {
  const end = fc.option(fc.integer({ min: -400, max: 400 }).map((days) => addDays(TODAY, days)))
  const ground = fc.record({
    mandate: fc.option(fc.record({ endsOn: end, endReason: fc.constantFrom(null, ...END_REASONS) })),
    nextMandateId: fc.option(fc.constant('m2')),
    post: fc.option(end.map((endsOn) => ({ ...post, endsOn }))),
    nextPostId: fc.option(fc.constant('p2')),
    term: fc.option(fc.record({ endsOn: end })),
    nextTermId: fc.option(fc.constant('r2')),
    inNextTerm: fc.boolean(),
  })
  fc.assert(
    fc.property(ground, (drawn) => {
      const outcome = outcomeOf(tenure(drawn), TODAY)
      const over = [drawn.mandate, drawn.post, drawn.term].some((one) => one?.endsOn != null && one.endsOn <= TODAY)
      if (!over) expect(outcome.what).toBe('stays')
      if (outcome.what === 'ends') expect(outcome.on <= TODAY).toBe(true)
    }),
  )
})
