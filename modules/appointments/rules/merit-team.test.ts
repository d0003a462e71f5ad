import fc from 'fast-check'
import { expect, test } from 'vitest'
import { teamProfile } from './merit-team.ts'

const member = (birthYear: number | null, education: string | null = null, sector: string | null = null) => ({
  ...{ birthYear, education, sector },
})

test('each part is of those it is known of, and nobody is guessed', () => {
  const team = [
    member(1988, '研究生', '教育'),
    member(1979, '大学', '文化产业'),
    member(1969, '大学'),
    member(null, ' '),
  ]
  expect(teamProfile(team, 2024)).toEqual({
    people: 4,
    ages: {
      ...{ known: 3, youngest: 36, oldest: 55 },
      parts: [
        { key: 'under_36', people: 0 },
        { key: '36_45', people: 2 },
        { key: '46_55', people: 1 },
        { key: 'over_55', people: 0 },
      ],
    },
    education: {
      known: 3,
      parts: [
        { key: '大学', people: 2 },
        { key: '研究生', people: 1 },
      ],
    },
    sector: {
      known: 2,
      parts: [
        { key: '教育', people: 1 },
        { key: '文化产业', people: 1 },
      ],
    },
  })
})

test('nobody: nothing is known', () => {
  expect(teamProfile([], 2024).ages).toMatchObject({ known: 0, youngest: null, oldest: null })
})

test('the parts add up to those known', () => {
  const one = fc.record({
    birthYear: fc.option(fc.integer({ min: 1940, max: 2005 })),
    education: fc.option(fc.constantFrom('大学', '大专', '')),
    sector: fc.option(fc.constantFrom('教育', '社会治理')),
  })
  fc.assert(
    fc.property(fc.array(one), (team) => {
      const { ages, education, sector } = teamProfile(team, 2024)
      for (const { known, parts } of [ages, education, sector])
        expect(parts.reduce((sum, { people }) => sum + people, 0)).toBe(known)
    }),
  )
})
